import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import express from 'express';
import { apiRouter, type PageActions } from './api/api-router.ts';
import { viewMessages, viewState } from './api/view-state.ts';
import { createFaults, type Faults, type ServiceName } from './faults.ts';
import { graphRouter } from './graph/graph-router.ts';
import { createReportThrottle } from './graph/report-throttle.ts';
import { loginRouter } from './login/login-router.ts';
import { createTokenMint } from './login/token-mint.ts';
import { pageRouter } from './page/serve-page.ts';
import { createPageActions } from './page-actions.ts';
import { playFaults } from './play-faults.ts';
import { createRequestLog, type RequestLog, recordRequests } from './request-log.ts';
import { makeSamples } from './samples.ts';
import type { Sandbox } from './sandbox.ts';
import { createSandboxClock } from './sandbox-clock.ts';
import { botToken, createSandboxEnv } from './sandbox-env.ts';
import { addBotTo } from './speak.ts';
import { createStage, type Stage } from './stage.ts';
import { statusRouter } from './status/status-router.ts';
import { waitForMessage } from './wait-for-message.ts';
import { deliverWebhooks } from './webex/deliver-webhooks.ts';
import { webexRouter } from './webex/webex-router.ts';
import { createWorld, type World } from './world.ts';

export type { Sandbox } from './sandbox.ts';

/**
 * How to run a sandbox. `port` 0 takes any free one; `traceFile` collects every Graph and Webex exchange, one JSON a line.
 * `tokenSeconds` is how long clients are told to keep a token, an hour when not given: MSAL keeps none of 300 s or less,
 * so that a service that runs through many scenarios always holds the rights of the present one.
 */
export interface SandboxOptions {
  port?: number;
  now?: () => Date;
  traceFile?: string;
  tokenSeconds?: number;
}

/**
 * Starts a Webex, an Entra sign-in service, a Microsoft Graph and a status page on one loopback address, with people,
 * spaces and a tenant in the first scenario. They know nothing of the service; it meets them by its settings alone.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const clock = createSandboxClock(options.now ?? (() => new Date()));
  const world = createWorld(clock);
  const faults = createFaults();
  const tokens = createTokenMint(clock);
  const { tokenSeconds = 3600 } = options;
  const throttle = createReportThrottle(clock);
  const stage = createStage({ world, faults, tokens, throttle });
  const requests = createRequestLog();
  const actions: PageActions = {
    ...createPageActions(world),
    state: () => viewState(world, stage.tenant(), stage.scenario().id, makeSamples(clock)),
    useScenario: stage.useScenario,
    restore: stage.restore,
  };
  const app = express();
  const server = createServer(app);
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const url = addressOf(server);
  const changed = () => void world.emitter.emit('changed');
  // Bodies are read before faults are played, so that the trace shows what was asked of a service that failed.
  const service = (name: ServiceName) => [
    recordRequests(name, requests, clock.now, options.traceFile),
    express.json({ limit: '4mb' }),
    playFaults(name, faults),
  ];
  app.use(
    '/webex',
    service('webex'),
    webexRouter(world, botToken, () => `${url}/webex`),
  );
  app.use(
    '/login',
    service('login'),
    loginRouter({ tenant: stage.tenant, clock, tokens, tokenSeconds, address: () => `${url}/login`, changed }),
  );
  const context = () => ({ tenant: stage.tenant(), clock, address: `${url}/graph`, changed });
  app.use('/graph', service('graph'), graphRouter({ context, tokens, throttle, faults }));
  app.use('/status', service('status'), statusRouter(stage.tenant));
  app.use('/api', apiRouter(world, actions));
  app.use(pageRouter());
  return createHandle({ url, server, world, stage, faults, requests, actions });
}

interface Parts {
  url: string;
  server: Server;
  world: World;
  stage: Stage;
  faults: Faults;
  requests: RequestLog;
  actions: PageActions;
}

function createHandle({ url, server, world, stage, faults, requests, actions }: Parts): Sandbox {
  const deliverer = deliverWebhooks(world);
  const { clock, people } = world;
  return {
    ...{ url, people, world, requests },
    env: createSandboxEnv(url),
    spaces: stage.spaces,
    deliveries: deliverer.deliveries,
    idle: deliverer.idle,
    tenant: stage.tenant,
    scenario: stage.scenario,
    state: actions.state,
    samples: () => makeSamples(clock),
    say: ({ space, person, mention, ...said }) =>
      actions.say({ ...said, spaceId: space.id, personId: person.id, mention: mention ?? space.type === 'group' }),
    sendFile: ({ space, person, ...sent }) => actions.sendFile({ ...sent, spaceId: space.id, personId: person.id }),
    press: ({ person, ...pressed }) => actions.press({ ...pressed, personId: person.id }),
    addBotTo: (made) => addBotTo(world, made),
    messages: (space) => viewMessages(world).filter(({ spaceId }) => spaceId === space.id),
    waitForMessage: (space, fits, signal) => waitForMessage(world, space.id, fits, signal),
    consent: stage.consent,
    restore: stage.restore,
    useScenario: stage.useScenario,
    fail: faults.add,
    slow: faults.slow,
    setCardsEditable: (editable) => {
      world.cardsEditable = editable;
    },
    deactivateWebhooks: () => {
      for (const webhook of world.webhooks) webhook.status = 'inactive';
    },
    advance: clock.advance,
    setNow: clock.set,
    close: async () => {
      deliverer.stop();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no address');
  return `http://127.0.0.1:${address.port}`;
}
