import { say } from '../../locales/sentence.ts';
import { defineCheck, notApplicable, pass, warning } from '../check.ts';

/** Whether the integration owns Cisco Webex Identity: it may manage only what it owns, and a new consent makes a new owner id. */
export const secondAppOwner = defineCheck({
  id: 'second-app-owner',
  title: say('check.secondAppOwner'),
  needs: ['integrationApp', 'secondAppOwners'],
  run: ({ integrationApp: app, secondAppOwners }) => {
    if (app === null) return notApplicable(say('notApplicable.integrationMissing'));
    const values = { expected: app.id, owners: secondAppOwners.map(({ id }) => id).join(' ') };
    const isOwner = secondAppOwners.some(({ id }) => id === app.id);
    return isOwner ? pass(say('check.secondAppOwner.pass'), values) : warning(say('check.secondAppOwner.warning'), values);
  },
});
