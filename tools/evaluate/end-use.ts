/** How well the end-use reader does on labelled statements, beside a plain word search. */
import { createEndUseReader } from '#holdpoint/matching';
import type { EndUseVerdict } from '#holdpoint/model';
import { END_USE_VERDICTS } from '#holdpoint/model';
import { readByKeywords } from './end-use-keywords.js';
import type { Language, Part, Statement } from './end-use-statements.js';
import { LANGUAGES, PARTS, readStatements } from './end-use-statements.js';

/** Counts of statements, by what they are and what they are called. */
export type Confusion = Readonly<Record<EndUseVerdict, Readonly<Record<EndUseVerdict, number>>>>;

export interface EndUseFigures {
  readonly statements: number;
  readonly right: number;
  /** Military statements called civil or none: the error that ships a weapon. */
  readonly militaryMissed: number;
  /** Ambiguous statements called civil, in percent of the ambiguous ones. */
  readonly ambiguousCalledCivil: number;
  /** Civil statements called military, in percent of the civil ones. */
  readonly civilCalledMilitary: number;
}

export interface EndUseEvaluation {
  readonly figures: Readonly<Record<Part, EndUseFigures>>;
  readonly keywords: Readonly<Record<Part, EndUseFigures>>;
  readonly confusion: Readonly<Record<Part, Readonly<Record<Language, Confusion>>>>;
  /** Statements that are read otherwise than labelled. */
  readonly wrong: readonly (Statement & { readonly called: EndUseVerdict })[];
  /** The whole in Markdown. */
  readonly report: string;
}

type Reading = (text: string) => EndUseVerdict;

export function evaluateEndUse(
  statements: readonly Statement[] = readStatements(),
): EndUseEvaluation {
  const reader = createEndUseReader();
  const read: Reading = (text) => reader.read(text).verdict;
  const byPart = <T>(make: (rows: readonly Statement[]) => T): Record<Part, T> => ({
    tuned: make(statements.filter((row) => row.part === 'tuned')),
    measured: make(statements.filter((row) => row.part === 'measured')),
  });
  const figures = byPart((rows) => figuresOf(confusionOf(rows, read)));
  const keywords = byPart((rows) => figuresOf(confusionOf(rows, readByKeywords)));
  const confusion = byPart((rows) => ({
    en: confusionOf(inLanguage(rows, 'en'), read),
    ja: confusionOf(inLanguage(rows, 'ja'), read),
    zh: confusionOf(inLanguage(rows, 'zh'), read),
  }));
  const wrong = statements
    .map((row) => ({ ...row, called: read(row.text) }))
    .filter((row) => row.called !== row.verdict);
  const kinds = kindTable(statements, wrong);
  return {
    figures,
    keywords,
    confusion,
    wrong,
    report: reportOf(figures, keywords, confusion, kinds, reader.version),
  };
}

function inLanguage(rows: readonly Statement[], language: Language): readonly Statement[] {
  return rows.filter((row) => row.language === language);
}

function confusionOf(rows: readonly Statement[], read: Reading): Confusion {
  const none = (): Record<EndUseVerdict, number> => ({
    military: 0,
    ambiguous: 0,
    civil: 0,
    none: 0,
  });
  const counts = { military: none(), ambiguous: none(), civil: none(), none: none() };
  for (const row of rows) counts[row.verdict][read(row.text)] += 1;
  return counts;
}

function figuresOf(confusion: Confusion): EndUseFigures {
  const total = (verdict: EndUseVerdict): number =>
    END_USE_VERDICTS.reduce((sum, called) => sum + confusion[verdict][called], 0);
  const percent = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
  return {
    statements: END_USE_VERDICTS.reduce((sum, verdict) => sum + total(verdict), 0),
    right: END_USE_VERDICTS.reduce((sum, verdict) => sum + confusion[verdict][verdict], 0),
    militaryMissed: confusion.military.civil + confusion.military.none,
    ambiguousCalledCivil: percent(confusion.ambiguous.civil, total('ambiguous')),
    civilCalledMilitary: percent(confusion.civil.military, total('civil')),
  };
}

function kindTable(statements: readonly Statement[], wrong: readonly Statement[]): string {
  const kinds = [...new Set(statements.map((row) => `${row.verdict} · ${row.kind}`))].sort();
  const rows = kinds.map((kind) => {
    const of = (list: readonly Statement[], part: Part): number =>
      list.filter((row) => row.part === part && `${row.verdict} · ${row.kind}` === kind).length;
    const cells = PARTS.map(
      (part) => `${of(statements, part) - of(wrong, part)} of ${of(statements, part)}`,
    );
    return `| ${kind} | ${cells.join(' | ')} |`;
  });
  return ['| verdict · kind | tuned, right | measured, right |', '|---|---|---|', ...rows].join(
    '\n',
  );
}

function reportOf(
  figures: EndUseEvaluation['figures'],
  keywords: EndUseEvaluation['keywords'],
  confusion: EndUseEvaluation['confusion'],
  kinds: string,
  version: string,
): string {
  const line = (who: string, part: Part, one: EndUseFigures): string =>
    `| ${who} | ${part} | ${one.statements} | ${one.right} | ${one.militaryMissed} | ${one.ambiguousCalledCivil} % | ${one.civilCalledMilitary} % |`;
  const tables = PARTS.flatMap((part) =>
    LANGUAGES.map((language) => confusionTable(part, language, confusion[part][language])),
  );
  return [
    '## End-use text',
    `Tables and lexicon ${version.slice(0, 19)}.`,
    [
      '| reader | part | statements | right | military called civil or none | ambiguous called civil | civil called military |',
      '|---|---|---|---|---|---|---|',
      ...PARTS.map((part) => line('holdpoint', part, figures[part])),
      ...PARTS.map((part) => line('word search', part, keywords[part])),
    ].join('\n'),
    ...tables,
    kinds,
  ].join('\n\n');
}

function confusionTable(part: Part, language: Language, confusion: Confusion): string {
  const rows = END_USE_VERDICTS.map((verdict) => {
    const cells = END_USE_VERDICTS.map((called) => confusion[verdict][called]);
    return `| ${verdict} | ${cells.join(' | ')} |`;
  });
  return [
    `| ${part}, ${language}: is ↓ called → | ${END_USE_VERDICTS.join(' | ')} |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
