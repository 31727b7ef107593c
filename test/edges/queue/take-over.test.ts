import assert from 'node:assert/strict';
import { createContact } from '../../../src/edges/queue/take-over.ts';

describe('who may call another replica dead', () => {
  let time = 0;
  const clock = { now: () => new Date(time), wait: async () => {} };
  /** What is thought after so many seconds in which the database answered once a second. */
  const afterSeconds = (contact: ReturnType<typeof createContact>, seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      time += 1000;
      contact.reached();
    }
    return contact.isSteady();
  };

  it('is one that has reached the database for as long as a heartbeat may take', () => {
    const contact = createContact(clock);
    assert.equal(afterSeconds(contact, 9), false);
    assert.equal(afterSeconds(contact, 1), true);
  });

  it('is not one that did not reach it either, until the others had the time to be heard of again', () => {
    const contact = createContact(clock);
    assert.equal(afterSeconds(contact, 20), true);
    time += 6000;
    assert.equal(contact.isSteady(), false);
    assert.equal(afterSeconds(contact, 1), false);
    assert.equal(afterSeconds(contact, 9), false);
    assert.equal(afterSeconds(contact, 1), true);
  });
});
