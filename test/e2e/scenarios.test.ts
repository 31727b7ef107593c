import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { scenarios } from '../../src/sandbox/scenarios/scenarios.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, press, reportOf } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';

/** Short, so that a scenario in which a service hangs does not hold the tests up; for these only, since a busy machine is slow too. */
const limit = { timeoutMilliseconds: 500, maxBytes: 5_000_000 };

describe('every scenario, over HTTP from the paste to the card', () => {
  let patient: House;
  let hasty: House;
  before(async () => {
    patient = await openHouse();
    hasty = await openHouse({}, { limits: { signIn: limit, graph: limit, discovery: limit } });
  });
  after(() => Promise.all([patient.close(), hasty.close()]));

  for (const { id, sample: sampleId = 'debug-info', faults = [], expect } of scenarios) {
    it(`${id}: ${expect.cause}`, async () => {
      const house = faults.some(({ answer }) => answer === 'hang') ? hasty : patient;
      const { sandbox } = house;
      sandbox.useScenario(id);
      const sample = sandbox.samples().find((each) => each.id === sampleId);
      assert.ok(sample);
      const card = await ask(house, sample.text.replaceAll(/ATLAS_[0-9a-f-]{36}/g, `ATLAS_${randomUUID()}`));
      const checks = await press(house, card, 'checks');
      const said = `${textOf(card)}\n${textOf(checks)}`;
      const diagnosis = await reportOf(house, card);
      const [verdict] = diagnosis.verdicts;
      assert.equal(verdict?.cause, expect.cause, said);
      if (expect.confidence) assert.equal(verdict?.confidence, expect.confidence, said);
      const { reason } = expect;
      if (reason)
        assert.ok(
          diagnosis.checks.some((check) => check.reason?.kind === reason),
          `no check says ${reason}:\n${said}`,
        );
      for (const wanted of expect.says) assert.ok(said.includes(wanted), `the card must say "${wanted}":\n${said}`);
      for (const unwanted of expect.saysNot) assert.ok(!said.includes(unwanted), `the card must not say "${unwanted}":\n${said}`);
    });
  }
});
