import assert from 'node:assert/strict';
import { recogniseClock } from '../../../src/intake/recognisers/clock.ts';

describe('recogniseClock', () => {
  const clocks: [string, string | null][] = [
    ['Sun, 21 May 2023 22:44:59 GMT', '2023-05-21T22:44:59.000Z'],
    ['Tue, 3 Feb 2026 08:41:07 GMT', '2026-02-03T08:41:07.000Z'],
    ['Tue, 03  Feb  2026 8:41:07 UTC', '2026-02-03T08:41:07.000Z'],
    ['mar. 17 févr. 2026 08:41:07 GMT', '2026-02-17T08:41:07.000Z'],
    ['ven. 14 août 2026 à 08:41:07 GMT', '2026-08-14T08:41:07.000Z'],
    ['14 juin 2026 08:41:07 GMT', '2026-06-14T08:41:07.000Z'],
    ['14 juil. 2026 08:41:07 GMT', '2026-07-14T08:41:07.000Z'],
    ['Mo, 2. März 2026 08:41:07 GMT', '2026-03-02T08:41:07.000Z'],
    ['1. Dezember 2026 08:41:07 GMT', '2026-12-01T08:41:07.000Z'],
    ['jue, 1 de enero de 2026 08:41:07 GMT', '2026-01-01T08:41:07.000Z'],
    ['1 de abril de 2026 08:41:07 GMT', '2026-04-01T08:41:07.000Z'],
    ['sex., 2 de out. de 2026 08:41:07 GMT', '2026-10-02T08:41:07.000Z'],
    ['2 de setembro de 2026 08:41:07 GMT', '2026-09-02T08:41:07.000Z'],
    ['2 Nov 2026 08:41:07 GMT', '2026-11-02T08:41:07.000Z'],
    ['2026年2月7日(土) 8:41:07 GMT', '2026-02-07T08:41:07.000Z'],
    ['2026 年 12 月 17 日 08:41:07 GMT', '2026-12-17T08:41:07.000Z'],
    ['dom, 17 mag 2026 08:41:07 GMT', '2026-05-17T08:41:07.000Z'],
    ['zo 17 mei 2026 08:41:07 GMT', '2026-05-17T08:41:07.000Z'],
    ['вс, 17 мая 2026 г. 08:41:07 GMT', '2026-05-17T08:41:07.000Z'],
    ['2026년 2월 7일 토요일 08:41:07 GMT', '2026-02-07T08:41:07.000Z'],
    ['31 Feb 2026 08:41:07 GMT', null],
    ['17 Feb 2026 25:41:07 GMT', null],
    ['17 Feb 2026 08:61:07 GMT', null],
    ['17 Feb 2026 08:41:61 GMT', null],
    ['17 Feb 1999 08:41:07 GMT', null],
    ['17 Foo 2026 08:41:07 GMT', null],
    ['17 Feb 2026 08:41:07 GMT+1', null],
    ['17 Feb 2026 08:41:07', null],
    ['08:41:07 GMT', null],
    ['17 Feb 2026 and much later at night 08:41:07 GMT', null],
  ];
  for (const [text, instant] of clocks) {
    it(`${text} is ${instant ?? 'no clock'}`, () => {
      assert.deepEqual(
        recogniseClock(`Clock UTC: ${text} and on`).map(({ value }) => value),
        instant === null ? [] : [instant],
      );
    });
  }
});
