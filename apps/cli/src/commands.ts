import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatDecisionData, joinPieces } from '#holdpoint/contracts';
import { type ReferenceData, SERVICE_VERSION } from '#holdpoint/model';
import {
  checkRuleBook,
  createReference,
  explainDecision,
  type RuleBookCheck,
  screenOrder,
} from '#holdpoint/screening';
import type { ExitCode } from './exit-codes.js';
import { readEndUseText, readNameQuery, readObjectLine } from './query-line.js';
import { formatNames } from './format-names.js';
import { readOrderLine } from './order-line.js';
import { type LineOptions, runLines, type Streams } from './run-lines.js';

export interface CommandContext {
  readonly streams: Streams;
  readonly reference: () => ReferenceData;
  readonly done: (exit: ExitCode) => void;
}

interface ScreenOptions extends LineOptions {
  readonly asOf?: string;
}

interface ExplainOptions extends ScreenOptions {
  readonly lang: 'en' | 'ja' | 'zh';
}

export function addScreenCommand(program: Command, context: CommandContext): void {
  withLineOptions(program.command('screen [file]'), 'an order is held')
    .description('Decide orders: an order a line in, its decision a line out')
    .addOption(asOfOption())
    .action(async (file: string | undefined, options: ScreenOptions) => {
      const screen = screener(context, options.asOf);
      const exit = await runLines(file, options, context.streams, (line) => {
        const { order, json } = readOrderLine(line);
        const decision = screen(order);
        return {
          json: joinPieces(formatDecisionData(decision, json, 'held')),
          finding: decision.outcome === 'held',
        };
      });
      context.done(exit);
    });
}

export function addNamesCommand(program: Command, context: CommandContext): void {
  withLineOptions(program.command('names [file]'), 'a name is a hit or needs review')
    .description(
      'Match names: { "id", "name", "localName"?, "address"?, … } a line in, matches a line out',
    )
    .option('--working', 'show how each match came about, and near misses')
    .action(async (file: string | undefined, options: LineOptions & { working?: boolean }) => {
      const { matcher } = context.reference();
      const exit = await runLines(file, options, context.streams, (line) => {
        const object = readObjectLine(line);
        const result = matcher.match(readNameQuery(object));
        return {
          json: formatNames(object['id'], result, options.working === true),
          finding: result.outcome !== 'none',
        };
      });
      context.done(exit);
    });
}

export function addEndUseCommand(program: Command, context: CommandContext): void {
  withLineOptions(program.command('end-use [file]'), 'a text is military or ambiguous')
    .description('Read end-use statements: { "id", "text" } a line in, the verdict a line out')
    .action(async (file: string | undefined, options: LineOptions) => {
      const { endUse } = context.reference();
      const exit = await runLines(file, options, context.streams, (line) => {
        const object = readObjectLine(line);
        const { verdict, evidence } = endUse.read(readEndUseText(object));
        return {
          json: JSON.stringify({ id: object['id'] ?? null, verdict, evidence }),
          finding: verdict === 'military' || verdict === 'ambiguous',
        };
      });
      context.done(exit);
    });
}

export function addExplainCommand(program: Command, context: CommandContext): void {
  withLineOptions(program.command('explain [file]'), 'an order is held')
    .description(
      'Decide orders and say why in words: an order a line in, { "orderId", "text" } a line out',
    )
    .addOption(asOfOption())
    .addOption(
      new Option('--lang <lang>', 'language of the words')
        .choices(['en', 'ja', 'zh'])
        .default('en'),
    )
    .action(async (file: string | undefined, options: ExplainOptions) => {
      const screen = screener(context, options.asOf);
      const exit = await runLines(file, options, context.streams, (line) => {
        const { order } = readOrderLine(line);
        const decision = screen(order);
        const text = explainDecision(decision, options.lang);
        return {
          json: JSON.stringify({ orderId: order.orderId, text }),
          finding: decision.outcome === 'held',
        };
      });
      context.done(exit);
    });
}

function withLineOptions(command: Command, finding: string): Command {
  return command
    .option('--check', `exit with 1 when ${finding}`)
    .option(
      '--keep-going',
      'report a line that cannot be read in place, as { "line", "error" }, and go on',
    );
}

function asOfOption(): Option {
  return new Option(
    '--as-of <date>',
    'decide by the law of this day, YYYY-MM-DD (default: the later of shipBy and today)',
  ).argParser(parseDay);
}

function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('a day such as 2026-11-24 is expected.');
  }
  return text;
}

/** One moment for the whole run, so that a back-test of many lines is decided as of one day. */
function screener(
  { reference, streams }: CommandContext,
  asOf: string | undefined,
): (order: Parameters<typeof screenOrder>[0]) => ReturnType<typeof screenOrder> {
  const known = createReference(reference(), { serviceVersion: SERVICE_VERSION });
  tellChanges(checkRuleBook(known), streams);
  const moment = {
    now: streams.now().toISOString(),
    source: null,
    ...(asOf !== undefined && { asOf }),
  };
  return (order) => screenOrder(order, known, moment);
}

/** Other lists may decide a golden order otherwise; whoever uses them should know. */
function tellChanges({ changedByData }: RuleBookCheck, { stderr }: Streams): void {
  for (const { file, from, to } of changedByData)
    stderr.write(`holdpoint: with these lists ${file} is decided otherwise: ${from} -> ${to}\n`);
}
