import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { securityFromFiles } from './client-options.js';
import { clientCredentialsToken } from './oauth-tokens.js';

const folder = mkdtempSync(join(tmpdir(), 'holdpoint-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function secretFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('TLS and SASL from files', () => {
  it('without settings, the connection is plain', () => {
    expect(securityFromFiles({})).toEqual({ ssl: false, sasl: undefined });
  });

  it('reads authorities, certificate, key and the password of the key', () => {
    const { ssl } = securityFromFiles({
      ssl: {
        caFile: secretFile('ca.pem', 'authorities\n'),
        certFile: secretFile('cert.pem', 'certificate\n'),
        keyFile: secretFile('key.pem', 'key\n'),
        keyPasswordFile: secretFile('key-password', 'open\n'),
      },
    });
    expect(ssl).toEqual({ ca: 'authorities', cert: 'certificate', key: 'key', passphrase: 'open' });
  });

  it('a certificate without its key is refused', () => {
    expect(() =>
      securityFromFiles({ ssl: { certFile: secretFile('alone.pem', 'certificate') } }),
    ).toThrow('both its certificate file and its key file');
  });

  it.each(['plain', 'scram-sha-256', 'scram-sha-512'] as const)(
    '%s takes its password from the file, without the line break at the end',
    (mechanism) => {
      const passwordFile = secretFile('password', ' p4ss word \r\n');
      expect(securityFromFiles({ sasl: { mechanism, username: 'u', passwordFile } }).sasl).toEqual({
        mechanism,
        username: 'u',
        password: ' p4ss word ',
      });
    },
  );

  it('a secret that is missing or empty is refused with the name of its file', () => {
    const sasl = (passwordFile: string) => ({
      sasl: { mechanism: 'plain', username: 'u', passwordFile } as const,
    });
    expect(() => securityFromFiles(sasl('/nowhere/password'))).toThrow(
      'The file of the SASL password, /nowhere/password, cannot be read',
    );
    expect(() => securityFromFiles(sasl(secretFile('empty', '\n')))).toThrow('is empty');
  });

  it('a token file is read again for every connection', async () => {
    const tokenFile = secretFile('token', 'first\n');
    const { sasl } = securityFromFiles({ sasl: { mechanism: 'oauthbearer', tokenFile } });
    if (sasl?.mechanism !== 'oauthbearer') throw new Error('not oauthbearer');
    expect(await sasl.oauthBearerProvider()).toEqual({ value: 'first' });
    writeFileSync(tokenFile, 'second\n');
    expect(await sasl.oauthBearerProvider()).toEqual({ value: 'second' });
  });
});

describe('OAuth client credentials', () => {
  it('asks the endpoint once for as long as the token lives, and again afterwards', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        asked.push(`${request.headers.authorization ?? ''} ${body}`);
        response.end(JSON.stringify({ access_token: `token ${asked.length}`, expires_in: 300 }));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    let now = 0;
    const provider = clientCredentialsToken(
      {
        tokenEndpoint: `http://127.0.0.1:${port}/token`,
        oauthClientId: 'screener id',
        clientSecretFile: 'unused',
        scope: 'kafka',
      },
      'geheim:1',
      () => now,
    );
    expect(await provider()).toEqual({ value: 'token 1' });
    now = 269_000;
    expect(await provider()).toEqual({ value: 'token 1' });
    now = 270_000;
    expect(await provider()).toEqual({ value: 'token 2' });
    const basic = Buffer.from('screener+id:geheim%3A1').toString('base64');
    expect(asked[0]).toBe(`Basic ${basic} grant_type=client_credentials&scope=kafka`);
    server.close();
  });

  it.each([
    [401, '{}', 'answered 401'],
    [200, 'not json', 'not JSON'],
    [200, '{"token":"x"}', 'without an access_token'],
  ])('an answer of %i %s is refused', async (status, body, said) => {
    const server = createServer((_, response) => {
      response.writeHead(status).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const provider = clientCredentialsToken(
      {
        tokenEndpoint: `http://127.0.0.1:${port}/`,
        oauthClientId: 'a',
        clientSecretFile: 'unused',
      },
      'b',
    );
    await expect(provider()).rejects.toMatchObject({
      code: 'token-refused',
      message: expect.stringContaining(said) as string,
    });
    server.close();
  });
});
