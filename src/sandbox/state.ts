import type { CardJson, SpaceType } from '../ports/chat.ts';

/** Everything the sandbox page shows; `GET /api/state` answers with it, `GET /api/events` (SSE) says when it changed. */
export interface SandboxState {
  botPersonId: string;
  people: { id: string; displayName: string; email: string; note: string }[];
  spaces: { id: string; title: string; type: SpaceType; memberIds: string[] }[];
  /** Oldest first. */
  messages: {
    id: string;
    spaceId: string;
    personId: string;
    parentId: string | null;
    created: string;
    updated: string | null;
    /** Markdown as sent, or plain text. */
    markdown: string;
    card: CardJson | null;
    files: { name: string; url: string }[];
  }[];
  tenant: {
    id: string;
    name: string;
    apps: { id: string; appId: string; displayName: string; enabled: boolean }[];
    recycleBin: { id: string; appId: string; displayName: string; deletedAt: string; restorableUntil: string }[];
    permissions: { app: string; permission: string; kind: 'application' | 'delegated' }[];
    /** Newest first. */
    audit: { at: string; activity: string; target: string; by: string }[];
  };
  /** `describe` says what happened in it. */
  scenarios: { id: string; title: string; describe: string }[];
  scenarioId: string;
  samples: { id: string; title: string; text: string }[];
}

/*
 * The page's own calls, all JSON:
 *   POST /api/messages     { spaceId, personId, text, parentId?, mention }   mention: whether the bot is mentioned (groups)
 *   POST /api/files        multipart-free: { spaceId, personId, name, contentType, base64, parentId? }
 *   POST /api/presses      { messageId, personId, inputs }
 *   POST /api/scenario     { id }        sets the tenant anew; messages stay
 *   POST /api/restore      { id }        restores a service principal from the recycle bin, as the first person
 */
