import type { Action, AdaptiveCard, ToggleVisibilityAction } from 'adaptivecards';
import type { CardJson } from '../../../ports/chat.ts';
import { element } from './element.ts';
import { hostConfig } from './host-config.ts';
import { renderMarkdown } from './markdown.ts';
import { words } from './words.ts';

/** The script adaptivecards.js puts this name on the page. */
declare const AdaptiveCards: typeof import('adaptivecards');

/**
 * Draws an Adaptive Card as Webex does: version 1.3, Markdown in its texts, links in a new tab. `press` gets the inputs of
 * a pressed Action.Submit merged over its data, and the button's title. Other actions work on the card itself.
 */
export function drawCard(json: CardJson, press: (inputs: object, title: string) => void): HTMLElement {
  const { AdaptiveCard, HostConfig, SerializationContext, Versions } = AdaptiveCards;
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = renderMarkdown(text);
    result.didProcess = true;
  };
  const frame = element('div', { class: 'card', 'data-testid': 'card', lang: typeof json['lang'] === 'string' && json['lang'] });
  try {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(hostConfig);
    card.parse(json, new SerializationContext(Versions.v1_3));
    card.onExecuteAction = (action) => {
      execute(action, press);
      if (action instanceof AdaptiveCards.ToggleVisibilityAction) queueMicrotask(() => dropExpanded(action, frame));
    };
    const drawn = card.render();
    if (drawn) frame.append(tidy(card, drawn));
    else frame.append(words.cardUnreadable);
  } catch {
    frame.append(words.cardUnreadable);
  }
  return frame;
}

function execute(action: Action, press: (inputs: object, title: string) => void): void {
  if (action instanceof AdaptiveCards.SubmitAction) press(action.data ?? {}, action.title ?? '');
  else if (action instanceof AdaptiveCards.OpenUrlAction && /^https?:\/\//i.test(action.url ?? ''))
    window.open(action.url, '_blank', 'noopener,noreferrer');
}

/** What the drawn card lacks for the keyboard and for screen readers. */
function tidy(card: AdaptiveCard, drawn: HTMLElement): HTMLElement {
  // The renderer makes the whole card a stop of the Tab key; only what is in it can be used.
  drawn.removeAttribute('tabindex');
  if (card.speak === undefined) drawn.removeAttribute('aria-label');
  return drawn;
}

/** After toggling, the renderer calls the texts expanded, not their button: a state that no text may have (ARIA 1.2). */
function dropExpanded({ targetElements }: ToggleVisibilityAction, frame: HTMLElement): void {
  for (const id of Object.keys(targetElements)) frame.querySelector(`#${CSS.escape(id)}`)?.removeAttribute('aria-expanded');
}
