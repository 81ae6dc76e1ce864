import {
  ArrayNotEmpty,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
} from './class-validator.js';
import { LIST, Setting, TEXT, YES_OR_NO } from './settings.js';

export const SASL_MECHANISMS = ['plain', 'scram-sha-256', 'scram-sha-512', 'oauthbearer'] as const;

/** Which Kafka, and how to log in. */
export class KafkaConfig {
  @Setting(
    'KAFKA_BROKERS',
    LIST,
    'Kafka to connect to, `host:port` each. The only setting that has no default.',
  )
  @ArrayNotEmpty({ message: 'is missing: name at least one Kafka broker as host:port' })
  @Matches(/^[^\s:]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/, {
    each: true,
    message: 'must be host:port, several separated by commas',
  })
  brokers: string[] = [];

  @Setting('KAFKA_CLIENT_ID', TEXT, 'Name that the brokers log for this client.')
  @IsString()
  clientId = 'holdpoint-screener';

  @Setting(
    'KAFKA_GROUP_ID',
    TEXT,
    'Consumer group; all instances of one screener share it. Its lanes are named after it.',
  )
  @IsString()
  groupId = 'holdpoint-screener';

  @Setting('KAFKA_SSL', YES_OR_NO, 'Connect by TLS.')
  @IsBoolean()
  ssl = false;

  @Setting(
    'KAFKA_SSL_CA_FILE',
    TEXT,
    'PEM file with the authorities that sign the brokers; the system’s own without it.',
  )
  @IsOptional()
  @IsString()
  sslCaFile?: string;

  @Setting(
    'KAFKA_SSL_CERT_FILE',
    TEXT,
    'PEM file with the client certificate, where the brokers ask for one.',
  )
  @IsOptional()
  @IsString()
  sslCertFile?: string;

  @Setting('KAFKA_SSL_KEY_FILE', TEXT, 'PEM file with the key of the client certificate.')
  @IsOptional()
  @IsString()
  sslKeyFile?: string;

  @Setting(
    'KAFKA_SASL_MECHANISM',
    TEXT,
    'How to log in: `plain`, `scram-sha-256`, `scram-sha-512` or `oauthbearer`. Not set: no login.',
  )
  @IsOptional()
  @IsIn(SASL_MECHANISMS)
  saslMechanism?: (typeof SASL_MECHANISMS)[number];

  @Setting(
    'KAFKA_SASL_USERNAME',
    TEXT,
    'User name (`plain`, `scram-…`) or client id (`oauthbearer`).',
  )
  @IsOptional()
  @IsString()
  saslUsername?: string;

  @Setting(
    'KAFKA_SASL_PASSWORD_FILE',
    TEXT,
    'File that holds the password or the client secret and nothing else.',
  )
  @IsOptional()
  @IsString()
  saslPasswordFile?: string;

  @Setting(
    'KAFKA_SASL_TOKEN_FILE',
    TEXT,
    '`oauthbearer`: file that holds a bearer token, read again for each login.',
  )
  @IsOptional()
  @IsString()
  saslTokenFile?: string;

  @Setting(
    'KAFKA_SASL_TOKEN_ENDPOINT',
    TEXT,
    '`oauthbearer`: address that gives a token for client id and secret.',
  )
  @IsOptional()
  @IsString()
  saslTokenEndpoint?: string;

  @Setting('KAFKA_SASL_TOKEN_SCOPE', TEXT, '`oauthbearer`: scope to ask for.')
  @IsOptional()
  @IsString()
  saslTokenScope?: string;
}
