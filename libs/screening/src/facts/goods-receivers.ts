/**
 * Whom a description of goods or a contract names as their receiver. Neither field is asked for it (reading no. 8): what
 * it says puts a person in front of the order, and bans nothing by itself.
 */
import type { EndUseReader, EndUseReading, NameMatcher, NameMention, Span } from '#holdpoint/model';
import { isDenied } from './text-mentions.js';
import { purposesOf } from './substances.js';

export interface NamedReceivers {
  /** Listed and military names, sure ones only. */
  readonly mentions: readonly NamedReceiver[];
  /** A weapon that the goods are said to be for, or in a contract a military user without an entry. */
  readonly military: MilitaryWord | null;
}

export interface NamedReceiver extends NameMention {
  /** Said to receive the goods, or what they are for; a make or a brand is not. */
  readonly receives: boolean;
}

export interface MilitaryWord {
  readonly reading: EndUseReading;
  readonly value: string;
  readonly span: Span;
}

export const NOBODY: NamedReceivers = { mentions: [], military: null };

/** Words of giving before a name. */
const GIVEN_TO =
  /(?:\b(?:deliver\w*|ship(?:ped|ping|ment)?|suppl(?:y|ied)|sold|sent|consign\w*|destined|forwarded|transferred|handed over|ordered|behalf|use|used)\s+(?:to|for|by|of|at|in)\s+(?:the\s+)?|\b(?:end[- ]?user|consignee|receiver|recipient|customer|buyer)\s*(?:is\s+|[:：]\s*)?(?:the\s+)?|(?:最終需要者|需要家|納入先|納品先|出荷先|送付先|届け先|荷受人|最终用户|收货人|收货方|客户|用户)\s*(?:は|为|是)?\s*[:：]?\s*|(?:交付|交货|发往|运往|送往|发送|供应?给?|售予|销售给|提供给|转交|发给|寄往)(?:至|给|到)?\s*)[“"「『]?$/iu;
/** The same behind it, in Japanese and Chinese. */
const RECEIVES_AFTER =
  /^\s*(?:株式会社|㈱|[（(]株[)）]|Co\.,? ?Ltd\.?|Corporation|Inc\.?)?[」』”"]?\s*(?:向け|搭載|宛て?|様|殿|御中|(?:へ|に|への)?(?:納入|納品|出荷|発送|送付|引き?渡|供給|配送)|が(?:使用|受領)|(?:专用|使用|订购|采购|接收))/u;
/** Japanese says by these words what goods are for, as by 用. */
const INTENDED = /向け|搭載/u;
/** Models and toys of weapons. */
const REPLICA =
  /\b(?:models?|toys?|replicas?|games?|cosplay|puzzles?)\b|模型|玩具|プラモ|おもちゃ|ゲーム/iu;
/** Figures and marks name nobody: most contracts are numbers. */
const WORD = /[\p{Script=Latin}]{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u;
/** What contracts are called. */
const PAPER_WORDS =
  /\b(?:contracts?|purchase|orders?|sales|agreements?|framework|dated|number|ref|inv(?:oice)?)\b|売買|契約書?|注文書?|発注|合同|协议|订单|采购|编号|番号/giu;

export function receiversInGoods(
  text: string,
  matcher: NameMatcher,
  endUse: EndUseReader,
): NamedReceivers {
  const purposes = purposesOf(text);
  const isFor = ([start, end]: Span): boolean =>
    purposes.some(([from, to]) => from <= start && end <= to) || isGivenTo(text, [start, end]);
  const mentions = sureMentions(text, matcher).map((mention) => ({
    ...mention,
    receives: isFor(mention.span),
  }));
  const hasPurpose = purposes.length > 0 || INTENDED.test(text);
  return { mentions, military: hasPurpose ? weaponIn(text, endUse, isFor) : null };
}

/** A contract that is told by its number alone names nobody; no two orders have the same, so none need be remembered. */
export function isBareNumber(contract: string): boolean {
  return !WORD.test(contract.replace(PAPER_WORDS, ' '));
}

/** A contract names its parties, whatever word stands beside them. */
export function receiversInContract(
  text: string,
  matcher: NameMatcher,
  endUse: EndUseReader,
): NamedReceivers {
  const mentions = sureMentions(text, matcher).map((one) => ({ ...one, receives: true }));
  const reading = endUse.read(text);
  // “Army” and the like, alone, may be any word of a number or a make.
  const user = reading.evidence.find(
    ({ class: of, span: [start, end] }) =>
      of === 'military-user' && !/^[a-z]+$/iu.test(text.slice(start, end)),
  );
  if (mentions.length > 0 || reading.verdict !== 'military' || user === undefined)
    return { mentions, military: null };
  return { mentions, military: wordAt(text, reading, user.span) };
}

/** Chinese writes no blank between a word of giving and a name, so that the name alone is only possible there. */
function sureMentions(text: string, matcher: NameMatcher): NameMention[] {
  return matcher
    .mentions(text)
    .filter(
      (mention) =>
        (mention.strength === 'sure' || isGivenTo(text, mention.span)) && !isDenied(text, mention),
    );
}

function isGivenTo(text: string, [start, end]: Span): boolean {
  return GIVEN_TO.test(text.slice(0, start)) || RECEIVES_AFTER.test(text.slice(end));
}

function weaponIn(
  text: string,
  endUse: EndUseReader,
  isFor: (span: Span) => boolean,
): MilitaryWord | null {
  if (REPLICA.test(text)) return null;
  const reading = endUse.read(text);
  if (reading.verdict !== 'military') return null;
  const weapon = reading.evidence.find(
    ({ class: of, span }) =>
      (of === 'military-platform' || of === 'mass-destruction-weapon') && isFor(span),
  );
  return weapon === undefined ? null : wordAt(text, reading, weapon.span);
}

function wordAt(text: string, reading: EndUseReading, span: Span): MilitaryWord {
  return { reading, value: text.slice(span[0], span[1]), span };
}
