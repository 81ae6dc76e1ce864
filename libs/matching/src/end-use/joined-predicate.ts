import type { Text } from './clauses.js';
import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a word before a Japanese denial has a predicate of its own, which the denial says nothing of:
 * 自衛隊に納入し、転売しません. A list that goes on (…し、又は…) and …ことはありません may reach across.
 */
export function hasOwnPredicate(
  text: Text,
  from: number,
  negator: { readonly start: number; readonly rule: string },
): 'surely' | 'perhaps' | undefined {
  const between = text.compact.text.slice(from, negator.start);
  if (JOINED.test(between) || REASON.test(between)) {
    const nominal = NOMINAL.test(between) || negator.rule.startsWith('not-after/こと');
    return nominal ? 'perhaps' : 'surely';
  }
  return ON_TO_ANOTHER.test(between) ? 'perhaps' : undefined;
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
