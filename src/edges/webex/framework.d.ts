/** The part of webex-node-bot-framework 2.3.14 that we use; it brings no types of its own. Read from its lib/framework.js. */
declare module 'webex-node-bot-framework' {
  namespace Framework {
    interface Options {
      token: string;
      webhookUrl: string;
      /** 0: spaces are met when their first event comes. */
      maxStartupSpaces: number;
      removeWebhooksOnStart: boolean;
    }
    /** The framework's object for one space. */
    interface Bot {
      membership: { id: string };
      stop(): boolean;
    }
    interface StorageDriver {
      initStorage(spaceId: string, initial: object): Promise<object>;
      store(spaceId: string, key: string, value: unknown): Promise<unknown>;
      recall(spaceId: string, key: string): Promise<unknown>;
      forget(spaceId: string, key?: string): Promise<unknown>;
    }
  }
  class Framework {
    constructor(options: Framework.Options);
    active: boolean;
    bots: Framework.Bot[];
    roomsSpawningNow: string[];
    webhook: { name: string } | false;
    /** Takes the place of the `debug` package, which would print message texts. */
    debugger: (message: string) => void;
    storageDriver(driver: Framework.StorageDriver): PromiseLike<boolean>;
    start(): PromiseLike<boolean>;
    stop(): PromiseLike<boolean>;
    on(event: 'message', listener: (bot: Framework.Bot, trigger: { message: { id: string } }) => void): this;
    on(event: 'attachmentAction', listener: (bot: Framework.Bot, trigger: { attachmentAction: { id: string } }) => void): this;
    on(event: 'spawn', listener: (bot: Framework.Bot) => void): this;
    on(event: 'error', listener: (error: unknown) => void): this;
    emit(event: 'error', error: unknown): boolean;
    removeAllListeners(event: 'error'): this;
    listenerCount(event: string): number;
  }
  export = Framework;
}

declare module 'webex-node-bot-framework/lib/process-event.js' {
  import type Framework = require('webex-node-bot-framework');
  /** Runs one event; what goes wrong inside is swallowed, so whether it came through is to be checked otherwise. */
  function processEvent(
    framework: Framework,
    body: { resource: string; event: string; actorId?: string | undefined; data: { id: string } },
    name: string,
  ): PromiseLike<unknown> | undefined;
  export = processEvent;
}
