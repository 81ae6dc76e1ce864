import type { EvidenceClass } from '#holdpoint/model';
import { isAsked } from './asked.js';
import { isBareStuff } from './bare-stuff.js';
import { isBrandName } from './brand-names.js';
import { leavesChange } from './changes.js';
import type { Clause, Text } from './clauses.js';
import { isOpen, isUse } from './clauses.js';
import { isDisowned } from './disowned.js';
import { isGivenAsException } from './excepted.js';
import type { Hit } from './find-terms.js';
import { isOfThePast } from './former-sites.js';
import { deniesUnrelated } from './half-denied.js';
import type { Hedges } from './hedges.js';
import { hedgesOver } from './hedges.js';
import { isHomograph } from './homographs.js';
import type { TermKind } from './lexicon.js';
import { isMilitary } from './lexicon.js';
import { limitOn } from './limits.js';
import { isAnythingBut, isNoneBut } from './none-but.js';
import { isOfTheOrder } from './of-the-order.js';
import { isOnlyOnRequest } from './on-request.js';
import type { Openings } from './openings.js';
import { castsShadow, CLOSED, openingsOf } from './openings.js';
import { placeOf } from './places.js';
import { isPoliceUnit } from './police-units.js';
import { isToyMan } from './replicas.js';
import { isShutOut } from './reserved.js';
import { isOnlySeeming } from './seeming-users.js';
import { isSaidOfStuff } from './said-of-stuff.js';
import { isListedWithCivil } from './settle.js';
import { isOnlyShown, isSettledOrShown } from './settled-or-shown.js';
import type { Standing } from './standing.js';
import { standings } from './standing.js';
import { isShownAndReturned } from './trade-fairs.js';
import { isOneOfTwo, takesBack } from './undecided.js';
import { deniesOnlySpeciality, isMadeNotOnlyFor } from './weak-denials.js';

/** What a word of the text counts as, once its standing is known. */
export type Weight =
  | 'military'
  | 'doubt'
  /** An item with two sides that nothing beside it settles; a civil claim anywhere does. */
  | 'item'
  /** A security user, or a use left open in so many words: nothing settles it. */
  | 'open'
  | 'limited-claim'
  | 'claim'
  | 'denial'
  | 'civil'
  /** A civil use denied: it takes away the same use told elsewhere. */
  | 'disowned'
  /** A civil use told with a reserve: "mainly", "at present", "the buyer says". */
  | 'leaning'
  /** Said beside the use, not of it: "what it makes at night we have not asked". */
  | 'shadow'
  | 'product'
  | 'vague'
  | 'generic'
  | 'frame'
  | 'context';

export interface Weighed {
  readonly hit: Hit;
  readonly weight: Weight;
  readonly class: EvidenceClass | null;
}

const PLAIN: Partial<Record<TermKind, readonly [Weight, EvidenceClass | null]>> = {
  ambiguous: ['item', 'ambiguous'],
  government: ['open', 'ambiguous'],
  'unknown-use': ['open', 'vague'],
  vague: ['vague', 'vague'],
  generic: ['generic', 'vague'],
  civil: ['civil', 'civil'],
  replica: ['civil', 'civil'],
  product: ['product', 'civil'],
  frame: ['frame', null],
  purpose: ['frame', null],
  doubt: ['context', 'hedge'],
  reserve: ['context', 'hedge'],
  degree: ['context', 'hedge'],
};

