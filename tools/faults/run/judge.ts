import { type Evidence, partitionOfPlace, type Place, sayPlace } from './evidence.js';

/** What is wrong, in words, each kind once with a few examples; nothing when all promises were kept. */
export function judge(evidence: Evidence): string[] {
  return [
    ...oneAnswerEach(evidence),
    ...theRightKind(evidence),
    ...orderKept(evidence),
    ...ledgerAgrees(evidence),
    ...alertsAgree(evidence),
  ];
}

function oneAnswerEach({ inputs, answers }: Evidence): string[] {
  const times = new Map<Place, number>();
  for (const { input } of answers) times.set(input, (times.get(input) ?? 0) + 1);
  const wanted = [...inputs].filter(([, { expected }]) => expected !== 'skipped');
  return [
    ...found(
      'inputs have no answer',
      wanted.map(([place]) => place).filter((place) => !times.has(place)),
    ),
    ...found(
      'inputs were answered more than once',
      [...times].filter(([, count]) => count > 1).map(([place]) => place),
    ),
    ...found(
      'answers have no input',
      [...times.keys()].filter((place) => !inputs.has(place)),
    ),
  ];
}

function theRightKind({ inputs, answers }: Evidence): string[] {
  const wrong = answers.filter(({ kind, input }) => {
    const expected = inputs.get(input)?.expected;
    return expected !== undefined && expected !== (kind === 'dead-letter' ? kind : 'decision');
  });
  const altered = answers.filter(
    (answer) => answer.kind === 'dead-letter' && answer.digest !== inputs.get(answer.input)?.digest,
  );
  const seen = [...inputs].filter(([, { expected }]) => expected === 'rolled-back');
  return [
    ...found(
      'answers are of the wrong kind',
      wrong.map(({ input }) => input),
    ),
    ...found(
      'dead letters are not their inputs byte for byte',
      altered.map(({ input }) => input),
    ),
    ...found(
      'inputs were read that their sender had rolled back',
      seen.map(([place]) => place),
    ),
  ];
}

/** Within a partition, so also within a key. */
function orderKept({ answers, ledger }: Evidence): string[] {
  const last = new Map<string, Place>();
  const late: Place[] = [];
  const check = (stream: string, input: Place): void => {
    if (input < (last.get(stream) ?? -1)) late.push(input);
    last.set(stream, input);
  };
  const moved = answers.filter(({ partition, input }) => partition !== partitionOfPlace(input));
  for (const { kind, partition, input } of answers) check(`${kind} ${partition}`, input);
  for (const { input } of ledger) check(`ledger ${partitionOfPlace(input)}`, input);
  return [
    ...found('answers stand behind a later one', late),
    ...found(
      'answers are in another partition than their input',
      moved.map(({ input }) => input),
    ),
  ];
}

/**
 * Every ledger entry has its event, and every event its entry, unless a newer revision of the order has one: an
 * instance that had screened both and must do so again leaves the older one out. The last entry is the newest.
 */
function ledgerAgrees({ answers, ledger }: Evidence): string[] {
  const decisions = answers.filter((answer) => answer.kind !== 'dead-letter');
  const byInput = new Map(decisions.map((decision) => [decision.input, decision]));
  const entries = new Set(ledger.map(({ input }) => input));
  const newest = new Map<string, number>();
  const last = new Map<string, number>();
  for (const { input } of ledger) {
    const { orderId, revision } = byInput.get(input) ?? { orderId: '', revision: 0 };
    newest.set(orderId, Math.max(newest.get(orderId) ?? -1, revision));
    last.set(orderId, revision);
  }
  const absent = decisions.filter(
    ({ orderId, revision, input }) =>
      !entries.has(input) && revision >= (newest.get(orderId) ?? -1),
  );
  const replaced = [...newest].filter(([orderId, revision]) => last.get(orderId) !== revision);
  const alone = ledger.filter(
    ({ input, decisionId }) => byInput.get(input)?.decisionId !== decisionId,
  );
  return [
    ...found(
      'decisions are not in the ledger',
      absent.map(({ input }) => input),
    ),
    ...found(
      'ledger entries have no event',
      alone.map(({ input }) => input),
    ),
    ...(replaced.length === 0
      ? []
      : [`${replaced.length} orders have an older revision as their last ledger entry`]),
    ...(entries.size === ledger.length
      ? []
      : [`${ledger.length - entries.size} ledger entries are doubled`]),
  ];
}

/** The same content may come twice and be decided twice alike; then it is alerted twice. */
function alertsAgree({ answers, alerts }: Evidence): string[] {
  const decided = new Map<string, { times: number; isHeld: boolean }>();
  for (const answer of answers) {
    if (answer.kind === 'dead-letter') continue;
    const times = (decided.get(answer.decisionId)?.times ?? 0) + 1;
    decided.set(answer.decisionId, { times, isHeld: answer.kind === 'held' });
  }
  const raised = new Map<string, number>();
  for (const id of alerts) raised.set(id, (raised.get(id) ?? 0) + 1);
  const silent = [...decided].filter(([id, { isHeld }]) => isHeld && !raised.has(id));
  const wrong = [...raised].filter(([id, times]) => decided.get(id)?.times !== times);
  return [
    ...(silent.length === 0 ? [] : [`${silent.length} held orders have no alert`]),
    ...(wrong.length === 0
      ? []
      : [`${wrong.length} decisions have another number of alerts than of events`]),
  ];
}

function found(what: string, places: readonly Place[]): string[] {
  if (places.length === 0) return [];
  const examples = places.slice(0, 5).map(sayPlace).join(', ');
  return [
    `${places.length} ${what} (partition/offset ${examples}${places.length > 5 ? ', …' : ''})`,
  ];
}
