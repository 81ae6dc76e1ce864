import { TOPICS } from '#holdpoint/contracts';
import type { TopicClient, SaslFiles, TlsFiles } from '#holdpoint/kafka';
import { WrongUse } from './exit-codes.js';

/** One input and where its dead letters are. */
export interface DeadLetterRoute {
  readonly kind: 'created' | 'closed';
  readonly input: string;
  readonly topic: string;
}

export interface DlqSettings {
  readonly client: Omit<TopicClient, 'ssl' | 'sasl'>;
  readonly ssl: TlsFiles | false;
  readonly sasl: SaslFiles | undefined;
  /** The screener's group: the transactional ids of replays are named after it. */
  readonly groupId: string;
  readonly routes: readonly DeadLetterRoute[];
  readonly inputTypes: readonly string[];
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The screener's own variables that `dlq` reads, with their defaults. */
export const DLQ_VARIABLES = {
  KAFKA_BROKERS: '',
  KAFKA_CLIENT_ID: 'holdpoint-screener',
  KAFKA_GROUP_ID: 'holdpoint-screener',
  KAFKA_SSL: 'false',
  KAFKA_SSL_CA_FILE: '',
  KAFKA_SSL_CERT_FILE: '',
  KAFKA_SSL_KEY_FILE: '',
  KAFKA_SASL_MECHANISM: '',
  KAFKA_SASL_USERNAME: '',
  KAFKA_SASL_PASSWORD_FILE: '',
  KAFKA_SASL_TOKEN_FILE: '',
  KAFKA_SASL_TOKEN_ENDPOINT: '',
  KAFKA_SASL_TOKEN_SCOPE: '',
  TOPIC_ORDERS_CREATED: TOPICS.ordersCreated,
  TOPIC_ORDERS_CLOSED: TOPICS.ordersClosed,
  TOPIC_ORDERS_CREATED_DLQ: TOPICS.ordersCreatedDlq,
  TOPIC_ORDERS_CLOSED_DLQ: TOPICS.ordersClosedDlq,
  SCREENER_INPUT_TYPES: '',
} as const;
type Variable = keyof typeof DLQ_VARIABLES;

/** Throws `WrongUse` naming every variable that cannot be used. */
export function dlqSettings(environment: Environment): DlqSettings {
  const problems: string[] = [];
  const text = (name: Variable): string => environment[name]?.trim() || DLQ_VARIABLES[name];
  const list = (name: Variable): string[] =>
    text(name)
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');

  const brokers = list('KAFKA_BROKERS');
  if (brokers.length === 0)
    problems.push('KAFKA_BROKERS is missing: name a Kafka broker as host:port');
  if (!brokers.every((broker) => /:\d{1,5}$/.test(broker))) {
    problems.push('KAFKA_BROKERS must be host:port, several separated by commas');
  }
  const settings: DlqSettings = {
    client: { brokers, clientId: text('KAFKA_CLIENT_ID') },
    ssl: tlsFrom(text, problems),
    sasl: saslFrom(text, problems),
    groupId: text('KAFKA_GROUP_ID'),
    routes: [
      {
        kind: 'created',
        input: text('TOPIC_ORDERS_CREATED'),
        topic: text('TOPIC_ORDERS_CREATED_DLQ'),
      },
      {
        kind: 'closed',
        input: text('TOPIC_ORDERS_CLOSED'),
        topic: text('TOPIC_ORDERS_CLOSED_DLQ'),
      },
    ],
    inputTypes: list('SCREENER_INPUT_TYPES'),
  };
  if (problems.length > 0) {
    throw new WrongUse(
      `${problems.length} setting(s) cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\n` +
        'dlq connects with the environment of the screener: docs/reference/settings.md.',
    );
  }
  return settings;
}

type Read = (name: Variable) => string;

function tlsFrom(text: Read, problems: string[]): TlsFiles | false {
  const on = { true: true, '1': true, false: false, '0': false }[text('KAFKA_SSL').toLowerCase()];
  if (on === undefined) problems.push('KAFKA_SSL must be `true` or `false`');
  if (on !== true) return false;
  const [caFile, certFile, keyFile] = [
    text('KAFKA_SSL_CA_FILE'),
    text('KAFKA_SSL_CERT_FILE'),
    text('KAFKA_SSL_KEY_FILE'),
  ];
  return {
    ...(caFile !== '' && { caFile }),
    ...(certFile !== '' && { certFile }),
    ...(keyFile !== '' && { keyFile }),
  };
}

function saslFrom(text: Read, problems: string[]): SaslFiles | undefined {
  const mechanism = text('KAFKA_SASL_MECHANISM');
  const [username, passwordFile] = [text('KAFKA_SASL_USERNAME'), text('KAFKA_SASL_PASSWORD_FILE')];
  const tokenFile = text('KAFKA_SASL_TOKEN_FILE');
  switch (mechanism) {
    case '':
      return undefined;
    case 'plain':
    case 'scram-sha-256':
    case 'scram-sha-512':
      need(
        mechanism,
        { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD_FILE: passwordFile },
        problems,
      );
      return { mechanism, username, passwordFile };
    case 'oauthbearer': {
      if (tokenFile !== '') return { mechanism, tokenFile };
      const tokenEndpoint = text('KAFKA_SASL_TOKEN_ENDPOINT');
      const scope = text('KAFKA_SASL_TOKEN_SCOPE');
      need(
        `${mechanism} without KAFKA_SASL_TOKEN_FILE`,
        {
          KAFKA_SASL_TOKEN_ENDPOINT: tokenEndpoint,
          KAFKA_SASL_USERNAME: username,
          KAFKA_SASL_PASSWORD_FILE: passwordFile,
        },
        problems,
      );
      return {
        mechanism,
        tokenEndpoint,
        oauthClientId: username,
        clientSecretFile: passwordFile,
        ...(scope !== '' && { scope }),
      };
    }
    default:
      problems.push(
        'KAFKA_SASL_MECHANISM must be plain, scram-sha-256, scram-sha-512 or oauthbearer',
      );
      return undefined;
  }
}

function need(
  mechanism: string,
  values: Readonly<Record<string, string>>,
  problems: string[],
): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === '') problems.push(`KAFKA_SASL_MECHANISM is ${mechanism}, which needs ${name}`);
  }
}
