import { words } from './words.ts';

const key = 'theme';
type Theme = 'light' | 'dark';

/** Follows the system's light or dark theme until the button is pressed; remembers what was chosen with it. */
export function startTheme(button: HTMLButtonElement): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let chosen = remembered();
  const current = (): Theme => chosen ?? (system.matches ? 'dark' : 'light');
  const show = (): void => {
    const other = current() === 'dark' ? words.light : words.dark;
    if (chosen) document.documentElement.dataset['theme'] = chosen;
    button.textContent = other;
    button.setAttribute('aria-label', words.switchTo(other));
  };
  button.addEventListener('click', () => {
    chosen = current() === 'dark' ? 'light' : 'dark';
    remember(chosen);
    show();
  });
  system.addEventListener('change', show);
  show();
}

/** Storage can be forbidden by the browser's settings; the theme is then chosen for this visit. */
function remembered(): Theme | null {
  try {
    const value = window.localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

function remember(theme: Theme): void {
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // Forbidden: see above.
  }
}
