import type { Fault, ServiceName } from './faults.ts';
import type { PersonName, WorldPerson } from './people.ts';
import type { RequestLog } from './request-log.ts';
import type { Sample } from './samples.ts';
import type { Scenario } from './scenarios/scenario.ts';
import type { SandboxState } from './state.ts';
import type { Tenant } from './tenant/tenant.ts';
import type { SandboxMessage } from './wait-for-message.ts';
import type { Delivery } from './webex/deliver-webhooks.ts';
import type { World, WorldSpace } from './world.ts';

export type SpaceName = 'ada' | 'eve' | 'support';

/** A running sandbox, and what tests do with it. */
export interface Sandbox {
  /** For example `http://127.0.0.1:8090`, without a slash at the end. */
  url: string;
  /** The settings that point the service at this sandbox; PUBLIC_URL, DATA_DIR and PORT are the caller's. */
  env: Record<string, string>;
  people: Record<PersonName, WorldPerson>;
  /** The direct spaces of Ada and Eve with the bot, and the group. */
  spaces: Record<SpaceName, WorldSpace>;
  /** What was asked of each service, oldest first. */
  requests: RequestLog;
  /** Every webhook delivery, oldest first: to be sent once more, or with another signature. */
  deliveries: readonly Delivery[];
  world: World;
  tenant(): Tenant;
  state(): SandboxState;
  samples(): Sample[];
  scenario(): Scenario;

  /** Says something as a person; `mention` is true where not given in a group. Returns the message's id. */
  say(said: { space: WorldSpace; person: WorldPerson; text: string; parentId?: string; mention?: boolean }): string;
  sendFile(sent: { space: WorldSpace; person: WorldPerson; name: string; contentType: string; bytes: Buffer; parentId?: string }): string;
  /** Presses a button of a card. Returns the attachment action's id. */
  press(pressed: { messageId: string; person: WorldPerson; inputs: Record<string, unknown> }): string;
  /** Makes a space with these people and adds the bot, telling the webhooks; `by` is the first of them. */
  addBotTo(made: { title: string; type: 'direct' | 'group'; people: WorldPerson[] }): WorldSpace;
  messages(space: WorldSpace): SandboxMessage[];
  /** The first fitting message, now or as soon as it comes; driven by events. */
  waitForMessage(space: WorldSpace, fits: (message: SandboxMessage) => boolean, signal?: AbortSignal): Promise<SandboxMessage>;

  /** What *Accept* on the consent page does. */
  consent(): void;
  /** Restores the integration (or that object id) from the recycle bin, as Ada. */
  restore(id?: string): void;
  /** Sets the tenant anew and revokes every token; messages stay. */
  useScenario(id: string): void;

  fail(fault: Fault): void;
  /** Delays every answer of a service. */
  slow(service: ServiceName, milliseconds: number): void;
  /** Whether a card may be edited in place; yes unless set otherwise. */
  setCardsEditable(editable: boolean): void;
  /** Switches every webhook off, as Webex does after a hundred failures. */
  deactivateWebhooks(): void;
  /** Moves the sandbox's clock. */
  advance(milliseconds: number): void;
  setNow(instant: Date): void;
  /** Resolves when no webhook delivery is under way. */
  idle(): Promise<void>;
  close(): Promise<void>;
}