/** Each word of a clause with what it counts as, and what the clause takes from others. */
export function weighClause(text: Text, clause: Clause): Weighed[] {
  const standing = standings(text, clause);
  const hedges = hedgesOver(text, clause);
  const stuff = clause.hits.filter(
    (hit, index) =>
      ![undefined, 'denied'].includes(standing.get(hit)) &&
      (isSaidOfStuff(text, clause, index) || isOfThePast(text, clause, hit)),
  );
  const openings = stuff.length > 0 ? CLOSED : openingsOf(text, clause);
  const retracts =
    clause.hits[0]?.kind === 'contrast' && !clause.hits.some((hit) => isUse(hit.kind));
  const weighed = clause.hits.flatMap((hit, index): Weighed[] => {
    if (retracts && hit.kind === 'doubt') return [{ hit, weight: 'limited-claim', class: 'hedge' }];
    const stands = standing.get(hit);
    if (hit.kind === 'unknown-use' && isOfTheOrder(text, clause, hit)) return [];
    const kinds = hedges(hit);
    if (isDisowned(text, clause, index)) return [{ hit, weight: 'disowned', class: 'civil' }];
    if (!openings.whole && isShownAndReturned(text, hit))
      return [{ hit, weight: 'civil', class: 'civil' }];
    if (stands === undefined)
      return isBareStuff(text, hit)
        ? [{ hit, weight: 'generic', class: 'vague' }]
        : plain(hit, kinds, openings);
    if (isBrandName(text, clause, index) || isHomograph(text, clause, hit)) return [];
    const place = stands === 'affirmed' ? placeOf(text, clause, index) : undefined;
    if (place === 'street') return [{ hit, weight: 'generic', class: 'ambiguous' }];
    if (place || stuff.includes(hit)) return [{ hit, weight: 'vague', class: 'ambiguous' }];
    if (stands === 'affirmed' && isPoliceUnit(text, clause, index))
      return [{ hit, weight: 'open', class: 'ambiguous' }];
    if (hit.kind === 'ambiguous' && isSettledOrShown(text, clause, index)) {
      return [{ hit, weight: 'context', class: 'ambiguous' }];
    }
    if (hit.kind === 'ambiguous' && isListedWithCivil(text, clause.hits, index)) {
      return stands === 'denied' ? [] : [{ hit, weight: 'open', class: 'ambiguous' }];
    }
    if (isOpen(hit.kind)) return stands === 'denied' ? [] : plain(hit, kinds, openings);
    if (isShutOut(text, clause, hit)) {
      const forces = hit.kind === 'non-military';
      return [
        forces
          ? { hit, weight: 'military', class: 'military-user' }
          : { hit, weight: 'limited-claim', class: 'civil' },
      ];
    }
    const around = { text, clause, stands, kinds, openings };
    return [isMilitary(hit.kind) ? weighMilitary(hit, around) : weighClaim(hit, around)];
  });
  return [...weighed, ...limitsOf(text, clause, weighed), ...reservesOf(text, clause, openings)];
}

/** An exception from what the clause denies or claims leaves the denial in doubt. */
function limitsOf(text: Text, clause: Clause, weighed: readonly Weighed[]): Weighed[] {
  for (const { hit, weight } of weighed) {
    if (weight !== 'denial' && weight !== 'claim') continue;
    const limit = limitOn(text, clause, hit);
    if (limit) return [{ hit: limit, weight: 'doubt', class: 'exception' }];
  }
  return [];
}

/** Where a word stands, and under what. */
interface Around {
  readonly text: Text;
  readonly clause: Clause;
  readonly stands: Standing;
  readonly kinds: Hedges;
  readonly openings: Openings;
}

/** What a clause takes from the uses told beside it or elsewhere. */
function reservesOf(text: Text, clause: Clause, openings: Openings): Weighed[] {
  const [first] = clause.hits;
  if (!first) return [];
  if (takesBackUse(text, text.compact.text.slice(clause.start, clause.end))) {
    return [{ hit: first, weight: 'limited-claim', class: null }];
  }
  return castsShadow(text, clause, openings) ? [{ hit: first, weight: 'shadow', class: null }] : [];
}

/** Another may change the use, or will not stand by what was said of the forces. */
function takesBackUse(text: Text, words: string): boolean {
  if (leavesChange(words)) return true;
  return (
    takesBack(words) &&
    text.clauses.some(({ hits }) =>
      hits.some(({ kind }) => isMilitary(kind) || kind === 'non-military'),
    )
  );
}

/** What says nothing sure when it is told with a reserve. */
const LEANING: ReadonlySet<TermKind> = new Set(['civil', 'replica', 'product']);

