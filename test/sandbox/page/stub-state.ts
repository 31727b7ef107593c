import type { CardJson } from '../../../src/ports/chat.ts';
import type { SandboxState } from '../../../src/sandbox/state.ts';

type Message = SandboxState['messages'][number];

/** The paste of the first message: three lines, with characters that Markdown and HTML would eat. */
export const paste = 'Integration error. <b>*Unauthorized*</b>\n{\n  "trackingId": "ATLAS_0b6a2f6e-2f0f-4d7a-9d7e-1c9a7a2d1f10_12"\n}';

/** A card with everything that the page must draw: colours, facts, an input, the four kinds of action. */
export const diagnosisCard: CardJson = {
  type: 'AdaptiveCard',
  version: '1.3',
  body: [
    {
      type: 'Container',
      style: 'attention',
      bleed: true,
      items: [{ type: 'TextBlock', text: '✖ The application was **deleted**', weight: 'Bolder', color: 'Attention', wrap: true }],
    },
    { type: 'TextBlock', text: 'Restorable until [Friday](https://entra.example/bin)', color: 'Good', wrap: true },
    { type: 'TextBlock', text: 'Read the steps first', color: 'Warning', isSubtle: true, wrap: true },
    { type: 'TextBlock', text: 'Needs a Cloud Application Administrator', color: 'Accent', wrap: true },
    { type: 'FactSet', facts: [{ title: 'By', value: 'Otto Ops' }] },
    { type: 'Input.Text', id: 'note', label: 'Note' },
    { type: 'TextBlock', id: 'checks', text: 'Fourteen checks', isVisible: false, wrap: true },
  ],
  actions: [
    { type: 'Action.OpenUrl', title: 'Grant consent', url: 'http://127.0.0.1:1/adminconsent' },
    { type: 'Action.Submit', title: 'Re-check', data: { action: 'recheck', case: 'c-1' } },
    { type: 'Action.ToggleVisibility', title: 'All checks', targetElements: ['checks'] },
    {
      type: 'Action.ShowCard',
      title: 'Evidence',
      card: { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'GET /servicePrincipals', wrap: true }] },
    },
  ],
};

export function message(id: string, more: Partial<Message>): Message {
  return {
    id,
    spaceId: 'direct',
    personId: 'ada',
    parentId: null,
    created: '2026-05-04T09:12:00Z',
    updated: null,
    markdown: '',
    card: null,
    files: [],
    ...more,
  };
}

/** Ada with a paste and its answer, a busy group space, and the tenant after the deletion. */
export function stubState(): SandboxState {
  return {
    botPersonId: 'bot',
    people: [
      { id: 'ada', displayName: 'Ada Admin', email: 'ada@contoso.com', note: 'Administrator' },
      { id: 'sam', displayName: 'Sam Support', email: 'sam@contoso.com', note: 'Support' },
      { id: 'bot', displayName: 'Entra Doctor', email: 'doctor@webex.bot', note: '' },
    ],
    spaces: [
      { id: 'direct', title: 'Entra Doctor', type: 'direct', memberIds: ['ada', 'bot'] },
      { id: 'support', title: 'Support', type: 'group', memberIds: ['ada', 'sam', 'bot'] },
    ],
    messages: [
      message('m1', { markdown: paste }),
      message('m2', { personId: 'bot', parentId: 'm1', markdown: 'The application was deleted', card: diagnosisCard }),
      message('m3', { markdown: 'A second question' }),
      message('m4', { spaceId: 'support', personId: 'sam', markdown: 'Does anybody see this?' }),
      message('m5', {
        personId: 'bot',
        parentId: 'm3',
        markdown: 'I need **more**:\n\n- the [debug info](https://help.example/x)\n- `a code`',
      }),
    ],
    tenant: {
      id: '11111111-2222-3333-4444-555555555555',
      name: 'Contoso',
      apps: [
        { id: 'sp-2', appId: 'aaaa-2', displayName: 'Cisco Webex Identity', enabled: true },
        { id: 'sp-3', appId: 'aaaa-3', displayName: 'Payroll', enabled: false },
      ],
      recycleBin: [
        {
          id: 'sp-1',
          appId: '90db942a-c1eb-4e8d-82e4-eebf64a7e2ae',
          displayName: 'Cisco Webex Identity Integration',
          deletedAt: '2026-05-03T08:00:00Z',
          restorableUntil: '2026-06-02T08:00:00Z',
        },
      ],
      permissions: [{ app: 'Cisco Webex Identity Integration', permission: 'Directory.Read.All', kind: 'application' }],
      audit: [
        {
          at: '2026-05-03T08:00:00Z',
          activity: 'Remove service principal',
          target: 'Cisco Webex Identity Integration',
          by: 'otto@contoso.com',
        },
      ],
    },
    scenarios: [
      { id: 'deleted', title: 'Deleted, restorable', describe: 'Otto deleted it.' },
      { id: 'healthy', title: 'Nothing wrong', describe: 'Everything stands.' },
    ],
    scenarioId: 'deleted',
    samples: [
      { id: 'debug', title: 'Debug block', text: 'HTTP 401\ncode 701018' },
      { id: 'tracking', title: 'TrackingID', text: 'TrackingID: ATLAS_x' },
    ],
  };
}
