import assert from 'node:assert/strict';
import { recurringRemoval } from '../../../src/diagnosis/checks/recurring-removal.ts';
import { auditEvent, factsOf, log, read, resultOf, secondObjectId } from '../facts-of.ts';

describe('recurring-removal', () => {
  it('does not apply without a removal', () => {
    const facts = factsOf();
    assert.equal(read(recurringRemoval, facts), 'not-applicable: The audit log shows no removal.');
    assert.deepEqual(resultOf(recurringRemoval, facts).values, { removals: 0 });
  });

  it('passes after one', () => {
    const facts = factsOf({ audit: log(auditEvent('Remove service principal'), auditEvent('Hard delete service principal')) });
    assert.equal(read(recurringRemoval, facts), 'pass: The audit log shows one removal.');
    assert.deepEqual(resultOf(recurringRemoval, facts).values, { removals: 1 });
  });

  it('counts the removals', () => {
    const facts = factsOf({
      audit: log(auditEvent('Remove service principal', { at: '2026-11-02T08:00:00Z' }), auditEvent('Remove service principal')),
    });
    assert.equal(read(recurringRemoval, facts), 'warning: It was removed 2 times since Nov 2, 2026, 08:00 AM UTC.');
    assert.deepEqual(resultOf(recurringRemoval, facts).values, { removals: 2 });
  });

  it('does not conclude from a log that was cut off, unless it shows enough', () => {
    const removal = auditEvent('Remove service principal');
    const cut = (...events: (typeof removal)[]) => read(recurringRemoval, factsOf({ audit: { events, complete: false } }));
    assert.equal(cut(), 'unknown: Not known: the log does not go back far enough.');
    assert.equal(cut(removal), 'unknown: Not known: the log does not go back far enough.');
    assert.match(cut(removal, auditEvent('Remove service principal', { at: '2026-11-02T08:00:00Z' })), /^warning: It was removed 2 times/);
  });

  it('does not count the second application', () => {
    assert.equal(
      read(
        recurringRemoval,
        factsOf({
          audit: log(
            auditEvent('Remove service principal', { targets: [{ id: secondObjectId, name: 'Cisco Webex Identity' }], changes: [] }),
          ),
        }),
      ),
      'not-applicable: The audit log shows no removal.',
    );
  });
});
