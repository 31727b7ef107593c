import assert from 'node:assert/strict';
import type { FaultAnswer, ServiceName } from '../../src/sandbox/faults.ts';
import type { SandboxMessage } from '../../src/sandbox/wait-for-message.ts';
import { ask, isAnswer, press, pressesOf } from '../support/talk.ts';
import { textOf } from '../support/text-of.ts';
import { openProcessHouse, type ProcessHouse } from './support/open-process-house.ts';
import type { ServiceDatabase } from './support/service-database.ts';
import { botThreads, newPaste } from './support/threads.ts';
import { waitUntil } from './support/wait-until.ts';
import { watched } from './support/watched.ts';

for (const databaseName of ['SQLite', 'PostgreSQL'] as const)
  describe(`the whole service killed or restarted, on ${databaseName}`, function () {
    this.timeout(120_000);
    let house: ProcessHouse;
    let sandbox: ProcessHouse['sandbox'];
    let database: ServiceDatabase;
    before(async () => {
      house = await openProcessHouse(databaseName);
      ({ sandbox, database } = house);
    });
    after(() => house.close());

    const say = () => sandbox.say({ space: sandbox.spaces.ada, person: sandbox.people.ada, text: newPaste() });
    const fromBot = (thread: string) => botThreads(sandbox).get(thread) ?? [];
    const isNote = (message: SandboxMessage) => !isAnswer(message);
    /** The service asks this for the `nth` time and gets that answer; resolves when it has asked. */
    const at = (service: ServiceName, request: string, answer: FaultAnswer = 'hang', nth = 1) => {
      const [method = '', pattern = ''] = request.split(' ');
      const { path: asked, asked: reached } = watched(new RegExp(pattern), nth);
      sandbox.fail({ service, method, path: asked, times: 1, after: nth - 1, answer });
      return reached;
    };
    const hold = async (...write: Parameters<ServiceDatabase['hold']>) => {
      await database.hold(...write);
      const question = say();
      // Other writes are over in no time.
      let looks = 0;
      await waitUntil(async () => {
        looks = (await database.isHeld()) ? looks + 1 : 0;
        return looks > 10;
      });
      return question;
    };
    const during = async (arrange: () => Promise<void>) => {
      const reached = arrange();
      const question = say();
      await reached;
      return question;
    };
    /** The same with a process that has asked Microsoft nothing yet: it keeps answers and tokens for a while. */
    const afresh = async (arrange: () => Promise<void>) => {
      await house.startAgain();
      return during(arrange);
    };

    /** Each says something, gets the service to a point between webhook and answer, and gives the question once it is there. */
    type Point = [string, () => Promise<string>];
    const points: Point[] = [
      ['in the middle of keeping the event', () => hold('insert on inbox', 'true')],
      ['in the middle of giving the event its turn', () => hold('insert on events', 'true')],
      [
        'as soon as the event is kept',
        async () => {
          const question = say();
          await waitUntil(async () => (await database.stateOf(question)) !== undefined);
          return question;
        },
      ],
      ['once the webhook was answered, while the message is looked up', () => during(() => at('webex', 'GET ^/v1/messages/[^/?]+$'))],
      ['while the answer goes out', () => during(() => at('webex', 'POST ^/v1/messages$'))],
      [
        'when Webex has taken the answer and not said so',
        async () => {
          const question = await during(() => at('webex', 'POST ^/v1/messages$', 'unanswered'));
          await waitUntil(() => fromBot(question).length > 0);
          return question;
        },
      ],
      ['when the answer is out and its case not saved', () => hold('update on cases', 'new.latest is not null')],
      ['when the case is saved and the event not marked as done', () => hold('update on events', "new.state = 'done'")],
    ];
    /** The database stands then as it does while the message is looked up: shown on one of them. */
    const inBetween: Point[] = [
      ['while the person is looked up', () => during(() => at('webex', 'GET ^/v1/people/'))],
      ['while it signs in', () => afresh(() => at('login', 'POST token'))],
      ['during the first questions to Graph', () => afresh(() => at('graph', 'POST batch'))],
      ['during the second questions to Graph', () => afresh(() => at('graph', 'POST batch', 'hang', 2))],
      ['while it reads the audit log', () => afresh(() => at('graph', 'GET directoryAudits'))],
      [
        'while the note goes out that it looks into it',
        async () => {
          const question = await afresh(() => {
            void at('graph', 'POST batch');
            return at('webex', 'POST ^/v1/messages$', 'unanswered');
          });
          await waitUntil(() => fromBot(question).some(isNote));
          return question;
        },
      ],
      [
        'while the note stands',
        async () => {
          const question = await afresh(() => at('graph', 'POST batch'));
          await waitUntil(() => fromBot(question).some(isNote));
          return question;
        },
      ],
    ];
    for (const [when, reach] of [...points, ...(databaseName === 'SQLite' ? inBetween : [])]) {
      it(`kill -9 ${when}: the answer comes after the restart, once`, async () => {
        const question = await reach();
        await house.service().kill();
        await database.release();
        await house.startAgain();
        await waitUntil(async () => (await database.stateOf(question)) === 'done');
        const answers = fromBot(question);
        assert.equal(answers.length, 1);
        assert.match(answers.map(textOf).join(), /was deleted/);
        assert.deepEqual(answers.filter(isNote), []);
      });
    }

    it('kill -9 when a pressed re-check has changed the card and not noted so: the card stands changed, and nothing beside it', async () => {
      const card = await ask(house, newPaste());
      const changed = at('webex', 'PUT ^/v1/messages/', 'unanswered');
      const id = sandbox.press({ messageId: card.id, person: sandbox.people.ada, inputs: pressesOf(card)['recheck'] ?? {} });
      await changed;
      await house.startAgain();
      await waitUntil(async () => (await database.stateOf(id, 'attachmentActions')) === 'done');
      assert.equal(fromBot(card.parentId ?? '').length, 1);
    });

    it('a restart between the paste and the press changes nothing for the people', async () => {
      const card = await ask(house, newPaste());
      assert.equal(await house.service().stop(), 0);
      await house.startAgain();
      sandbox.consent();
      const mended = await press(house, card, 'recheck');
      assert.equal(mended.id, card.id);
      assert.match(textOf(mended), /Broken for/);
    });
  });
