import type { Clause, Text } from './clauses.js';
import { isCivilUse, isOpen, isUse } from './clauses.js';
import type { Denial } from './denied-before.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import { isAlphanumeric } from './compact-text.js';
import type { OwnPredicate } from './joined-predicate.js';
import { ownPredicate } from './joined-predicate.js';
import { isMilitary } from './lexicon.js';
import { mayKeepHarmAway } from './weak-denials.js';

/** What the words to the right of a place do to the word before it. */
interface Ahead {
  /** The denial that closes the predicate, if there is one. */
  readonly negator: Hit;
  /** Denied in turn: 軍用でない製品はない. */
  readonly doubled: boolean;
  own?: OwnPredicate;
}

/** Japanese denies last: 軍事用途、兵器等には使用しません. So do "… is excluded" and 与军事无关. */
export function deniedAfter(text: Text, clause: Clause): Map<Hit, Denial> {
  const answer = new Map<Hit, Denial>();
  const { hits } = clause;
  let ahead: Ahead | undefined;
  let only = false;
  let taken = false;
  let forward = false;
  let breakIndex = clause.breaks.length - 1;

  for (let index = hits.length - 1; index >= 0; index -= 1) {
    const hit = hits[index];
    if (hit === undefined) continue;
    let parted = false;
    while ((clause.breaks[breakIndex] ?? -1) >= hit.end) {
      breakIndex -= 1;
      parted = true;
    }
    if (parted) {
      const next = hits[index + 1];
      if (!ahead || !listGoesOn(text, hit, next)) ahead = undefined;
      forward = false;
      taken = true;
    }
    if (
      (hit.kind === 'not-after' || hit.kind === 'not-both') &&
      closes(text, hit, clause.breaks[breakIndex + 1] ?? clause.end)
    ) {
      if (hit.kind === 'not-after' || !forward) {
        ahead = { negator: hit, doubled: deniesDenial(text, hit, ahead) };
      }
      only = false;
      taken = false;
    } else if (hit.kind === 'only-after') {
      only = ahead !== undefined;
    } else if (hit.kind === 'restart') {
      ahead = undefined;
    } else if (isMilitary(hit.kind) || hit.kind === 'claim' || hit.kind === 'non-military') {
      const away = hit.kind === 'claim' && taken;
      if (ahead && !away) answer.set(hit, only ? 'affirmed' : denialOf(text, hit, ahead));
      forward = true;
      taken = true;
      if (hit.kind === 'claim') ahead = undefined;
    } else if (isOpen(hit.kind)) {
      if (ahead) answer.set(hit, only ? 'affirmed' : denialOf(text, hit, ahead));
    } else if (isCivilUse(hit.kind)) {
      ahead = undefined;
      forward = true;
    }
  }
  return answer;
}

function denialOf(text: Text, hit: Hit, ahead: Ahead): Denial {
  ahead.own = ownPredicate(text, hit.end, ahead.negator, ahead.own);
  if (ahead.own.own) return ahead.own.own === 'surely' ? 'affirmed' : 'unsure';
  const { words, characters } = text.strange(hit.end, ahead.negator.start);
  if (ahead.doubled || mayKeepHarmAway(text, ahead.negator, hit)) return 'unsure';
  if (words === 0 && characters <= 1) return 'denied';
  return words <= 2 && characters <= 8 ? 'unsure' : 'affirmed';
}

function deniesDenial(text: Text, hit: Hit, ahead: Ahead | undefined): boolean {
  if (ahead === undefined || ahead.negator.start - hit.end > 12) return false;
  return THING.test(text.compact.text.slice(hit.end, ahead.negator.start));
}

const THING = foldedPattern(
  '^(?:もの|物|製品|商品|品|品目|者|客先|顧客|取引先|部品|用途|案件|わけ|訳|はず|筈|こと|理由)(?:では|は|が|も|など)?(?:一切|全く|一つも)?$',
);

/** "… cannot be returned" and 不接受延误 deny no use: only words of use may follow the denial. */
function closes(text: Text, hit: Hit, end: number): boolean {
  if (text.compact.text.charAt(hit.start) === '不')
    return text.strange(hit.end, end).characters === 0;
  if (!isAlphanumeric(text.compact.scripts[hit.start])) return true;
  if (hit.kind === 'not-after') return !isQualified(text, hit);
  return text.strange(hit.end, Math.min(end, hit.end + 20)).words === 0;
}

/** "Are no customers of ours to be turned away": it is said what kind they are not. */
function isQualified(text: Text, { rule, end }: Hit): boolean {
  return CUSTOMER.test(rule) && OF_A_KIND.test(text.compact.text.slice(end, end + 24));
}

const CUSTOMER = / (?:customers?|clients?)(?: of ours)?$/;
const OF_A_KIND = /^(?: of (?:ours|the house))?,? (?:to|who|whom|that|which|we|i|one)(?![a-z])/;

/** Across a comma only a list goes on: 軍事用途、兵器、… but not 防衛省向け、…. */
function listGoesOn(text: Text, hit: Hit, next: Hit | undefined): boolean {
  if (!next) return false;
  if (hit.kind === 'frame' || hit.kind === 'restart') return false;
  const { words, characters } = text.strange(hit.end, next.start);
  if (words > 0 || characters > 0) return false;
  if (!isAlphanumeric(text.compact.scripts[hit.end - 1])) return true;
  return isUse(next.kind) || next.kind === 'conjunction';
}
