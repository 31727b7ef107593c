import { accessSync, constants, readFileSync } from 'node:fs';
import { z } from 'zod';
import { certificateFault } from './certificate-fault.ts';
import { languages } from './locales/language.ts';

/** A value that never shows itself in logs, errors or JSON; `reveal()` where it is used. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[secret]';
  }
}

/** Everything that is wrong with the settings, told at once; `message` is ready to be printed. */
export class ConfigError extends Error {
  constructor(faults: string[]) {
    super(
      `The settings are not complete or not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}\nSee .env.example for each setting.`,
    );
    this.name = 'ConfigError';
  }
}

const clouds = ['global', 'usgov', 'usgov-dod', 'china'] as const;
export type Cloud = (typeof clouds)[number];

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'must be an id such as 9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11');
const list = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(item));
const secret = z.string().transform((text) => new Secret(text));
const address = z
  .string()
  .refine(isAllowedAddress, 'must be an https address (plain http only on this machine)')
  .transform((text) => text.replace(/\/+$/, ''));

const settings = z.object({
  WEBEX_BOT_TOKEN: secret,
  WEBEX_WEBHOOK_SECRET: z
    .string()
    .min(8, 'must have at least 8 characters')
    .transform((text) => new Secret(text)),
  PUBLIC_URL: address.refine((url) => !url.endsWith('/webhook'), 'must be given without /webhook, which is added by itself'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  HOST: z.string().default('0.0.0.0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DEFAULT_LANGUAGE: z.enum(languages).default('en'),
  RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  ENTRA_CLIENT_ID: uuid,
  ENTRA_CLIENT_SECRET: secret.optional(),
  ENTRA_CLIENT_CERTIFICATE: z.string().optional(),
  ENTRA_CLIENT_PRIVATE_KEY: secret.optional(),
  ENTRA_FEDERATED_TOKEN_FILE: z.string().optional(),
  ENTRA_TENANT_ID: uuid,
  ENTRA_CLOUD: z.enum(clouds).default('global'),
  ALLOWED_ORG_IDS: list(uuid).default([]),
  ALLOWED_EMAIL_DOMAINS: list(z.string()).default([]),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .refine(isPostgresAddress, 'is no address; in a password write / as %2F, @ as %40, # as %23, ? as %3F, % as %25')
    .transform((text) => new Secret(text))
    .optional(),
  DATA_DIR: z.string().default('./data'),
  WEBEX_API_URL: address.default('https://webexapis.com/v1'),
  ENTRA_LOGIN_URL: address.optional(),
  GRAPH_URL: address.optional(),
  WEBEX_STATUS_URL: address.default('https://status.webex.com'),
});

/** Any text will do for these, so that they are looked at whatever is wrong with the others. */
const credentialSettings = settings.pick({
  ENTRA_CLIENT_SECRET: true,
  ENTRA_CLIENT_CERTIFICATE: true,
  ENTRA_CLIENT_PRIVATE_KEY: true,
  ENTRA_FEDERATED_TOKEN_FILE: true,
});

/** How the bot proves who it is to the Entra sign-in service; exactly one of the three. */
export type EntraCredential =
  | { kind: 'secret'; secret: Secret }
  | { kind: 'certificate'; certificate: string; privateKey: Secret }
  | { kind: 'federated'; tokenFile: string };

export type Config = Omit<
  z.output<typeof settings>,
  'ENTRA_CLIENT_SECRET' | 'ENTRA_CLIENT_CERTIFICATE' | 'ENTRA_CLIENT_PRIVATE_KEY' | 'ENTRA_FEDERATED_TOKEN_FILE'
> & { credential: EntraCredential };

/** Reads the settings from an environment. Throws `ConfigError` naming every fault at once. Names: README, "Settings". */
export function readConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const given = withFiles(env, faults);
  const result = settings.safeParse(given);
  if (!result.success) faults.push(...result.error.issues.map((issue) => tellFault(String(issue.path[0]), issue)));
  const credential = readCredential(credentialSettings.parse(given), faults);
  if (!result.success || credential === null || faults.length > 0) throw new ConfigError(faults);
  const { ENTRA_CLIENT_SECRET, ENTRA_CLIENT_CERTIFICATE, ENTRA_CLIENT_PRIVATE_KEY, ENTRA_FEDERATED_TOKEN_FILE, ...rest } = result.data;
  return { ...rest, credential };
}

/** Takes `NAME_FILE` in the place of `NAME`; an empty setting counts as not set. */
function withFiles(env: Record<string, string | undefined>, faults: string[]): Record<string, string> {
  const known = Object.keys(settings.shape);
  const values: Record<string, string> = {};
  for (const name of known) {
    const direct = env[name]?.trim();
    const file = env[`${name}_FILE`]?.trim();
    if (direct && file) faults.push(`${name}: set either ${name} or ${name}_FILE, not both`);
    else if (direct) values[name] = direct;
    else if (file) {
      try {
        values[name] = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
      } catch {
        faults.push(`${name}_FILE: the file cannot be read`);
      }
    }
  }
  return values;
}

function readCredential(values: z.output<typeof credentialSettings>, faults: string[]): EntraCredential | null {
  const found: EntraCredential[] = [];
  const { ENTRA_CLIENT_SECRET, ENTRA_CLIENT_CERTIFICATE, ENTRA_CLIENT_PRIVATE_KEY, ENTRA_FEDERATED_TOKEN_FILE } = values;
  if (ENTRA_CLIENT_SECRET) found.push({ kind: 'secret', secret: ENTRA_CLIENT_SECRET });
  if (ENTRA_CLIENT_CERTIFICATE && ENTRA_CLIENT_PRIVATE_KEY) {
    found.push({ kind: 'certificate', certificate: ENTRA_CLIENT_CERTIFICATE, privateKey: ENTRA_CLIENT_PRIVATE_KEY });
    faults.push(...[certificateFault(ENTRA_CLIENT_CERTIFICATE, ENTRA_CLIENT_PRIVATE_KEY.reveal())].filter((fault) => fault !== null));
  } else if (ENTRA_CLIENT_CERTIFICATE || ENTRA_CLIENT_PRIVATE_KEY)
    faults.push('ENTRA_CLIENT_CERTIFICATE and ENTRA_CLIENT_PRIVATE_KEY belong together: set both');
  if (ENTRA_FEDERATED_TOKEN_FILE) {
    found.push({ kind: 'federated', tokenFile: ENTRA_FEDERATED_TOKEN_FILE });
    if (!isReadable(ENTRA_FEDERATED_TOKEN_FILE)) faults.push('ENTRA_FEDERATED_TOKEN_FILE: the file cannot be read');
  }
  if (found.length !== 1)
    faults.push(
      'set exactly one of ENTRA_CLIENT_SECRET, ENTRA_CLIENT_CERTIFICATE with ENTRA_CLIENT_PRIVATE_KEY, or ENTRA_FEDERATED_TOKEN_FILE',
    );
  return found[0] ?? null;
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

function tellFault(name: string, issue: z.core.$ZodIssue): string {
  const missing = issue.code === 'invalid_type' && issue.path.length === 1;
  return missing ? `${name} is missing` : `${name}: ${issue.message}`;
}

/** Reads it as pg does (pg-connection-string): a blank counts as %20, and there may be a user without a host. */
function isPostgresAddress(text: string): boolean {
  const url = URL.parse(text.replaceAll(' ', '%20').replace('@/', '@host/'));
  if (url === null) return false;
  try {
    decodeURIComponent(url.username + url.password);
    return true;
  } catch {
    return false;
  }
}

function isAllowedAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
}
