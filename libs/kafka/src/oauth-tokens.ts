import type { OauthbearerProviderResponse } from 'kafkajs';
import { KafkaTransportError } from './errors.js';

/** OAuth 2.0, RFC 6749 §4.4. */
export interface ClientCredentials {
  readonly tokenEndpoint: string;
  readonly oauthClientId: string;
  readonly clientSecretFile: string;
  readonly scope?: string;
}

export type TokenProvider = () => Promise<OauthbearerProviderResponse>;

/** A token is asked for again when this much of its life is left. */
const RENEW_BEFORE_MILLISECONDS = 30_000;
const ANSWER_WITHIN_MILLISECONDS = 10_000;

/** For platforms that write a fresh token into a file, as Kubernetes does. */
export function tokenFromFile(
  path: string,
  read: (path: string, what: string) => string,
): TokenProvider {
  return () => Promise.resolve({ value: read(path, 'OAuth token') });
}

/** Asks the token endpoint, and keeps the answer for as long as it is good for. */
export function clientCredentialsToken(
  credentials: ClientCredentials,
  clientSecret: string,
  clock: () => number = Date.now,
): TokenProvider {
  let kept: { value: string; until: number } | null = null;
  return async () => {
    if (kept === null || clock() >= kept.until) {
      const { token, secondsToLive } = await askForToken(credentials, clientSecret);
      kept = { value: token, until: clock() + secondsToLive * 1_000 - RENEW_BEFORE_MILLISECONDS };
    }
    return { value: kept.value };
  };
}

async function askForToken(
  credentials: ClientCredentials,
  clientSecret: string,
): Promise<{ token: string; secondsToLive: number }> {
  const { tokenEndpoint, oauthClientId, scope } = credentials;
  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    headers: {
      authorization: `Basic ${basicCredentials(oauthClientId, clientSecret)}`,
      accept: 'application/json',
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      ...(scope !== undefined && { scope }),
    }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MILLISECONDS),
  }).catch((cause: unknown) => {
    throw refused(tokenEndpoint, 'did not answer', cause);
  });
  if (!response.ok) {
    throw refused(tokenEndpoint, `answered ${response.status}: check the client's id and secret`);
  }
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw refused(tokenEndpoint, 'answered with something that is not JSON', cause);
  });
  const answer = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const token = answer['access_token'];
  if (typeof token !== 'string' || token === '') {
    throw refused(tokenEndpoint, 'answered without an access_token');
  }
  const seconds = Number(answer['expires_in']);
  return { token, secondsToLive: Number.isFinite(seconds) ? seconds : 0 };
}

/** RFC 6749 §2.3.1: both parts are form-encoded before they are joined. */
function basicCredentials(id: string, secret: string): string {
  const encode = (text: string): string => new URLSearchParams({ x: text }).toString().slice(2);
  return Buffer.from(`${encode(id)}:${encode(secret)}`, 'utf8').toString('base64');
}

function refused(endpoint: string, what: string, cause?: unknown): KafkaTransportError {
  return new KafkaTransportError('token-refused', `The OAuth token endpoint ${endpoint} ${what}.`, {
    cause,
  });
}
