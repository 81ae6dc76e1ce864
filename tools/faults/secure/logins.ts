import type { Cluster } from '../cluster.js';
import { PASSWORD, USER } from './listeners.js';

export const MECHANISMS = ['plain', 'scram-sha-512', 'oauthbearer'] as const;
export type Mechanism = (typeof MECHANISMS)[number];

/** The screener's settings for a login by TLS; `password` where another than the right one is to be given. */
export function loginSettings(
  { security }: Cluster,
  mechanism: Mechanism,
  password?: string,
): Record<string, string> {
  const { files, tokens } = security!;
  const right = mechanism === 'oauthbearer' ? tokens.secret : PASSWORD;
  const name = `${mechanism}-${password === undefined ? 'right' : 'wrong'}`;
  return {
    ...tlsSettings(files.caFile),
    KAFKA_SASL_MECHANISM: mechanism,
    KAFKA_SASL_USERNAME: USER,
    KAFKA_SASL_PASSWORD_FILE: files.put(name, `${password ?? right}\n`),
    ...(mechanism === 'oauthbearer' && { KAFKA_SASL_TOKEN_ENDPOINT: tokens.tokenEndpoint }),
  };
}

export const tlsSettings = (caFile: string): Record<string, string> => ({
  KAFKA_SSL: 'true',
  KAFKA_SSL_CA_FILE: caFile,
});
