import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { ConfigError, readConfig } from '../src/config.ts';
import { selfSigned } from './support/self-signed.ts';

const complete = {
  WEBEX_BOT_TOKEN: 'bot-token',
  WEBEX_WEBHOOK_SECRET: 'webhook-secret',
  PUBLIC_URL: 'https://doctor.example.com/',
  ENTRA_CLIENT_ID: '3f1f2a8e-6f0b-4a53-8a38-0c6f2f0b7a11',
  ENTRA_TENANT_ID: '9c4b5b0e-7d1f-4b1e-9a57-0a4f9a1f2c11',
  ENTRA_CLIENT_SECRET: 'entra-secret',
};

const faultsOf = (env: Record<string, string | undefined>): string => {
  try {
    readConfig(env);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  return 'no fault';
};

describe('readConfig', () => {
  it('takes the complete settings and fills in the defaults', () => {
    const config = readConfig(complete);
    assert.equal(config.PUBLIC_URL, 'https://doctor.example.com');
    assert.deepEqual(
      [
        config.PORT,
        config.DEFAULT_LANGUAGE,
        config.RETENTION_DAYS,
        config.ENTRA_CLOUD,
        config.DATA_DIR,
        config.WEBEX_API_URL,
        config.WEBEX_STATUS_URL,
      ],
      [8080, 'en', 90, 'global', './data', 'https://webexapis.com/v1', 'https://status.webex.com'],
    );
    assert.equal(config.credential.kind, 'secret');
  });

  it('tells every missing setting at once, and where to read on', () => {
    const told = faultsOf({});
    for (const name of ['WEBEX_BOT_TOKEN', 'WEBEX_WEBHOOK_SECRET', 'PUBLIC_URL', 'ENTRA_CLIENT_ID', 'ENTRA_TENANT_ID'])
      assert.match(told, new RegExp(`${name} is missing`));
    assert.match(told, /\.env\.example/);
  });

  it('takes an empty setting for a missing one', () => {
    assert.match(faultsOf({ ...complete, WEBEX_BOT_TOKEN: '  ' }), /WEBEX_BOT_TOKEN is missing/);
  });

  it('says what is wrong with a wrong one', () => {
    const told = faultsOf({
      ...complete,
      PORT: '99999',
      PUBLIC_URL: 'http://doctor.example.com',
      ENTRA_TENANT_ID: 'contoso',
      DATABASE_URL: 'mysql://x',
      DEFAULT_LANGUAGE: 'xx',
    });
    for (const name of ['PORT', 'PUBLIC_URL', 'ENTRA_TENANT_ID', 'DATABASE_URL', 'DEFAULT_LANGUAGE'])
      assert.match(told, new RegExp(`- ${name}: `));
  });

  it('tells at once that the address of the database cannot be read, without showing it', () => {
    for (const password of ['pa/ss', '100%ab']) {
      const told = faultsOf({ ...complete, DATABASE_URL: `postgres://doctor:${password}@db/doctor` });
      assert.match(told, /- DATABASE_URL: is no address; in a password write \/ as %2F/);
      assert.ok(!told.includes(password));
    }
    for (const url of ['postgres://doctor:pa%2Fss@db:5432/doctor', 'postgresql://doctor@/doctor?host=/run/postgresql', 'postgres://db/a b'])
      assert.equal(readConfig({ ...complete, DATABASE_URL: url }).DATABASE_URL?.reveal(), url);
  });

  it('wants the public address without the path of the webhook', () => {
    assert.match(
      faultsOf({ ...complete, PUBLIC_URL: 'https://doctor.example.com/webhook/' }),
      /PUBLIC_URL: must be given without \/webhook/,
    );
  });

  it('allows plain http on this machine only', () => {
    assert.equal(readConfig({ ...complete, GRAPH_URL: 'http://127.0.0.1:4000/graph' }).GRAPH_URL, 'http://127.0.0.1:4000/graph');
    assert.match(faultsOf({ ...complete, GRAPH_URL: 'http://10.0.0.1/graph' }), /GRAPH_URL: must be an https address/);
  });

  it('wants exactly one proof of the bot’s identity', () => {
    assert.match(faultsOf({ ...complete, ENTRA_CLIENT_SECRET: undefined }), /set exactly one of/);
    assert.match(faultsOf({ ...complete, ENTRA_FEDERATED_TOKEN_FILE: '/x' }), /set exactly one of/);
    assert.match(faultsOf({ ...complete, ENTRA_CLIENT_SECRET: undefined, ENTRA_CLIENT_CERTIFICATE: 'pem' }), /belong together/);
  });

  it('takes a federated token from a file that is there', () => {
    const other = { ...complete, ENTRA_CLIENT_SECRET: undefined };
    const { pathname: here } = new URL(import.meta.url);
    assert.equal(readConfig({ ...other, ENTRA_FEDERATED_TOKEN_FILE: here }).credential.kind, 'federated');
    assert.match(faultsOf({ ...other, ENTRA_FEDERATED_TOKEN_FILE: '/nowhere' }), /ENTRA_FEDERATED_TOKEN_FILE: the file cannot be read/);
  });

  it('takes a certificate with the key that belongs to it', () => {
    const [mine, strange] = [selfSigned(), selfSigned()];
    const given = (certificate: string, privateKey: string) => ({
      ...complete,
      ENTRA_CLIENT_SECRET: undefined,
      ENTRA_CLIENT_CERTIFICATE: certificate,
      ENTRA_CLIENT_PRIVATE_KEY: privateKey,
    });
    assert.equal(readConfig(given(mine.certificate, mine.privateKey)).credential.kind, 'certificate');
    assert.match(faultsOf(given(mine.certificate, strange.privateKey)), /do not belong together/);
    assert.match(faultsOf(given('nothing', mine.privateKey)), /ENTRA_CLIENT_CERTIFICATE: must be a PEM certificate/);
    assert.match(faultsOf(given(mine.certificate, 'nothing')), /ENTRA_CLIENT_PRIVATE_KEY: must be a PEM private key/);
  });

  it('reads a secret from NAME_FILE, without the last line break', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'config-')), 'token');
    writeFileSync(file, 'from-a-file\n');
    const config = readConfig({ ...complete, WEBEX_BOT_TOKEN: undefined, WEBEX_BOT_TOKEN_FILE: file });
    assert.equal(config.WEBEX_BOT_TOKEN.reveal(), 'from-a-file');
    assert.match(faultsOf({ ...complete, WEBEX_BOT_TOKEN_FILE: file }), /not both/);
    assert.match(
      faultsOf({ ...complete, WEBEX_BOT_TOKEN: undefined, WEBEX_BOT_TOKEN_FILE: '/nowhere' }),
      /WEBEX_BOT_TOKEN_FILE: the file cannot be read/,
    );
  });

  it('shows no secret when the settings are printed', () => {
    const config = readConfig({ ...complete, DATABASE_URL: 'postgres://doctor:hidden@db/doctor' });
    for (const printed of [JSON.stringify(config), inspect(config, { depth: 5 }), `${config.WEBEX_BOT_TOKEN}`]) {
      assert.doesNotMatch(printed, /bot-token|webhook-secret|entra-secret|hidden/);
    }
  });

  it('names every setting in .env.example', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    const inExample = [...example.matchAll(/^#?([A-Z_]+)=/gm)]
      .map(([, name]) => name?.replace(/_FILE$/, ''))
      .filter((name) => name !== 'ENTRA_FEDERATED_TOKEN');
    const config = readConfig({ ...complete, DATABASE_URL: 'postgres://x', ENTRA_LOGIN_URL: 'https://x', GRAPH_URL: 'https://x' });
    for (const name of Object.keys(config).filter((key) => key !== 'credential'))
      assert.ok(inExample.includes(name), `${name} is missing in .env.example`);
  });
});
