import type { Language } from '../locales/language.ts';

/** A Webex tracking id such as `ATLAS_497d70df-8811-4b6b-9b6a-ef4f438b57f6_136`. */
export interface TrackingId {
  /** As pasted. */
  text: string;
  /** `ATLAS` is Control Hub, `ROUTER` webexapis.com, `webex-js-sdk` the SDK. */
  prefix: string;
  uuid: string;
  counter: string | null;
}

/**
 * Which fault a paste shows, told by its code and endpoint. Never by the sentence: Control Hub shows the same
 * translated toast for any 401 (knowledge: Control Hub's own notification code).
 */
export type FaultKind =
  /** 701018 or a 401 at `WebexApplications/status`: the fault this bot exists for. */
  | 'integration-unauthorized'
  /** 701018 or a 401 at `Domains`: the wizard app has no valid consent yet. */
  | 'domains-unauthorized'
  /** 100013 at `Domains`: Webex does not know the tenant, the wizard was never set up. */
  | 'wizard-not-set-up'
  /** Another fault of the Entra integration (`extIntegration/azureAD`). */
  | 'other-integration-fault'
  /** Control Hub's debug info of something else. */
  | 'other-control-hub-fault'
  /** An AADSTS text or number from Microsoft's sign-in or consent page. */
  | 'sign-in-error'
  /** The toast's text with no code: plausibly this fault. */
  | 'toast'
  /** A tracking id and nothing else. */
  | 'tracking-id';

export type EndpointKind = 'WebexApplications/status' | 'Domains' | 'other-integration' | 'other';

/** The fields of a whole *Copy Debug Info* block that the diagnosis makes use of. */
export type ReportField = 'trackingId' | 'httpStatus' | 'code' | 'endpoint' | 'clock' | 'viewOrgId' | 'clientRequestId';

/** What a paste or file holds. The pasted text itself is never kept. */
export interface Report {
  fault: FaultKind;
  trackingId: TrackingId | null;
  httpStatus: number | null;
  statusText: string | null;
  /** Control Hub's error code, for example `701018`. */
  code: string | null;
  /** Control Hub's error description without the client-request-id, at most 300 characters. */
  description: string | null;
  endpoint: { kind: EndpointKind; host: string; path: string } | null;
  /** The Webex organisation that was looked at, and the one the person belongs to; they differ for a partner. */
  viewOrgId: string | null;
  userOrgId: string | null;
  userId: string | null;
  /** The browser's clock, ISO instant. */
  clock: string | null;
  /** The Microsoft Graph client-request-id of the refused request. */
  clientRequestId: string | null;
  /** The Entra tenant id, if the browser URL had it. */
  entraTenantId: string | null;
  /** Control Hub's build. */
  build: string | null;
  customerType: string | null;
  /** The AADSTS number without its prefix, for `sign-in-error`. */
  signInError: string | null;
  /** What a whole block would have told and this one does not. Empty for a whole one. */
  missing: ReportField[];
}

/** What intake makes of one message: every fault in it once, in the order in which they stand. */
export interface Reading {
  reports: Report[];
  /** The language that the people's own words are in, when there is a sign of it. */
  language: Language | null;
  /** Why a file could not be read; not set when it could. */
  problem?: ReadingProblem;
}

/** Why a file tells nothing: longer than we read, no text, or JSON that ends in the middle. */
export type ReadingProblem = 'too-large' | 'not-text' | 'broken-json';
