import { readFileSync } from 'node:fs';
import type { SASLOptions } from 'kafkajs';
import type { ConnectionOptions } from 'node:tls';
import { KafkaTransportError } from './errors.js';
import { clientCredentialsToken, tokenFromFile, type ClientCredentials } from './oauth-tokens.js';

/** PEM files; every one is optional. */
export interface TlsFiles {
  /** Authorities to trust instead of the system's. */
  readonly caFile?: string;
  /** Our own certificate and key, where the broker asks for one. */
  readonly certFile?: string;
  readonly keyFile?: string;
  readonly keyPasswordFile?: string;
}

export type SaslFiles =
  | {
      readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
      readonly username: string;
      readonly passwordFile: string;
    }
  | { readonly mechanism: 'oauthbearer'; readonly tokenFile: string }
  | ({ readonly mechanism: 'oauthbearer' } & ClientCredentials);

export interface SecurityFiles {
  readonly ssl?: boolean | TlsFiles | undefined;
  readonly sasl?: SaslFiles | undefined;
}

export interface ClientSecurity {
  readonly ssl: ConnectionOptions | boolean;
  readonly sasl: SASLOptions | undefined;
}

/**
 * The driver's TLS and SASL options with every secret read from its file, so that none stands in the
 * environment. A token file is read again for each connection; the others once.
 */
export function securityFromFiles(files: SecurityFiles): ClientSecurity {
  return { ssl: tlsFromFiles(files.ssl ?? false), sasl: files.sasl && saslFromFiles(files.sasl) };
}

function tlsFromFiles(ssl: boolean | TlsFiles): ConnectionOptions | boolean {
  if (typeof ssl === 'boolean') return ssl;
  if ((ssl.certFile === undefined) !== (ssl.keyFile === undefined)) {
    throw new KafkaTransportError(
      'settings-invalid',
      'A TLS client certificate needs both its certificate file and its key file.',
    );
  }
  return {
    ...(ssl.caFile !== undefined && { ca: readSecret(ssl.caFile, 'TLS authorities') }),
    ...(ssl.certFile !== undefined && { cert: readSecret(ssl.certFile, 'TLS certificate') }),
    ...(ssl.keyFile !== undefined && { key: readSecret(ssl.keyFile, 'TLS key') }),
    ...(ssl.keyPasswordFile !== undefined && {
      passphrase: readSecret(ssl.keyPasswordFile, 'password of the TLS key'),
    }),
  };
}

function saslFromFiles(sasl: SaslFiles): SASLOptions {
  switch (sasl.mechanism) {
    case 'plain':
    case 'scram-sha-256':
    case 'scram-sha-512': {
      const { mechanism, username } = sasl;
      return { mechanism, username, password: readSecret(sasl.passwordFile, 'SASL password') };
    }
    case 'oauthbearer':
      return {
        mechanism: 'oauthbearer',
        oauthBearerProvider:
          'tokenFile' in sasl
            ? tokenFromFile(sasl.tokenFile, readSecret)
            : clientCredentialsToken(sasl, readSecret(sasl.clientSecretFile, 'OAuth secret')),
      };
  }
}

/** Without the line break that editors and `echo` put at the end. */
function readSecret(path: string, what: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    throw new KafkaTransportError(
      'secret-unreadable',
      `The file of the ${what}, ${path}, cannot be read: check that it is mounted and that this process may read it.`,
      { cause },
    );
  }
  if (text === '') {
    throw new KafkaTransportError(
      'secret-unreadable',
      `The file of the ${what}, ${path}, is empty.`,
    );
  }
  return text;
}
