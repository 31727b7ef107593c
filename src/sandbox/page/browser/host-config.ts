const colours = ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'] as const;
const containers = ['default', 'emphasis', 'accent', 'good', 'warning', 'attention'] as const;

/**
 * How Webex shows cards: its sizes, at most 5 buttons, its colours. Colours are the custom properties of styles/card.css,
 * so that a card follows the light and dark theme without being drawn again.
 */
export const hostConfig = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: Object.fromEntries(containers.map((style) => [style, containerStyle(style)])),
  actions: {
    maxActions: 5,
    spacing: 'default',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 4 },
  textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
  inputs: {
    label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } },
    errorMessage: { color: 'attention', size: 'small' },
  },
};

function containerStyle(style: (typeof containers)[number]): object {
  const background = style === 'default' ? {} : { backgroundColor: `var(--card-${style}-back)` };
  return { ...background, foregroundColors: Object.fromEntries(colours.map((colour) => [colour, textColour(colour)])) };
}

function textColour(colour: (typeof colours)[number]): object {
  const plain = colour === 'default' || colour === 'dark' || colour === 'light';
  return { default: `var(--card-${colour})`, subtle: plain ? 'var(--card-subtle)' : `var(--card-${colour})` };
}
