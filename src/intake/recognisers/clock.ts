import type { Recogniser, Sign } from '../sign.ts';

const time = /(?<!\d)(\d{1,2}):(\d{2}):(\d{2}) {0,2}(?:GMT|UTC)(?![\w+-])/gi;
const longestDate = 40;
const westernDate = /(?<!\d)(\d{1,2})\.? {1,2}(?:de )?(\p{L}{3,12})\.? {1,2}(?:de )?(\d{4})\D{0,8}$/u;
const easternDate = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]\D{0,10}$/;

/** Beginnings of the months' names in English, French, German, Spanish, Portuguese, Italian, Dutch and Russian, without accents. */
const months = [
  ['jan', 'ene', 'gen', 'янв'],
  ['feb', 'fev', 'фев'],
  ['mar', 'maa', 'mrt', 'мар'],
  ['apr', 'avr', 'abr', 'апр'],
  ['may', 'mai', 'mag', 'mei', 'мая', 'маи'],
  ['jun', 'juin', 'giu', 'июн'],
  ['jul', 'juil', 'lug', 'июл'],
  ['aug', 'aou', 'ago', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dez', 'dic', 'дек'],
];

/** The browser's clock, `Sun, 21 May 2023 22:44:59 GMT`, also where a browser translated it; the value is an ISO instant. */
export const recogniseClock: Recogniser = (text) => {
  const signs: Sign[] = [];
  for (const match of text.matchAll(time)) {
    const date = readDate(text.slice(Math.max(0, match.index - longestDate), match.index));
    const value = date === null ? null : toInstant(date, [Number(match[1]), Number(match[2]), Number(match[3])]);
    if (value !== null) signs.push({ field: 'clock', at: match.index, value });
  }
  return signs;
};

function readDate(before: string): { year: number; month: number; day: number } | null {
  const eastern = easternDate.exec(before);
  if (eastern !== null) return { year: Number(eastern[1]), month: Number(eastern[2]) - 1, day: Number(eastern[3]) };
  const western = westernDate.exec(before);
  if (western === null) return null;
  const name = (western[2] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const month = months.findIndex((beginnings) => beginnings.some((beginning) => name.startsWith(beginning)));
  return month < 0 ? null : { year: Number(western[3]), month, day: Number(western[1]) };
}

function toInstant(date: { year: number; month: number; day: number }, [hours, minutes, seconds]: [number, number, number]): string | null {
  const instant = new Date(Date.UTC(date.year, date.month, date.day, hours, minutes, seconds));
  // Date.UTC takes 31 February and 25:61 as later moments; a clock never shows them.
  const same = instant.getUTCDate() === date.day && instant.getUTCHours() === hours && instant.getUTCMinutes() === minutes;
  return same && date.year >= 2000 && seconds < 60 ? instant.toISOString() : null;
}
