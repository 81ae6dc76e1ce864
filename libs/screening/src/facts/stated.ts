/** Whether a field says something: a paper that is pending is no paper, and “n/a” is no reason. */

const PLACEHOLDER = new RegExp(
  `^(?:${[
    'n\\s?/?\\s?a|n\\.\\s?a|nil|none|no|null|x+|not (?:applicable|available|stated|known|given|controlled)|uncontrolled',
    'unknown|unspecified|undetermined|undecided|unclear|blank|as discussed|see (?:above|below|attached|attachment)',
    'tb[acd]|to be (?:confirmed|advised|announced|determined|decided|defined|provided|submitted|issued|obtained)',
    'to (?:order|follow)|pending|applied(?: for)?|in (?:progress|process)|under (?:application|review|consideration)',
    '(?:awaiting|awaited|requested|refused|declined|rejected|expired|withdrawn|revoked|cancelled)\\b.*',
    'not (?:yet )?(?:issued|provided|received|submitted|signed|obtained|required|needed|available)\\b.*|will follow\\b.*',
    '無し?|なし|無い|ない|不明|未定|未(?:取得|提出|発行|署名|入手|記入|回答)|申請中|手配中|確認中|該当(?:無し?|なし|せず)|非該当|(?:提出)?拒否.*|後日.*|失効.*',
    '无|没有|未知|待定|待补充?|待确认|暂无|不适用|不详|不受管制|非管制|未(?:提供|签署|取得|出具)|申请中|办理中|拒绝.*|已?过期.*|吊销.*',
  ].join('|')})$`,
  'iu',
);

/** Whom nobody can look up: “various customers”, “our end user”. */
const NOBODY =
  /^(?:(?:various|several|multiple|diverse|our|the|other|local|final|japanese) )*(?:end[- ]?users?|customers?|clients?|consumers?|distributors?|dealers?)(?: (?:in|of) .{1,30})?$|^(?:various|several|anybody|anyone|confidential|undisclosed|secret)$|^(?:各|多家|某|其他)?(?:客户|最终用户|用户)$|^(?:各|弊社|当社)?(?:顧客|お客様|客先|エンドユーザー?|最終需要者)(?:各位)?$|^(?:秘密|非公開|保密)$/iu;

export function isStated(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

/** Stated, and more than a filler. */
export function isSaid(text: string | null | undefined): text is string {
  if (typeof text !== 'string') return false;
  if (text.length > 60) return true;
  const plain = text.normalize('NFKC').replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  return plain !== '' && !PLACEHOLDER.test(plain);
}

/** A name by which a company or a person can be looked up. */
export function isName(text: string | null | undefined): text is string {
  return isSaid(text) && !NOBODY.test(text.normalize('NFKC').trim());
}
