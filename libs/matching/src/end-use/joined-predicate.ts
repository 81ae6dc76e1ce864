import type { Text } from './clauses.js';
import { foldedPattern } from './folded-pattern.js';

/** What the words before a Japanese denial have shown so far, read from right to left. */
export interface OwnPredicate {
  /** Place up to which they were read. */
  readonly from: number;
  readonly own: 'surely' | 'perhaps' | undefined;
}

/**
 * Whether a word before a Japanese denial has a predicate of its own, which the denial says nothing of:
 * 自衛隊に納入し、転売しません. A list that goes on (…し、又は…) and …ことはありません may reach across.
 */
export function ownPredicate(
  text: Text,
  from: number,
  negator: { readonly start: number; readonly rule: string },
  so: OwnPredicate | undefined,
): OwnPredicate {
  if (so?.own === 'surely') return so;
  const to = so ? Math.min(so.from + 48, negator.start) : negator.start;
  const piece = text.compact.text.slice(from, to);
  if (JOINED.test(piece) || REASON.test(piece)) {
    const before = text.compact.text.slice(Math.max(from, negator.start - 24), negator.start);
    const nominal = NOMINAL.test(before) || negator.rule.startsWith('not-after/こと');
    return { from, own: nominal ? 'perhaps' : 'surely' };
  }
  const unsure = ON_TO_ANOTHER.test(piece) || ANOTHER_USER.test(piece);
  return { from, own: unsure ? 'perhaps' : so?.own };
}

/** A verb that goes on after its comma, and no postposition (について、) or list (したり、又は). */
const JOINED = foldedPattern(
  '(?:(?<!関|対|際|但|と|資)し|(?:され|られ|われ)|(?<=[用使])い|(?<=[売送作造取渡乗])り|(?<=納)め|(?<=[載乗])せ|(?<=付)け|(?<=備)え|(?<=[込組])み' +
    '|(?<!つい|おい|とし|関し|対し|とっ|際し|あたっ|当たっ|含め|通じ|通し|介し|経由し|基づい|わたっ|応じ|伴っ|もっ|決し|あわせ|加え|除い|従っ|よっ|問わ|断じ|限っ)て|[んい]で)' +
    '[,、](?!(?:又|また)は|(?:若|も)しくは|及び|および|並びに|ならびに|あるいは|ないし|かつ)',
);
const REASON = foldedPattern(
  '[すいるただなうくつむぬぶぐ](?:ので|のに)|(?:する|ます|です|した|った|だ|ある|いる|れる|める|ける|せる|える|売る|作る|使う)(?:が|から|けれど|けど|し[,、])',
);
const NOMINAL = foldedPattern(
  'こと(?:は|も|が|を)?(?:一切|決して|絶対に)?$|(?:する|める|れる|ある|う)ため[,、]',
);
/** …に納入して転売は: delivered there, and not sold on. */
const ON_TO_ANOTHER = foldedPattern(
  '(?:納入し|納品し|供給し|搭載し|提供し|販売し|配備し|装備し|取り付け|組み込ん|納め|売っ|積ん|使っ|使用し)て.*(?:転売|再販|輸出|譲渡|返品|返却|第三者|他社|他者)|(?:する|める|れる|ある|う)ため[,、]',
);
/** 自衛隊用、警察用ではない: for the one, and not for the other. */
const ANOTHER_USER = foldedPattern(
  '^(?:用|向け)?[,、](?:警察|海保|消防|民生|家庭|一般).{0,4}(?:用|向け)(?:で|$)',
);
