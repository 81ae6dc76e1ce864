import { foldedPattern } from './folded-pattern.js';

/**
 * Whether a clause tells that the undertaking not to serve the forces is not given: "we cannot sign the non-military clause",
 * …旨の誓約条項には署名できません, 不能签署不用于军事的承诺书. A customer turned away is another thing.
 */
export function isUnsigned(words: string): boolean {
  return (
    UNSIGNED.test(words) || (VOWED.test(words) && NOT_GIVEN.test(words) && !BROKEN.test(words))
  );
}

const PAPER =
  '(?:the |an? |any |our |your |this |that )?(?:[a-z-]+ ){0,2}?(?:undertaking|statement|declaration|certificate|form|paper|document|assurance|it|euc|anything)s?';
const UNSIGNED = foldedPattern(
  `(?:(?:^|[ ,(])not|n't|dont|doesnt|unwilling|reluctant|refuse[sd]?|declines?|declined|hesitates?) (?:(?:want|wish|like|yet|willing|ready|prepared|going|to) )*(?:sign|certify|stamp|put it in writing)(?: ${PAPER})?(?![a-z])(?! (?:any )?(?:contract|agreement|deal))` +
    '|(?:署名|誓約書|確約書|捺印|押印)[^。]{0,10}?(?:拒|断ら|断り|断った|渋|したがら|出したがら|してくれ(?:ない|ません)|くれません|応じ(?:ない|ません|てくれ))' +
    '|(?:不愿意?|不肯|不想|不同意|拒绝|拒不|不敢)(?:为此)?(?:签|出具|盖章|写下|书面)',
);

/** The paper or the promise. Without one of these words nothing is looked for. */
const VOWED = foldedPattern(
  '(?:^|[ ,(])(?:clauses?|undertak|commit|promis|pledg|assuranc|declar|certif|statements?|sentence|wording|conditions?|restrictions?|terms?|paragraphs?|guarantees?|writing|lines?|passages?|confirm)|条項|誓約|確約|確認書|約束|保証|証明|宣言|念書|書面|文言|一文|文書|覚書|署名|押印|捺印|サイン|一札|一筆|条件|旨|条款|承诺|声明|保证|约定|书面|保函|协议|合同|字样|一条|这条|该条|一句|第[0-9一二三四五六七八九十][条項项款]',
);
/** "Any use in breach of this clause is unacceptable" is a promise. */
const BROKEN = foldedPattern(
  'breach|violat|contrary|infring|contraven|in conflict|違反|反する|反した|违反|违背|违约',
);
const PROMISE =
  '(?:clauses?|undertakings?|commitments?|promises?|pledges?|assurances?|declarations?|certificates?|statements?|sentences?|wording|conditions?|restrictions?|paragraphs?|guarantees?|lines?|passages?)';
const VOW_EAST =
  '(?:署名|記名|押印|捺印|調印|サイン|同意|承諾|受諾|合意|約束|誓約|確約|保証|証明|宣誓|コミット)';
const PAPER_EAST =
  '(?:誓約書?|確認書|確約書?|念書|証明書?|宣言書?|条項|書面|文言|一文|一札|一筆|条件|文書|覚書|約束|旨)';
const NONE_EAST =
  '(?:し|いたし|致し)?(?:でき|出来|いたし|致し)?(?:見送|ません|ない(?!限り|よう|こと|場合|もの)|かね|お?断り|断る|拒|ご?遠慮|困難|難しい|無理|不可|見合わせ|控え|られ(?:ません|ない)|せ(?:ません|ない))';
const UNABLE =
  '(?:不愿意?|不肯|不想|不同意|拒绝|拒不|不敢|不能|无法|没法|没办法|难以|恕不能?|恕难|不便|不予|不打算|无权|不会|未能|做不到)';
