import type { Clause, Text } from './clauses.js';
import { isCivilUse, isOpen, isUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { FreshStart } from './fresh-start.js';
import { freshStart } from './fresh-start.js';
import { isAlphanumeric } from './compact-text.js';
import { isMilitary } from './lexicon.js';
import { isWithinList } from './shared-head.js';
import { mayKeepHarmAway } from './weak-denials.js';

/** How a denial stands to a word: it denies it, may deny it, denies its denial, or leaves it alone. */
export type Denial = 'denied' | 'unsure' | 'affirmed';

interface Negator {
  readonly hit: Hit;
  /** Two denials without a word between that joins them: "not used for anything that is not …". */
  readonly doubled: boolean;
  object: 'none' | 'civil' | 'military';
  /** Where the words it has denied so far end. */
  reach: number;
  /** A comma since the last denied word. */
  parted: boolean;
  /** Whether a new predicate has begun since, so far as was read. */
  fresh: FreshStart | undefined;
}

/** English and Chinese deny first: "not for A, B or C", 不用于甲、乙或丙. */
export function deniedBefore(text: Text, clause: Clause): Map<Hit, Denial> {
  const answer = new Map<Hit, Denial>();
  let negator: Negator | undefined;
  let joined = false;
  let nextBreak = 0;

  for (const [index, hit] of clause.hits.entries()) {
    for (let at = clause.breaks[nextBreak]; at !== undefined && at < hit.start; nextBreak += 1) {
      if (negator) negator = parted(text, negator, at);
      at = clause.breaks[nextBreak + 1];
    }
    if (hit.kind === 'not-before' || hit.kind === 'not-both') {
      negator = {
        hit,
        doubled: doubles(text, negator, hit, joined),
        object: 'none',
        reach: hit.end,
        parted: false,
        fresh: undefined,
      };
      joined = false;
    } else if (hit.kind === 'conjunction' || hit.kind === 'also') {
      joined = true;
    } else if (hit.kind === 'restart') {
      if (negator && !opens(text, negator, hit)) negator = undefined;
    } else if (hit.kind === 'frame') {
      if (negator && negator.object !== 'none' && !joined) {
        negator = isListedOn(text, clause, index, negator)
          ? { ...negator, parted: false }
          : undefined;
      }
    } else if (negator && sharesItsNo(negator, hit)) {
      // The "not" of "not decided" denies nothing else.
    } else if (negator && isUse(hit.kind)) {
      negator.fresh = freshSince(text, negator, hit);
      if (isMilitary(hit.kind) || hit.kind === 'non-military') {
        answer.set(hit, denialOf(text, negator, hit, joined));
        if (negator.object === 'none') negator.object = 'military';
      } else if (isOpen(hit.kind)) {
        answer.set(hit, denialOf(text, negator, hit, joined));
      } else if (isCivilUse(hit.kind)) {
        if (hit.kind === 'claim') answer.set(hit, denialOf(text, negator, hit, joined));
        if (negator.object === 'none') negator.object = 'civil';
      }
      negator.reach = hit.end;
      negator.parted = false;
      joined = false;
    }
  }
  return answer;
}

/** "A puzzle this is not: …", "Toys? No: …": the denial is of what stood before it. */
function isSpent(text: Text, { rule, start, end }: Hit): boolean {
  const { text: all } = text.compact;
  if (all.charAt(end) !== ':') return false;
  return (
    SUBJECT_FIRST.test(rule) ||
    (rule === 'not-before/no' && /: ?$/.test(all.slice(0, start).slice(-2)))
  );
}

const SUBJECT_FIRST = /\/(?:is|are|was|were) not$/;

/** Reads on from a little before the last word, so that the work grows with the length. */
function freshSince(text: Text, negator: Negator, hit: Hit): FreshStart | undefined {
  if (negator.fresh === 'surely' || isSpent(text, negator.hit)) return 'surely';
  const from = Math.max(negator.hit.end, negator.reach - 48);
  return freshStart(text.compact.text.slice(from, hit.start)) ?? negator.fresh;
}

/** Unknown words between: the denial may be theirs. A user is not talked away by it. */
function denialOf(text: Text, negator: Negator, hit: Hit, joined: boolean): Denial {
  const { words, characters } = text.strange(negator.reach, hit.start);
  const user = hit.kind === 'military-user' || hit.kind === 'us-military-user';
  if (negator.fresh === 'surely' || isWithout(text, negator, hit)) return 'affirmed';
  const reached = words === 0 && characters <= 1;
  const announced = text.compact.text.slice(negator.reach, hit.start).includes(':');
  if (negator.object === 'civil' && hit.kind !== 'claim' && (!joined || announced))
    return 'affirmed';
  if (negator.fresh) return 'unsure';
  if (negator.parted) {
    if (reached && negator.object === 'none' && !joined) return 'unsure';
    if (!reached || negator.object === 'civil') return 'affirmed';
    if (!joined && opensAnew(text, negator.reach, hit.start)) return 'unsure';
  }
  if (!reached) return words >= (user ? 2 : 3) ? 'affirmed' : 'unsure';
  return negator.doubled || mayKeepHarmAway(text, negator.hit, hit) ? 'unsure' : 'denied';
}

/** "not be provided to military users, used for military purposes, or …": the list has not ended yet. */
function isListedOn(text: Text, clause: Clause, index: number, negator: Negator): boolean {
  if (negator.object !== 'military') return false;
  const { words } = text.strange(negator.reach, clause.hits[index]?.start ?? 0);
  if (words > 0) return false;
  for (const hit of clause.hits.slice(index + 1, index + 25)) {
    if (hit.kind === 'restart' || hit.kind.startsWith('not-')) return false;
    const lists = hit.kind === 'conjunction' && /\/n?or$/.test(hit.rule);
    if (lists && /, ?$/.test(text.compact.text.slice(0, hit.start).slice(-2))) return true;
  }
  return false;
}

/** 不含石棉的坦克刹车片: brakes of a tank, and no asbestos in them. */
function isWithout(text: Text, negator: Negator, hit: Hit): boolean {
  if (hit.start - negator.hit.end > 16) return false;
  const between = text.compact.text.slice(negator.hit.end, hit.start);
  if (NOT_TO_SELL.test(between) || NAMES_A_THING.test(between)) return true;
  return /^not-before\/不[含带包具附]/.test(negator.hit.rule) && WITH_SOMETHING.test(between);
}

/** 禁止转卖的军队物资: goods of an army. */
const NOT_TO_SELL = foldedPattern(
  '^(?:对外|外|公开|再|可|任何)?(?:转卖|转售|出口|拆封|外流|销售|转让|倒卖|买卖|流通|外借|拍照|公开|外传|出租|退货|复制|零售|卖|售|外销)(?:许可|许可证|批文|权)?的$',
);
/** 転用不可の軍用品: military goods, not to be resold. */
const NAMES_A_THING = foldedPattern('^の');
const WITH_SOMETHING = foldedPattern('^(?!任何|军|有任何)[^,、]{1,12}的$');

/** ", for …" after a comma may go on denying or begin to say what is true. */
function opensAnew(text: Text, from: number, to: number): boolean {
  return /(^|[ ,(])(for|to|used|in|by|on|only|as)( |$)|用于|供|仅|只|为/.test(
    text.compact.text.slice(from, to).slice(-40),
  );
}

/** 家电不用，… : a Chinese denial that ends before the comma has denied what stood before it. */
function parted(text: Text, negator: Negator, at: number): Negator | undefined {
  const chinese = !isAlphanumeric(text.compact.scripts[negator.hit.start]);
  if (chinese && negator.hit.end === at) return undefined;
  if (isInserted(text, negator, at)) return negator;
  if (negator.object === 'none' && isWithinList(text, negator.hit, at)) return negator;
  return text.compact.text.charAt(at) === '、' ? negator : { ...negator, parted: true };
}

/** "Is not, and has never been, used for …": the comma after the inserted words parts nothing. */
function isInserted(text: Text, negator: Negator, at: number): boolean {
  if (negator.object !== 'none') return false;
  return INSERTED.test(text.compact.text.slice(Math.max(0, negator.hit.start - 48), at));
}

const INSERTED =
  /(?:^|[ ,(。])not, ?(?:and|nor) (?:(?:has|have|had|will|shall|was|were|is|are|can|must) )?(?:not|never)(?: (?:been|be))?$/;

/** "None of these goods are for …": the denial has said nothing yet, so it goes on. */
function opens(text: Text, negator: Negator, hit: Hit): boolean {
  const { words, characters } = text.strange(negator.hit.end, hit.start);
  const english = isAlphanumeric(text.compact.scripts[hit.start]);
  return english && negator.object === 'none' && !negator.parted && words + characters === 0;
}

function doubles(text: Text, earlier: Negator | undefined, hit: Hit, joined: boolean): boolean {
  if (!earlier || earlier.object !== 'none' || earlier.parted || joined) return false;
  if (hit.rule.startsWith('not-before/nor')) return false;
  if (hit.start <= earlier.hit.end + 1) return earlier.doubled;
  const { words, characters } = text.strange(earlier.hit.end, hit.start);
  return words <= 1 && characters <= 2;
}

/** "Is not decided": the no is the word's own. "Is not our business" turns down what stands before it. */
function sharesItsNo(negator: Negator, hit: Hit): boolean {
  return isOpen(hit.kind) && negator.hit.end > hit.start && !hit.rule.includes('/not our ');
}
