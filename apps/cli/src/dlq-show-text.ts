import { ERROR_CODES } from '#holdpoint/contracts';
import type { DeadLetter, ReplayMark } from '#holdpoint/kafka';
import { positionText } from './dlq-arguments.js';
import { orderIdOf, problemCount } from './dlq-facts.js';
import { plainTable, printable } from './dlq-table.js';
import { textOf } from './lines.js';

/** More of a value is better looked at in a file. */
const SHOWN = { characters: 4_000, bytes: 256 } as const;

export interface ShowContext {
  readonly input: string;
  /** The topic need not be named in the commands that are suggested. */
  readonly isDefaultTopic: boolean;
}

/** A dead letter for a person: what it is, what is wrong with it, its value, and what to do. */
export function showText(
  letter: DeadLetter,
  mark: ReplayMark | undefined,
  context: ShowContext,
): string {
  return [
    `Dead letter ${positionText(letter)} of ${letter.topic}`,
    aboutText(letter, mark),
    `Problems (${problemCount(letter)})\n${problemsText(letter)}`,
    `Headers of the message\n${headersText(letter)}`,
    `Value (${letter.value?.length ?? 0} bytes)\n${valueText(letter.value)}`,
    `What to do\n${adviceText(letter, mark, context)}`,
  ]
    .map((part) => `${part}\n`)
    .join('\n');
}

function aboutText(letter: DeadLetter, mark: ReplayMark | undefined): string {
  const { origin, refusal } = letter;
  const came = new Date(origin.timestamp === '' ? NaN : Number(origin.timestamp));
  const rows = [
    ['order', orderIdOf(letter) ?? 'not known'],
    ['key', letter.key === null ? 'none' : letter.key.toString()],
    ['came from', `${origin.topic}, partition ${origin.partition}, offset ${origin.offset}`],
    ['sent at', Number.isNaN(came.getTime()) ? 'not known' : came.toISOString()],
    ['refused at', `${letter.failedAt} by release ${letter.serviceVersion || 'not known'}`],
    ['reason', `${refusal.errorClass}/${refusal.errorCode}: ${refusal.message}`],
    [
      'attempt',
      `${letter.attempt}${letter.replayOf === null ? '' : ', a replay of'} ${letter.replayOf ?? ''}`,
    ],
    [
      'replayed',
      mark === undefined
        ? 'no'
        : `${mark.replayedAt} to ${mark.replayedTo}, ${mark.repaired ? 'with a repaired value' : 'as it came'}`,
    ],
  ];
  return indent(rows.map(([name, text]) => `${name!.padEnd(11)}${printable(text!.trim())}`));
}

function problemsText({ refusal: { problems, message } }: DeadLetter): string {
  if (problems.length === 0) return `  ${printable(message)}`;
  const rows = problems.map(({ path, code, message: said }) => [path || '/', code, said]);
  return indent(plainTable(['at', 'code', 'what is wrong'], rows).split('\n'));
}

function headersText({ headers }: DeadLetter): string {
  const lines = Object.entries(headers).flatMap(([name, header]) =>
    (Array.isArray(header) ? header : [header]).map(
      (one) => `${printable(name)}: ${printable(String(one))}`,
    ),
  );
  return lines.length === 0 ? '  none' : indent(lines);
}

function valueText(value: Buffer | null): string {
  if (value === null) return '  none';
  const text = textOf(value);
  if (text === null) {
    const hex = value
      .subarray(0, SHOWN.bytes)
      .toString('hex')
      .replaceAll(/(..)(?!$)/g, '$1 ');
    return `  not UTF-8; ${value.length > SHOWN.bytes ? `the first ${SHOWN.bytes} bytes` : 'its bytes'}: ${hex}`;
  }
  const lines = text.slice(0, SHOWN.characters).toWellFormed().split(/\r?\n/).map(printable);
  const more = text.length > SHOWN.characters ? ['… (the whole of it: --output FILE)'] : [];
  return indent([...lines, ...more]);
}

function adviceText(
  letter: DeadLetter,
  mark: ReplayMark | undefined,
  { input, isDefaultTopic }: ShowContext,
): string {
  if (mark !== undefined) {
    return '  Nothing: it was put back and cannot be put back again. If it failed again, that is a dead letter of its own.';
  }
  const place = `${positionText(letter)}${isDefaultTopic ? '' : ` --topic ${input}`}`;
  const { errorClass, errorCode } = letter.refusal;
  const remedies = new Set(
    [errorCode, ...letter.refusal.problems.map(({ code }) => code)].flatMap((code) =>
      remedyOf(code),
    ),
  );
  if (errorClass === 'failed') {
    return indent([
      'The screener itself failed: the message may be right. Mend or upgrade the screener, then put it back as it is:',
      `  holdpoint dlq replay ${place}`,
    ]);
  }
  return indent([
    ...remedies,
    'Have the sender publish it again under the same order id, or repair it here and put it back:',
    `  holdpoint dlq show ${place} --output order.json`,
    `  holdpoint dlq replay ${place} --value order.json --dry-run`,
    `  holdpoint dlq replay ${place} --value order.json`,
  ]);
}

function remedyOf(code: string): string[] {
  const known = Object.hasOwn(ERROR_CODES, code)
    ? ERROR_CODES[code as keyof typeof ERROR_CODES]
    : null;
  return known === null ? [] : [known[1]];
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n');
}
