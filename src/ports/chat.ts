/** A person as Webex knows them. `orgId` is the bare uuid of their Webex organisation, lower case. */
export interface Person {
  id: string;
  orgId: string;
  email: string;
  displayName: string;
}

export type SpaceType = 'direct' | 'group';

/** A message meant for the bot. */
export interface IncomingMessage {
  kind: 'message';
  /** Webex message id. */
  id: string;
  spaceId: string;
  spaceType: SpaceType;
  /** The root of the thread in which to answer: the message's parent, or itself. */
  threadId: string;
  person: Person;
  /** As written, line breaks kept, the bot's mention taken off. */
  text: string;
  /** Addresses of attached files, readable through `Chat.readFile`. */
  files: string[];
}

/** A pressed card button. `inputs` come from outside and are trusted for nothing. */
export interface IncomingPress {
  kind: 'press';
  /** Webex attachment action id. */
  id: string;
  spaceId: string;
  spaceType: SpaceType;
  /** The message that carries the card. */
  messageId: string;
  /** The thread in which the card stands; not set when it stands in none or could not be read. */
  threadId?: string | undefined;
  person: Person;
  inputs: Record<string, unknown>;
}

/** Somebody added the bot to a space. */
export interface IncomingAdded {
  kind: 'added';
  /** Membership id. */
  id: string;
  spaceId: string;
  spaceType: SpaceType;
  person: Person | null;
}

export type Incoming = IncomingMessage | IncomingPress | IncomingAdded;

/** A card's JSON, Adaptive Cards 1.3. */
export type CardJson = Record<string, unknown> & { type: 'AdaptiveCard' };

export interface OutgoingFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** One answer. `markdown` (7,439 bytes at most) says the same as the card, for notifications and old clients. */
export interface Outgoing {
  spaceId: string;
  threadId?: string | undefined;
  markdown: string;
  card?: CardJson | undefined;
  file?: OutgoingFile | undefined;
  /** Names this answer, the same in every try to give it, for `Chat.find`. */
  key?: string | undefined;
}

export interface Sent {
  messageId: string;
}

/** The few things asked of Webex. Every method throws `Refused` or `Unreachable`. */
export interface Chat {
  /** Posts an answer; a card that Webex refuses (4xx) goes out as its markdown, logged with Webex's trackingid. */
  send(message: Outgoing): Promise<Sent>;
  /** Edits a message in place; where Webex does not allow it, posts a new one in the thread. */
  replace(messageId: string, message: Outgoing): Promise<Sent>;
  /**
   * The bot's messages in a thread whose cards were sent under these keys, also by a process that died before it noted so. Null
   * where there is none; in group spaces only what this process has heard of is found, because a bot may not list it.
   */
  find(thread: Pick<Outgoing, 'spaceId' | 'threadId'>, keys: string[]): Promise<(string | null)[]>;
  /** Takes one of the bot's own messages away; a message that is already gone is fine. */
  remove(messageId: string): Promise<void>;
  /** Webex organisation ids (bare uuids) of everybody in the space but the bot itself. */
  memberOrgIds(spaceId: string): Promise<string[]>;
  /** An attached file's name, type and bytes; reading throws `Refused` with status 413 when it is longer than `maxBytes`. */
  readFile(url: string, maxBytes: number): Promise<{ name: string; contentType: string; stream: ReadableStream<Uint8Array> }>;
}
