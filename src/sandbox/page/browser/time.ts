import { element } from './element.ts';

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** The hour and minute of an ISO instant as the reader's clock shows it; the day stands in its tooltip. */
export function clockTime(instant: string): HTMLElement {
  return element('time', { datetime: instant, title: show(full, instant) }, show(clock, instant));
}

/** Day and time of an ISO instant as the reader's clock shows it. */
export function fullTime(instant: string): HTMLElement {
  return element('time', { datetime: instant }, show(full, instant));
}

function show(format: Intl.DateTimeFormat, instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : format.format(date);
}