const NOT_GIVEN = foldedPattern(
  `(?:^|[ ,(:。])(?:(?:can|could|will|would|do|does|did|shall|may) ?(?:not|n t)|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|not|never|unable to|decline[sd]? to|refuse[sd]? to|not in a position to|not able to|not authori[sz]ed to|not allowed to)(?: [a-z]+){0,2}? (?:accept|agree to|give|provide|issue|make|enter into|offer|furnish|commit|undertake|promise|pledge|put (?:it |this |that |anything )?(?:down )?in writing|confirm)(?: [a-z-]+){0,6}? ?${PROMISE}(?![a-z])` +
    "|(?:^|[ ,(:。])(?:(?:can|could|will|would|do|does|did) ?(?:not|n t)|cannot|can t|won t|don t|can['’]t|won['’]t|don['’]t|unable to|decline[sd]? to|refuse[sd]? to|not in a position to|not able to) (?:commit|undertake|promise|pledge|put (?:it |this |that |anything )?(?:down )?in writing|confirm|vouch)(?![a-z])" +
    `|(?:^|[ ,(])${PROMISE}(?![a-z])[^。]{0,60}?(?:unacceptable|not acceptable|(?:cannot|can not|not|will not|won t)(?: [a-z]+)?(?: be)? (?:accepted|signed|given|agreed|provided|issued|made|met)|rejected|refused|declined|struck out|deleted|removed|waived)(?![a-z])` +
    `|(?:^|[ ,(:。])(?:strike|strikes|delete|remove|drop|cross|waive|take|leave|omit|declines?|declined|rejects?|rejected|refuses?|refused)(?: out)? (?:the|this|that|your|any|such)(?: [a-z-]+){0,7}? ?${PROMISE}(?![a-z])` +
    `|(?:^|[ ,(:。])no (?:[a-z]+ )?${PROMISE}(?: [a-z-]+){0,6}? (?:can|could|will) be (?:given|made|issued|signed|provided)` +
    `|${VOW_EAST}(?:書|いただくこと|すること)?(?:は|を|も|が|に|には|への|へは)?(?:一切|到底|とても)?${NONE_EAST}|${VOW_EAST}(?:を)?する(?:つもり|意思|考え|予定|用意)(?:は|が|も)?(?:あり|ござい|な)` +
    `|${PAPER_EAST}(?:は|を|も|が|に|には|への|へは|の|として|として、)?[^。、]{0,14}?(?:提出|作成|発行|差し?入れ|対応|受け?入れ|受入|出|呑|飲|応じ|入れ|書|交わ|記載|盛り込)(?:は|を|も|が)?(?:め|け|ま|み|い|さ|わ)?${NONE_EAST}` +
    `|(?:^|[ ,(。])(?:(?:struck|crossed|ruled|blacked|scored) (?:out|through)|strikes out|crosses out|deleted|erased|removed|left out|took out|taken out)(?: the| that| this| our| your)?(?: [a-z0-9]+){0,5} ?${PROMISE}(?![a-z])` +
    `|(?:^|[ ,(])${PROMISE}(?![a-z])[^。]{0,60}? (?:crossed out|struck through|erased|blacked out|left out|taken out)(?![a-z])` +
    '|(?:条項|条|項|一文|文言|記載|項目|制限|約定|旨)[^。]{0,16}?(?:二重線|取り?消し線|線で消|消した|消され|抹消|黒塗|斜線)' +
    '|(?:[条款句]|承诺|声明|保证|约定|字样)[^。]{0,24}?(?:划掉|划去|删掉|删去|删除|涂掉|去掉|抹去|抹掉)(?!了?(?:错|旧))' +
    '|(?:条項|一文|文言|記載|項目|制限|約定|旨)[^。、]{0,8}?(?:削除|外し|抹消|割愛|取り?消し)(?!し?(?:ない|ません)|でき)' +
    `|${UNABLE}(?:为此|对此|就此|向[^,。]{0,6}|给[^,。]{0,6}|在[^,。]{0,16}(?:上|中|里)|书面){0,2}(?:签(?!收)|出具|盖章|写(?:入|进|明|下|在)|书面|(?:作出|做出|给出|提供|加入|接受|答应|认可|同意)[^,。]{0,24}?(?:条款|承诺|声明|保证|约定|条件|限制|证明|函)|承诺|保证)|不(?:让|许|准|给|肯|予)签|拒签|(?:签|盖|出具|承诺|保证)不(?:了|下来)(?!质|交|数|价)` +
    '|(?:条款|承诺书?|声明|保证函?|保证书|约定|条件|限制|字样|这一?条|该条|一条)[^,。]{0,8}?(?:(?:恕难|恕不|恕[^,。]{1,4}不能|不能|无法|难以|不予|概不|拒绝|不便|没法|没办法)(?:接受|同意|签|出具|认可|从命|满足|写|盖)|(?:不接受|不同意|不认可|不签))|(?:删除|删去|划掉|去掉|取消)[^,。]{0,20}?(?:条款|承诺|声明|约定|字样|一句|一条)',
);
