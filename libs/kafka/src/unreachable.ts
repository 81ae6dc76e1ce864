import { failureLabel, transportError } from './driver-errors.js';
import { KafkaTransportError } from './errors.js';
import type { ConnectionSettings } from './create-driver.js';

/** A listener that was spoken to in the wrong way says nothing: it closes, as one that starts does. */
const CLOSED: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'KafkaJSConnectionClosedError',
  'KafkaJSBrokerNotFound',
]);

/** The brokers are away, or seem to be: in words. */
export function unreachable(error: unknown, settings: ConnectionSettings): KafkaTransportError {
  const problem = transportError(
    error,
    `The brokers at ${settings.brokers.join(', ')} cannot be used yet`,
    'brokers-unreachable',
  );
  if (problem.code !== 'brokers-unreachable' || !CLOSED.has(failureLabel(error))) return problem;
  return new KafkaTransportError(
    'brokers-unreachable',
    `${problem.message} If it stays so, ask whether ${whatElseItMayBe(settings)}.`,
    { cause: error },
  );
}

function whatElseItMayBe({ ssl, sasl }: ConnectionSettings): string {
  if (sasl?.mechanism === 'oauthbearer') return 'the brokers accept the OAuth token';
  const isPlain = ssl === undefined || ssl === false;
  return `the listener at this address ${isPlain ? 'wants' : 'speaks'} TLS`;
}
