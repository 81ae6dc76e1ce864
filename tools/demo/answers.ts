import type { Decision, Severity } from '#holdpoint/model';
import type { CommittedRecord } from '../processes/index.js';
import type { TopicNames } from './topics.js';

export interface DeadLetterSeen {
  readonly errorClass: string;
  readonly errorCode: string;
  readonly message: string;
  readonly paths: readonly string[];
}

export type Answer = { readonly position: string; readonly receivedAt: number } & (
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'dead-letter'; readonly deadLetter: DeadLetterSeen }
);

/** Everything the screener has said so far, by the place of the order on `orders.created`. */
export class Answers {
  readonly byPosition = new Map<string, Answer>();
  readonly alerts = new Map<Severity, number>();
  /** Positions that were answered more than once: must stay empty. */
  readonly repeated: string[] = [];

  constructor(
    private readonly topics: TopicNames,
    private readonly onAnswer: (answer: Answer) => void = () => undefined,
  ) {}

  take({ topic, message, receivedAt }: CommittedRecord): void {
    if (topic === this.topics.screeningAlerts) {
      const { severity } = dataOf(message.value) as { severity: Severity };
      this.alerts.set(severity, (this.alerts.get(severity) ?? 0) + 1);
      return;
    }
    const answer =
      topic === this.topics.ordersCreatedDlq
        ? readDeadLetter(message.headers ?? {}, receivedAt)
        : readDecision(message.value, receivedAt);
    if (this.byPosition.has(answer.position)) this.repeated.push(answer.position);
    this.byPosition.set(answer.position, answer);
    this.onAnswer(answer);
  }
}

/** The `data` of a CloudEvent in structured form. */
function dataOf(value: Buffer | null): unknown {
  return (JSON.parse(value?.toString() ?? 'null') as { data: unknown }).data;
}

function readDecision(value: Buffer | null, receivedAt: number): Answer {
  const decision = dataOf(value) as Decision;
  const { source } = decision;
  const position = source === null ? '' : `${source.partition}/${source.offset}`;
  return { kind: 'decision', position, receivedAt, decision };
}

type Headers = NonNullable<CommittedRecord['message']['headers']>;

function readDeadLetter(headers: Headers, receivedAt: number): Answer {
  const text = (name: string): string => {
    const value = headers[name];
    return (Array.isArray(value) ? value[0] : value)?.toString() ?? '';
  };
  const problems = JSON.parse(text('dlq.problems') || '[]') as { path?: string }[];
  return {
    kind: 'dead-letter',
    position: `${text('dlq.partition')}/${text('dlq.offset')}`,
    receivedAt,
    deadLetter: {
      errorClass: text('dlq.error-class'),
      errorCode: text('dlq.error-code'),
      message: text('dlq.error-message'),
      paths: problems.map(({ path }) => path ?? ''),
    },
  };
}
