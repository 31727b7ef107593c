import assert from 'node:assert/strict';
import { FilterError, parseFilter } from '../../src/sandbox/graph/odata-filter.ts';

const filterable = {
  name: ['eq', 'ne', 'startswith', 'contains', 'endswith'],
  atDateTime: ['ge', 'lt'],
  on: ['eq'],
  'items/id': ['eq'],
  tags: ['eq'],
};
const row = { name: "O'Hara", atDateTime: '2026-11-24T10:00:00Z', on: true, items: [{ id: 'a' }, { id: 'b' }], tags: ['x'] };

describe('the OData filter of the sandbox', () => {
  const holds: [filter: string, expected: boolean][] = [
    ["name eq 'o''hara'", true],
    ["name ne 'O''Hara'", false],
    ["not (name eq 'x')", true],
    ["name eq 'x' or on eq true and name eq 'x'", false],
    ["(name eq 'x' or on eq true) and endswith(name,'ara')", true],
    ['atDateTime ge 2026-11-24T10:00:00Z and atDateTime lt 2026-11-24T11:30:00+01:00', true],
    ["items/any(i:i/id eq 'b')", true],
    ["items/any(i: i/id eq 'c')", false],
    ["tags/any(t: t eq 'x') and contains(name,'har')", true],
    ["name eq 'eq and or not ( ) any'", false],
  ];
  for (const [filter, expected] of holds) {
    it(`reads ${filter}`, () => assert.equal(parseFilter(filter, filterable)(row), expected));
  }

  for (const filter of [
    '',
    'name',
    'name eq',
    "name like 'x'",
    "other eq 'x'",
    "name eq 'x' name eq 'y'",
    "items/any(i i/id eq 'a')",
    'on eq maybe',
    "atDateTime ge 'x'",
  ]) {
    it(`refuses "${filter}"`, () => assert.throws(() => parseFilter(filter, filterable), FilterError));
  }
});
