import type { MatchWorking, TokenWorking } from '#holdpoint/model';
import type { NameIndex } from '../index/name-index.js';
import { CONCEPT_IDS } from '../lexicon/lexicon.js';
import { normalise, rawSpan } from '../normalise/normalise.js';
import { lex } from '../reading/lex.js';
import { segment } from '../reading/segment.js';
import type { Word } from '../reading/word.js';
import { NAME_FLAGS } from '../index/name-store.js';
import type { Found } from './find-names.js';

/** The whole working of a match: every word, its partner, and how they met. */
export function explain(index: NameIndex, found: Found): MatchWorking {
  const { alignment, folded, reading, score } = found;
  const { names } = index;
  const listed = {
    text: names.textOf(found.name),
    words: names.wordsOf(found.name),
    written: spellingsIn(index, found.name),
    flags: names.flagsOf(found.name),
    total: names.totalOf(found.name),
  };
  const tokens: TokenWorking[] = reading.tokens.map((token, at) => {
    const partner = alignment.partners[at] ?? -1;
    const span = rawSpan(folded, token.start, token.end);
    const query = found.from.text.slice(span[0], span[1]);
    if (partner < 0)
      return {
        query,
        span,
        how: unmet(token.word, score.weights[at] ?? 0),
        weight: score.weights[at] ?? 0,
      };
    if (alignment.whole) {
      return {
        query,
        span,
        listed: listed.text,
        how: alignment.wholeHow ?? 'equal',
        weight: listed.total,
      };
    }
    const word = listed.words[partner]!;
    return {
      query,
      span,
      listed: listed.written[partner] ?? word.form,
      how: met(found, at, token.word, word),
      weight: word.weight,
    };
  });
  for (const { start, end } of reading.legalForms) {
    const span = rawSpan(folded, start, end);
    tokens.push({
      query: found.from.text.slice(span[0], span[1]),
      span,
      how: 'neutral:legal-form',
      weight: 0,
    });
  }
  if (!alignment.whole) {
    listed.words.forEach((word, at) => {
      if (alignment.taken[at] !== true)
        tokens.push({
          listed: listed.written[at] ?? word.form,
          how: 'unmatched',
          weight: word.weight,
        });
    });
  }
  return {
    channel: channel(found, listed.flags),
    listedName: listed.text,
    coverage: score.coverage,
    tokens,
    caps: score.caps,
  };
}

/** The words of a listed name as the list writes them. A group's name may be read in two (三菱|電機). */
function spellingsIn({ names, dictionary }: NameIndex, name: number): readonly string[] {
  const text = names.textOf(name);
  const folded = normalise(text);
  const { tokens } = segment(lex(folded), dictionary, folded.text);
  const raw = (start: number, end: number): string => text.slice(...rawSpan(folded, start, end));
  const words = names.wordsOf(name);
  const written: string[] = [];
  for (const { word, start, end } of tokens) {
    const { form } = words[written.length] ?? word;
    if (word.weight === 0 && word.form !== form) continue;
    const cut = start + form.length;
    const isFirst = form !== word.form && word.form.startsWith(form) && cut < end;
    written.push(...(isFirst ? [raw(start, cut), raw(cut, end).trim()] : [raw(start, end)]));
  }
  return written.length === words.length ? written : [];
}

function channel({ alignment }: Found, flags: number): string {
  if (alignment.whole) return `joined:${alignment.wholeHow ?? 'equal'}`;
  if ((flags & NAME_FLAGS.acronym) !== 0) return 'acronym';
  if ((flags & NAME_FLAGS.former) !== 0) return 'former-name';
  return (flags & NAME_FLAGS.reading) !== 0 ? 'reading' : 'words';
}

function met(found: Found, at: number, query: Word, listed: Word): string {
  const how = found.alignment.hows[at] ?? 'equal';
  if (how === 'concept') {
    const shared = query.concepts.find((concept) => listed.concepts.includes(concept));
    return `concept:${CONCEPT_IDS[shared ?? 0] ?? ''}`;
  }
  if (how !== 'edit') return how;
  const edits = Math.round(
    ((10_000 - (found.alignment.values[at] ?? 0)) * listed.form.length) / 10_000,
  );
  return `edit:${edits}`;
}

function unmet(word: Word, weight: number): string {
  return weight < 1500 ? `neutral:${word.wordClass}` : 'unmatched';
}