function plain(hit: Hit, kinds: Hedges, openings: Openings): Weighed[] {
  const rule = PLAIN[hit.kind];
  if (!rule) return [];
  if (LEANING.has(hit.kind) && hit.kind !== 'product' && kinds.has('doubt'))
    return [{ hit, weight: 'limited-claim', class: rule[1] }];
  const leans = kinds.has('leans') || openings.whole || openings.half;
  const opened = hit.kind === 'vague' && (openings.whole || openings.half);
  if (opened || (leans && LEANING.has(hit.kind)))
    return [{ hit, weight: 'leaning', class: rule[1] }];
  return [{ hit, weight: rule[0], class: rule[1] }];
}

/** A toy tank is a toy. "Possibly" leaves a military use in doubt, "at present" only a denial of it. */
function weighMilitary(hit: Hit, around: Around): Weighed {
  const { text, clause, kinds, openings } = around;
  const own = hit.kind as EvidenceClass;
  if (isGivenAsException(text, clause, hit)) return { hit, weight: 'military', class: own };
  const asked = isAsked(text, clause, hit);
  const stands = asked === 'no' ? 'denied' : around.stands;
  if (asked === 'open') return { hit, weight: 'doubt', class: own };
  const hedged =
    kinds.has('doubt') ||
    isMadeNotOnlyFor(text, clause, hit) ||
    isOneOfTwo(text, clause, hit) ||
    isOnlyOnRequest(text, clause, hit) ||
    isOnlySeeming(text, clause, hit);
  const thing = hit.kind === 'military-platform' || hit.kind === 'military-use';
  const shown = hit.kind === 'mass-destruction-weapon' && kinds.has('exhibit');
  const toy = kinds.has('replica') && (thing || isToyMan(text, hit));
  const replica = shown || toy || isOnlyShown(text, clause, hit);
  if (stands === 'affirmed' && replica) return { hit, weight: 'civil', class: 'civil' };
  if (stands === 'affirmed' && !hedged) return { hit, weight: 'military', class: own };
  if (stands === 'affirmed' || stands === 'doubtful') return { hit, weight: 'doubt', class: own };
  if (stands === 'excepted' && isAnythingBut(text, clause, hit))
    return { hit, weight: 'denial', class: 'negated-military' };
  if (stands === 'excepted') return { hit, weight: 'generic', class: 'exception' };
  if (hedged || (['reserve', 'degree', 'directly'] as const).some((kind) => kinds.has(kind)))
    return { hit, weight: 'doubt', class: 'negated-military' };
  if (openings.whole || deniesUnrelated(text, clause))
    return { hit, weight: 'doubt', class: 'negated-military' };
  if (deniesOnlySpeciality(text, clause, hit))
    return { hit, weight: 'vague', class: 'negated-military' };
  return { hit, weight: 'denial', class: 'negated-military' };
}

/** "Civil use" and "non-military": worth nothing when hedged, denied, limited or excepted. */
function weighClaim(hit: Hit, { text, clause, stands, kinds, openings }: Around): Weighed {
  const own: EvidenceClass = hit.kind === 'claim' ? 'civil' : 'negated-military';
  const limited =
    stands !== 'affirmed' ||
    (['doubt', 'reserve', 'degree'] as const).some((kind) => kinds.has(kind)) ||
    (kinds.has('not-cancelled') && !isNoneBut(text, clause, hit));
  if (limited) return { hit, weight: 'limited-claim', class: own };
  if (hit.kind === 'non-military' && deniesOnlySpeciality(text, clause, hit))
    return { hit, weight: 'vague', class: own };
  if (openings.whole || openings.half) return { hit, weight: 'leaning', class: own };
  if (PEACEFUL.test(hit.rule)) return { hit, weight: 'generic', class: own };
  return { hit, weight: goesOn(text, hit) ? 'item' : 'claim', class: own };
}

/** What every user promises; it names no use. */
const PEACEFUL = /^claim\/(?:peace|平和|和平)/;

/** 民用等, "civil etc.": the list has members that are not named. */
function goesOn(text: Text, hit: Hit): boolean {
  return /^(等(?!级|級)|ナド|,? ?(etc|and others|and so on|and the like)(?![a-z]))/.test(
    text.compact.text.slice(hit.end, hit.end + 20),
  );
}
