/** On a narrow window one panel shows at a time; `open` brings one up. On a wide one all show and nothing changes. */
export function startPanels(bar: HTMLElement): { open(panel: string): void } {
  const buttons = [...bar.querySelectorAll('button')];
  const open = (panel: string): void => {
    document.body.dataset['panel'] = panel;
    for (const button of buttons) {
      if (button.dataset['opens'] === panel) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  };
  for (const button of buttons) button.addEventListener('click', () => open(button.dataset['opens'] ?? 'messages'));
  open('messages');
  return { open };
}
