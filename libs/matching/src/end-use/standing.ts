import type { Clause, Text } from './clauses.js';
import type { Denial } from './denied-before.js';
import { isUse } from './clauses.js';
import { deniedBefore } from './denied-before.js';
import { deniedAfter } from './denied-after.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';
import { isMilitary } from './lexicon.js';
import { turnedAway } from './turned-away.js';

/** How the statement stands to a word it uses. */
export type Standing =
  | 'affirmed'
  /** Said not to be. */
  | 'denied'
  /** Named as the exception of something not denied: "any use other than military". */
  | 'excepted'
  /** Hedged, doubly denied, or denied by words that may mean another thing. */
  | 'doubtful';

/** The standing of every military and civil word of a clause. */
export function standings(text: Text, clause: Clause): Map<Hit, Standing> {
  const before = deniedBefore(text, clause);
  const after = deniedAfter(text, clause);
  const touching = deniedByTouch(text, clause);
  const excepted = exceptions(text, clause);
  const turned = turnedAway(text, clause);
  const denies = clause.hits.some((hit) =>
    ['not-before', 'not-both', 'not-after'].includes(hit.kind),
  );
  const includes = clause.hits.some((hit) => hit.kind === 'also');
  const answer = new Map<Hit, Standing>();
  for (const hit of clause.hits) {
    if (!isUse(hit.kind) || hit.kind === 'civil' || hit.kind === 'replica') continue;
    const exception = excepted.get(hit);
    if (exception !== undefined) {
      answer.set(hit, denies || includes ? 'affirmed' : exception);
      continue;
    }
    const refused = turned.get(hit);
    const standing = refused
      ? together([refused], undefined)
      : together([before.get(hit), after.get(hit)], touching.get(hit));
    const only = hit.kind === 'non-military' && isOnlyFor(text, hit, hit);
    answer.set(hit, only ? 'doubtful' : standing);
  }
  return answer;
}

function together(
  denials: readonly (Denial | undefined)[],
  touching: 'prefix' | 'answer' | undefined,
): Standing {
  const denied = denials.includes('denied');
  if (denied && touching === 'prefix') return 'doubtful';
  if (denied || touching) return 'denied';
  return denials.includes('unsure') ? 'doubtful' : 'affirmed';
}

/** 非 and 无 deny the word they touch; `军事用途：无` and `Military use: no` answer a question with no. */
function deniedByTouch(text: Text, clause: Clause): Map<Hit, 'prefix' | 'answer'> {
  const denied = new Map<Hit, 'prefix' | 'answer'>();
  const answers = new Set<Hit>();
  clause.hits.forEach((hit, index) => {
    const previous = clause.hits[index - 1];
    const touches =
      previous?.kind === 'not-adjacent' &&
      isNextTo(text, previous, hit) &&
      !isOnlyFor(text, previous, hit);
    if (touches && !answers.has(previous)) denied.set(hit, 'prefix');
    if (previous && denied.get(previous) === 'prefix' && isOneName(previous, hit)) {
      denied.set(hit, 'prefix');
    }
    const answer = clause.hits
      .slice(index + 1, index + 4)
      .find((next) => next.kind.startsWith('not-') || next.kind === 'unknown-use');
    if (!isUse(hit.kind) || !answer || !answersNo(text, clause, hit, answer)) return;
    denied.set(hit, 'answer');
    answers.add(answer);
  });
  return denied;
}

/** 非军队不供: to none but the army. */
function isOnlyFor(text: Text, previous: Hit, hit: Hit): boolean {
  return (
    text.compact.text.charAt(previous.start) === '非' &&
    ONLY_FOR.test(text.compact.text.slice(hit.end, hit.end + 5))
  );
}

const ONLY_FOR = foldedPattern(
  '^(?:队|方|工|人)?(?:用途|单位|用户|人员|部队|客户|内部|成员)?(?:莫属|不得|不(?:供|可|售|卖|用|行|能|予|办|许))',
);

/** 战斧|导弹, 制导|弹药, 护卫(舰)用: two words of one weapon, or words that share a character. */
function isOneName(previous: Hit, hit: Hit): boolean {
  if (!isMilitary(hit.kind)) return false;
  const weapons = [previous, hit].every((one) =>
    ['military-platform', 'military-use', 'ambiguous'].includes(one.kind),
  );
  return previous.end > hit.start || (weapons && previous.end === hit.start);
}

