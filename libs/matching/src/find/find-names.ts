/** Of every owner the best name that a query's fields show, and where it stood. */
import type { NameIndex } from '../index/name-index.js';
import { closeUp } from '../normalise/close-up.js';
import { normalise, type Folded } from '../normalise/normalise.js';
import { joinSplit } from '../normalise/split-characters.js';
import { closeForms } from '../reading/gapped-forms.js';
import { readings } from '../reading/readings.js';
import type { Reading } from '../reading/token.js';
import { turnedReadings } from '../reading/turned.js';
import { unjoinedReadings } from '../reading/unjoined.js';
import { REVIEW } from '../score/caps.js';
import type { Candidate, CandidateFinder } from './candidates.js';
import type { FieldText } from './fields.js';
import { variantsOf } from './variants.js';

export interface Found extends Candidate {
  readonly owner: number;
  readonly from: FieldText;
  readonly folded: Folded;
  readonly reading: Reading;
}

export function findNames(
  index: NameIndex,
  candidates: CandidateFinder,
  fields: readonly FieldText[],
): readonly Found[] {
  const best = new Map<number, Found>();
  /** Whether the reading is a name well enough. */
  const consider = (reading: Reading, from: FieldText, folded: Folded): boolean => {
    let enough = false;
    for (const candidate of candidates(reading)) {
      const owner = index.names.ownerOf(candidate.name);
      enough ||= candidate.score.score >= REVIEW && index.owners[owner]!.kind === 'listed';
      const before = best.get(owner);
      if (before !== undefined && !isBetter(index, candidate, reading, before)) continue;
      best.set(owner, { ...candidate, owner, from, folded, reading });
    }
    return enough;
  };
  /** Whether any reading of the text is a name well enough. */
  const read = (from: FieldText, folded: Folded): boolean => {
    let enough = false;
    for (const reading of readings(folded, index.dictionary)) {
      if (consider(reading, from, folded)) {
        enough = true;
        continue;
      }
      for (const other of [
        ...turnedReadings(reading, index.dictionary, folded.text),
        ...unjoinedReadings(reading, index.dictionary, folded.text),
      ])
        enough = consider(other, from, folded) || enough;
    }
    return enough;
  };
  for (const from of fields) {
    const text = from.text.slice(0, LONGEST_FIELD);
    const whole = text.length === from.text.length ? from.folded : normalise(text);
    const folded = closeForms(closeUp(whole));
    const enough = read(from, folded);
    const joined = joinSplit(folded);
    if (joined !== null) read(from, joined);
    if (enough) continue;
    for (const variant of variantsOf(text, folded)) read(from, variant);
  }
  return [...best.values()];
}

/** Behind this nothing is read word by word. */
export const LONGEST_FIELD = 600;

/** Higher score, wider coverage, more of the field, then the text that comes first: never the order in which they were met. */
function isBetter(
  index: NameIndex,
  candidate: Candidate,
  reading: Reading,
  before: Found,
): boolean {
  const { score, coverage } = candidate.score;
  const other = before.score;
  if (score !== other.score) return score > other.score;
  const width = coverage.query + coverage.listed - other.coverage.query - other.coverage.listed;
  if (width !== 0) return width > 0;
  const size = reading.tokens.length - before.reading.tokens.length;
  if (size !== 0) return size > 0;
  return index.names.textOf(candidate.name) < index.names.textOf(before.name);
}
