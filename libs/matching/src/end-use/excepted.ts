import type { Clause, Text } from './clauses.js';
import type { Hit } from './find-terms.js';
import { foldedPattern } from './folded-pattern.js';
import type { TermKind } from './lexicon.js';

/** How far an exception may stand from the receiver it names. */
const BEFORE = 80;
const AFTER = 64;

/**
 * Whether what a denial of the forces, or the claim of a civil use, excepts is said to go to them: "no military use; the 8 units
 * delivered to the navy are excepted", 但交付航空自卫队的30套除外, 防衛省向けの3台を除き、民生用. So many pieces, or what is
 * delivered, is no case that the rules allow: "except as authorised" excepts nothing that goes anywhere.
 */
export function isGivenAsException(text: Text, clause: Clause, hit: Hit): boolean {
  const { text: all } = text.compact;
  const before = all.slice(Math.max(clause.start, hit.start - BEFORE), hit.start);
  const after = all.slice(hit.end, Math.min(clause.end, hit.end + AFTER));
  const frame = frameAround(before, after);
  if (frame === undefined || !isSomething(hit, frame) || UNDER_RULES.test(frame)) return false;
  return tellsRest(text);
}

/** The words between the marks of the exception, with a bar for the receiver; undefined where there is none. */
function frameAround(before: string, after: string): string | undefined {
  const closed = CLOSES.exec(after);
  const opened = OPENS.exec(before);
  if (closed && !MARK.test(after.slice(0, closed.index)))
    return `${before.split(MARK).at(-1) ?? ''}|${after.slice(0, closed.index)}`;
  return opened ? `${before.slice(opened.index)}|${after.split(MARK)[0] ?? ''}` : undefined;
}

const MARK = /[,、。:()]/;

/** "The rest can be sold" lets something be; pieces and deliveries are facts. */
function isSomething(hit: Hit, frame: string): boolean {
  return PIECES.test(frame) || (hit.kind !== 'military-use' && GIVEN.test(frame));
}

/** 除外, この限りではない, "are excepted": the exception ends with its word. */
const CLOSES = foldedPattern(
  '(?:を除(?:く|き|いて|いた|外)|は除(?:く|き|外)|以外は|以外の(?:もの|残り|分|数量)|(?:は|について(?:は)?|に(?:は|関しては)|に限り)?(?:この|その)限りで|(?:は|が)例外|は別|は(?:この|本[^、。]{0,4}の)?対象外)|(?:ため|ので|につき|向けで|用で|用につき)[、,]?(?:対象外|除外|適用外|この限りで)' +
    '|,?(?:除外|不在(?:此|上述|本|该|前述)(?:承诺|声明|保证|范围)?(?:之)?[限列内]|不包括在内|不含在内|不属此列)|(?:例外|另当别论)|(?:之外|以外|外)[,、]' +
    '|(?:^|[ ,])(?:(?:is|are) (?:an? |the (?:only |sole )?)?except(?:ed|ions?)|excepted|aside|(?:is|are) (?:not (?:covered|bound|included|meant)|excluded|exempt|outside|left out)(?: (?:by|in|of|from|under))?(?: (?:this|that|the (?:above|foregoing)|our))(?: [a-z]+)?|(?:is|are) (?:excluded|exempt|left out)(?=$|[,。]))(?![a-z])',
);
/** "Save for the two pumps that go to …", 除了卖给…的部分. */
const OPENS = foldedPattern(
  '(?:^|[ ,(。])(?:except(?:ing|ed)?(?: for| that)?|save(?: for)?|apart from|aside from|other than|with the (?:sole |only |single )?exception of|barring|but for|(?:does|do|shall|will) not (?:apply|extend|relate) to|(?:the )?(?:only |sole |single )?exceptions?(?: is| are|:))(?![a-z])[^。),:]*$' +
    '|(?:^|[^免扣解排删去消清拆废铲根祛驱开])除(?![いきくか非外以湿尘霜臭冰雪草锈油虫])了?[^。,:]*$|(?:唯独|例外[はのが:])[^。,、]*$',
);
const PIECES = foldedPattern(
  '(?:[0-9]|一|二|两|三|四|五|六|七|八|九|十|百|千|几|数|若干|少量|部分|这|那) ?(?:台|個|个|本|式|基|枚|件|组|組|番|套|セット|箱|ロット|機|隻|艘|辆|両|点|kg|キロ|公斤|吨|つ|条|只|支|块|片|批|项|項|玉|巻|卷|束|脚|着|发|発|门|門|根|张|台分|号)|第 ?[0-9一二三四五六七八九十]|其中|[一该此]项|分(?:について|に関して|は|を|に|$)|の(?:ロット|数量|一部|注文分)|的(?:部分|那|样品|批次|数量|订单)|样品|样件' +
    '|(?:^|[ ,(|])(?:[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a few|some|several|few|lots?|items?|units?|sets?|pieces?|pcs|batch(?:es)?|those|the ones?|consignments?|positions?|lines?)(?![a-z])',
);
const GIVEN = foldedPattern(
  '(?:供应|供给|采购|购买|订购|交付|交给|交予|交|卖给|卖|销售给|发往|发给|送往|送|装(?:入|在|于|上)?|用(?:于|在)|供|给|为|系|属)[^,。|]{0,8}\\||(?:納入|納品|納め|搭載|引き渡|出荷|収め|組み込)[^。|]{0,6}|\\|[^。]{0,14}(?:納入|納品|納め|搭載|引き渡|出荷|収め|組み込)' +
    '|(?:^|[ ,])(?:goes|go|going|went|delivered|destined|shipped|meant|built|made|bought|ordered|supplied|bound|intended|earmarked|reserved) (?:for|to|by|into)(?![a-z])',
);
/** What the rules allow, or would: no piece goes there yet. */
const UNDER_RULES = foldedPattern(
  '(?:^|[ ,(])(?:permi|authori|approv|licen[cs]|consent|unless|where|when|if|required|allowed|requested|agreed|otherwise|in case|by law|should|could|may|might|can)|許可|承認|同意|認め|場合|法令|命令|要請|批准|许可|同意|授权|允许|经|如|若|要求|情况',
);

/** The rest is told to be civil, or the forces are denied elsewhere. */
function tellsRest(text: Text): boolean {
  let told = rests.get(text);
  if (told === undefined) {
    told =
      !MAY_BE.test(text.compact.text) &&
      text.clauses.some(({ hits }) =>
        hits.some(({ kind, rule }) => REST.has(kind) && !ENDS.test(rule)),
      );
    rests.set(text, told);
  }
  return told;
}

/** Read once for a text, so that the work grows with the length. */
const rests = new WeakMap<Text, boolean>();

const REST: ReadonlySet<TermKind> = new Set([
  'vague',
  'product',
  'claim',
  'civil',
  'non-military',
  'not-before',
  'not-both',
  'not-after',
]);
/** Words of the exception itself. */
const ENDS = /\/(?:除|被?排除|不在此|対象外|exclud|not (?:apply|extend))/;
const MAY_BE = foldedPattern(
  '均可|都可|皆可|可以(?:购买|销售|供应)|(?:may|can) be (?:sold|supplied|used)|できます|可能です',
);
