import { runKafkaTool } from '../run/java-tools.js';
import type { ListenerOption } from '../../broker/index.js';
import { STORE_PASSWORD, type Certificates } from './certificates.js';
import { AUDIENCE, ISSUER, type TokenServer } from './token-server.js';

export const PASSWORD = 'correct horse + 100% battery';
export const USER = 'screener';
const LOGIN = 'org.apache.kafka.common.security';

const tls = (store: string): Record<string, string> => ({
  'ssl.keystore.location': store,
  'ssl.keystore.type': 'PKCS12',
  'ssl.keystore.password': STORE_PASSWORD,
  'ssl.key.password': STORE_PASSWORD,
});

/** TLS with each way to log in, and TLS with a certificate that has run out. */
export function secureListeners(files: Certificates, tokens: TokenServer): ListenerOption[] {
  return [
    {
      name: 'SECURE',
      protocol: 'SASL_SSL',
      properties: {
        ...tls(files.brokerStore),
        'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-512,OAUTHBEARER',
        'plain.sasl.jaas.config': `${LOGIN}.plain.PlainLoginModule required user_${USER}="${PASSWORD}";`,
        'scram-sha-512.sasl.jaas.config': `${LOGIN}.scram.ScramLoginModule required;`,
        'oauthbearer.sasl.jaas.config': `${LOGIN}.oauthbearer.OAuthBearerLoginModule required;`,
        'oauthbearer.sasl.server.callback.handler.class': `${LOGIN}.oauthbearer.OAuthBearerValidatorCallbackHandler`,
        'oauthbearer.sasl.oauthbearer.jwks.endpoint.url': tokens.keysEndpoint,
        'oauthbearer.sasl.oauthbearer.expected.audience': AUDIENCE,
        'oauthbearer.sasl.oauthbearer.expected.issuer': ISSUER,
      },
    },
    { name: 'EXPIRED', protocol: 'SSL', properties: tls(files.expiredStore) },
  ];
}

/** We come as ANONYMOUS by the plain listener and may do all; the screener may do what it is granted. */
export const SECURE_PROPERTIES: Readonly<Record<string, string>> = {
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'super.users': 'User:ANONYMOUS',
};

/** SCRAM's password is kept by the brokers themselves, and only Kafka's own tool can hand it in. */
export async function addScramUser(brokers: readonly string[]): Promise<void> {
  await runKafkaTool(
    'kafka.admin.ConfigCommand',
    [
      '--bootstrap-server',
      brokers.join(','),
      '--alter',
      '--add-config',
      `SCRAM-SHA-512=[password=${PASSWORD}]`,
      '--entity-type',
      'users',
      '--entity-name',
      USER,
    ],
    () => undefined,
  );
}
