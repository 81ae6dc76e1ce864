/** The labelled statements of `libs/matching/evaluation/end-use.tsv`. */
import { readFileSync } from 'node:fs';
import type { EndUseVerdict } from '#holdpoint/model';
import { END_USE_VERDICTS } from '#holdpoint/model';

export const STATEMENTS_FILE = 'libs/matching/evaluation/end-use.tsv';

export const PARTS = ['tuned', 'measured'] as const;
export type Part = (typeof PARTS)[number];

export const LANGUAGES = ['en', 'ja', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Statement {
  readonly id: string;
  readonly part: Part;
  readonly language: Language;
  readonly verdict: EndUseVerdict;
  readonly kind: string;
  readonly text: string;
}

export function readStatements(file: string = STATEMENTS_FILE): readonly Statement[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('id\t'))
    .map((line) => {
      const [id = '', part, language, verdict, kind = '', text = ''] = line.split('\t');
      return {
        id,
        part: oneOf(PARTS, part, id),
        language: oneOf(LANGUAGES, language, id),
        verdict: oneOf(END_USE_VERDICTS, verdict, id),
        kind,
        text,
      };
    });
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined, id: string): T {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new Error(`${STATEMENTS_FILE} ${id}: "${value ?? ''}" is unknown`);
  return known;
}
