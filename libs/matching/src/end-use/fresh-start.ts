import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a new predicate begins between a denial and a word after it: "not re-exported and will be used in …",
 * 不转售并将用于…. The denial belongs to the first predicate and says nothing of the second.
 */
export type FreshStart = 'surely' | 'perhaps';

const AUXILIARY =
  'will|shall|is|are|was|were|has|have|had|can|may|must|do|does|did|would|should|could|might';
const SUBJECT =
  '(?:(?:it|they|we|he|she|this|these|those|all|most|some|both)(?: of (?:it|them|the \\w+))? |(?:the|our|their|its|his|her|this|these|those|each|every|all) (?:\\w+ ){1,4}?)';
const THIRD_PERSON =
  'goes|makes|serves|sells|ships|delivers|manufactures|produces|builds|equips|operates|maintains|repairs|works|powers|provides|exports|installs|mounts|develops|deals|belongs|reaches|remains|needs|requires|wants|gets|buys|runs|sends|trades|carries|drives|helps|contributes|assembles|owns|fits|supports|protects|arms|feeds|cools|heats|keeps';
/** "and supplies the army": without the word after it, a noun. */
const ALSO_NOUN = 'supplies|uses|orders|designs|stores';
const OBJECT = 'the|them|it|its|our|their|this|these|only|directly|exclusively|solely|all|to';
const PLAIN_VERB =
  'use|install|mount|supply|deliver|sell|ship|go|make|build|fit|put|send|provide|give|hand|pass|equip|produce|manufacture|serve|incorporate|integrate|assemble|convert|modify';
const PARTICIPLE =
  'used|installed|mounted|supplied|delivered|sold|shipped|fitted|put|sent|provided|given|handed|incorporated|integrated|assembled|converted|modified|intended|meant|destined|made|built';

const NEW_CLAUSE = new RegExp(
  `(?:^|[ ,(]|(?=:))(?:(?:and|but|then|so)(?: (?:then|also|so|instead|rather|thus|therefore))?,? (?:${SUBJECT})?(?:${AUXILIARY})(?! (?:not|never|no|neither|nor|nothing)(?![a-z]))` +
    `|(?:and|but) (?:${THIRD_PERSON}|go to|go into|[a-z]+s (?:everything|them|it|all|only|directly))` +
    `|(?:and|but) (?:${ALSO_NOUN})(?: (?:${OBJECT})|,? ?$)` +
    `|: ?(?:all|everything|every|each|the (?:whole|entire))(?: [a-z]+){0,4} (?:is|are|was|were|will|goes|go|gets)(?! (?:not|never|no))` +
    `|because|therefore|hence|thus|owing to|due to` +
    `|(?:as|since|so|so that) (?:it|they|we|the|our|these|this|he|she))(?![a-z])`,
);
const NEW_VERB_AFTER_COMMA = new RegExp(
  `(?:(?:^| )(?:them|it|these|this|goods|items|products|parts)|[a-z] [a-z]+), ?(?:and|but|then) (?:${PLAIN_VERB}) (?:${OBJECT}|in|on|into|for|with)(?![a-z])`,
);
const NEW_VERB = new RegExp(
  `(?:^|[ ,(])and (?:${PLAIN_VERB}|${PARTICIPLE}|go|[a-z]+ (?:it|them))(?![a-z])`,
);
const RELATIVE = /(?:^|[ ,(])(?:that|which|who|whom|whose|where|if|whether|unless)(?![a-z])/;

/** After a Chinese comma, with something denied before it: 不转售,安装在…. */
const CHINESE_SURELY = foldedPattern(
  '[^,、()],(?:直接|全部|均|仅|只|专|由|系|安装|装|交付|交给|提供|供应|销售给|卖给|送往|运往|将|现|已)' +
    '|(?:并|且|而|然后|再|随后)(?:将|已|由|直接|全部|仅|只|专)' +
    '|且(?:用于|用在|供|安装|装|交付|提供|销售|卖|给|送|为|是)' +
    '|而(?:向|为|供|给|在)',
);
const CHINESE_PERHAPS = foldedPattern(
  '[^,、()],(?:用于|用在|供|为|给|向)|并(?:用于|用在|供|安装|装|交付|提供|销售|卖|给|送)',
);

/** "Not the police: the army" goes on with what is true, "not for the following: …" with what is not. */
const AFTER_COLON = foldedPattern(
  '[a-z\\u3041-\\u9fff](?<!(?:following|uses?|purposes?|users?|parties|entities|for|to|in|by|with|as|of|these|fields?|sectors?|items?|applications?|any|prohibited|excluded|forbidden|end uses?|用途|下列|以下|于|領域|方面|単位|用户|用戸|目的|範囲|如下|包括)):',
);
const TOLD_AFTER_COLON =
  /: ?(?:it|they|we|he|she)(?![a-z])|^: ?(?:the|our|these|this|all) (?:[a-z]+ ){1,4}(?:is|are|go|goes|will)(?![a-z])/;
/** Goods that are not for sale: the denial is spent on the sale. */
const NOT_FOR_SALE =
  /^ ?(?:re)?(?:sale|export|stock|hire|profit) (?:parts|goods|items|spares|components|products|stores) (?:of|for)(?![a-z])/;

/** `between` is the compact text from the denial to the word. */
export function freshStart(between: string): FreshStart | undefined {
  const clause = NEW_CLAUSE.exec(between);
  if (clause) return RELATIVE.test(between.slice(0, clause.index)) ? 'perhaps' : 'surely';
  if (NEW_VERB_AFTER_COMMA.test(between)) return 'surely';
  if (NOT_FOR_SALE.test(between) || TOLD_AFTER_COLON.test(between)) return 'surely';
  if (NEW_VERB.test(between) || AFTER_COLON.test(between)) return 'perhaps';
  if (CHINESE_SURELY.test(between)) return 'surely';
  return CHINESE_PERHAPS.test(between) ? 'perhaps' : undefined;
}