/** "Non military" has a blank between; 非标战车 is no 非战车. */
function isNextTo(text: Text, denial: Hit, hit: Hit): boolean {
  return text.compact.text.slice(denial.end, hit.start).trim() === '';
}

function answersNo(text: Text, clause: Clause, hit: Hit, answer: Hit): boolean {
  if (answer.kind === 'not-cancelled') return false;
  const between = text.compact.text.slice(hit.end, answer.start);
  const following = text.compact.text.charAt(answer.end);
  const { words, characters } = text.strange(hit.end, answer.start);
  return (
    /[:(]$/.test(between) &&
    words === 0 &&
    characters === 0 &&
    (!/[a-z0-9 \u3041-\uffef]/.test(following) || asksOn(clause, answer))
  );
}

/** 軍事用途：無 民生用途：有 */
function asksOn(clause: Clause, answer: Hit): boolean {
  return clause.hits.some((hit) => isUse(hit.kind) && Math.abs(hit.start - answer.end) <= 1);
}

/** "Apart from" and 除…外 leave open whether the exception belongs to the rest; "except" and 以外 do not. */
function exceptions(text: Text, clause: Clause): Map<Hit, 'excepted' | 'doubtful'> {
  const excepted = new Map<Hit, 'excepted' | 'doubtful'>();
  let opening: Hit | undefined;
  clause.hits.forEach((hit, index) => {
    if (hit.kind === 'except-before') opening = hit;
    else if (opening && deniesOn(text, opening, hit)) opening = undefined;
    else if (hit.kind === 'except-after') {
      for (let at = index - 1; at >= 0 && at >= index - 12; at -= 1) {
        const earlier = clause.hits[at];
        // 民生用|以外 holds a 用以 that is nobody's word.
        if (earlier && earlier.end > hit.start) continue;
        if (!earlier || !near(text, earlier.end, hit.start)) break;
        if (earlier.kind === 'frame' || earlier.kind.startsWith('not-')) break;
        if (!excepted.has(earlier)) excepted.set(earlier, 'excepted');
      }
      const aim = aimExcepted(text, clause, index);
      if (aim) excepted.set(aim, 'excepted');
      opening = undefined;
    } else if (opening) {
      const wide = /\/(apart|aside|除)/.test(opening.rule);
      if (near(text, opening.end, hit.start) && hit.kind !== 'restart') {
        excepted.set(hit, wide ? 'doubtful' : 'excepted');
      } else opening = undefined;
    }
  });
  return excepted;
}

/** 発射管の扉を加工する目的以外に: what is excepted is a work done on the weapon. */
function aimExcepted(text: Text, { hits }: Clause, index: number): Hit | undefined {
  const end = hits[index]?.start ?? 0;
  for (let at = index - 1; at >= 0 && at >= index - 12; at -= 1) {
    const hit = hits[at];
    if (!hit || ENDS_AIM.has(hit.kind)) return undefined;
    if (isMilitary(hit.kind))
      return AIM.test(text.compact.text.slice(hit.end, end)) ? hit : undefined;
  }
  return undefined;
}

const ENDS_AIM: ReadonlySet<TermKind> = new Set(['claim', 'civil', 'non-military', 'not-after']);
const AIM = foldedPattern(
  '^(?!.*(?:など|等|その他|含む|含め|当初|本来|申告|記載|上記|所定|防ぐ|避け))[^、。,:はが]{0,28}(?:する|の[^、。,:はが]{0,6})(?:目的|ため|用途|用)?$',
);

/** "Other than the above, and not for …": the denial that joins on is outside the exception. */
function deniesOn(text: Text, { end }: Hit, { kind, start }: Hit): boolean {
  return (
    kind === 'not-before' &&
    /(?:^|[ ,])(?:and|or|nor|but) $/.test(text.compact.text.slice(end, start))
  );
}

function near(text: Text, from: number, to: number): boolean {
  const { words, characters } = text.strange(from, to);
  return (
    words === 0 && characters === 0 && !/[,(]/.test(text.compact.text.slice(from, to).slice(0, 60))
  );
}
