import { once } from 'node:events';
import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenServer {
  readonly tokenEndpoint: string;
  readonly keysEndpoint: string;
  readonly secret: string;
  readonly stop: () => Promise<void>;
}

const KEY_ID = 'faults';
const LIFETIME_SECONDS = 300;
export const AUDIENCE = 'kafka';
export const ISSUER = 'holdpoint-faults';

/** What an identity provider does for OAUTHBEARER: signed tokens for a client's secret, and the keys to check them. */
export async function startTokenServer(): Promise<TokenServer> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const secret = 'client secret: with % and +';
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (subject: string): string => {
    const now = Math.floor(Date.now() / 1_000);
    const head = part({ alg: 'RS256', kid: KEY_ID, typ: 'JWT' });
    const claims = {
      sub: subject,
      iss: ISSUER,
      aud: AUDIENCE,
      iat: now,
      exp: now + LIFETIME_SECONDS,
    };
    const signed = `${head}.${part(claims)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
  };
  const decode = (text: string): string => new URLSearchParams(`x=${text}`).get('x') ?? '';

  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.url === '/keys') {
      answer(200, {
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: KEY_ID, use: 'sig', alg: 'RS256' }],
      });
      return;
    }
    const [, basic = ''] = (request.headers.authorization ?? '').split(' ');
    const [id = '', given = ''] = Buffer.from(basic, 'base64').toString().split(':').map(decode);
    if (given !== secret) answer(401, { error: 'invalid_client' });
    else
      answer(200, { access_token: token(id), token_type: 'Bearer', expires_in: LIFETIME_SECONDS });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    tokenEndpoint: `${at}/token`,
    keysEndpoint: `${at}/keys`,
    secret,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
