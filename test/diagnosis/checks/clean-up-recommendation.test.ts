import assert from 'node:assert/strict';
import { cleanUpRecommendation } from '../../../src/diagnosis/checks/clean-up-recommendation.ts';
import { factsOf, read, resultOf } from '../facts-of.ts';

describe('clean-up-recommendation', () => {
  it('passes without the advice', () => {
    const facts = factsOf({
      recommendations: [
        { recommendationType: 'adfsAppsMigration', displayName: 'Move apps', status: 'active', lastModifiedDateTime: null },
      ],
    });
    assert.equal(read(cleanUpRecommendation, facts), 'pass: Entra does not advise removing unused apps.');
    assert.deepEqual(resultOf(cleanUpRecommendation, facts).values, {});
  });

  it('warns of the advice', () => {
    const facts = factsOf({
      recommendations: [{ recommendationType: 'staleApps', displayName: null, status: 'active', lastModifiedDateTime: null }],
    });
    assert.equal(
      read(cleanUpRecommendation, facts),
      'warning: Entra advises removing unused apps. That is how the integration app gets deleted.',
    );
    assert.deepEqual(resultOf(cleanUpRecommendation, facts).values, { type: 'staleApps', status: 'active' });
  });

  it('knows it by its name', () => {
    assert.equal(
      read(
        cleanUpRecommendation,
        factsOf({
          recommendations: [
            { recommendationType: null, displayName: 'Remove unused applications', status: null, lastModifiedDateTime: null },
          ],
        }),
      ),
      'warning: Entra advises removing unused apps. That is how the integration app gets deleted.',
    );
  });

  it('leaves out advice that was dismissed', () => {
    assert.equal(
      read(
        cleanUpRecommendation,
        factsOf({
          recommendations: [{ recommendationType: 'staleApps', displayName: null, status: 'dismissed', lastModifiedDateTime: null }],
        }),
      ),
      'pass: Entra does not advise removing unused apps.',
    );
  });
});
