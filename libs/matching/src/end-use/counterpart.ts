import type { Clause, Text } from './clauses.js';
import { isCivilUse } from './clauses.js';
import type { Hit } from './find-terms.js';
import { findForm, form } from './form.js';
import { isMilitary } from './lexicon.js';

/**
 * A sentence that tells no use and speaks of the other party or of the papers: "the stamp on the certificate is not legible",
 * 付款方从没听说过, 催促しましたが音沙汰がない. Who only wants to say what the goods are for has no need of it; so unless it is
 * about paying, delivering or papers in order, a person reads it.
 */
export function speaksOfCounterpart(text: Text, { hits, start, end }: Clause): Hit | undefined {
  if (
    hits.some(
      ({ kind }) =>
        isCivilUse(kind) || kind === 'product' || kind === 'non-military' || isMilitary(kind),
    )
  )
    return undefined;
  const words = text.compact.text.slice(start, end);
  const found = findForm(COUNTERPART, words);
  if (!found || findForm(IN_ORDER, words)) return undefined;
  const at = start + found.index;
  return {
    kind: 'unknown-use',
    rule: 'unsettled/counterpart',
    start: at,
    end: at + found[0].length,
  };
}

const COUNTERPART = form(
  [
    '(?:customer|buyer|trader|reseller|middleman|payer|signatory|consignee|certificate|questionnaire|stamp|signature|answer|reminder)s?(?! ?:)',
    '(?:asked|asking|answered|replied|laughed|hesitated|refused|evaded|hung up|changed the subject|never heard of)',
  ],
  [
    '客先|顧客|先方|商社|買主|支払人|荷受人|署名|証明書|印影|回答|返答|返信|催促|尋ね|問い合わせ|担当者',
    '客户|买方|买家|贸易商|代理商|中间商|付款方|付款人|收货人|签字|盖章|证明(?!し|いた)|答复|回音|回复|催|问到|问起|追问|联系人',
  ],
);

/**
 * Paying, delivering, packing; papers that are there; what the other party wants of the goods. A commitment declined is a red flag
 * of its own and says nothing of the use.
 */
const IN_ORDER = form(
  [
    'pay(?:s|ing|ment|ments)?|paid|storage|fees?|price|deliver[a-z]*|shipments?|ship|stock|pack[a-z]*|quantit[a-z]*|dates?|orders?|ordered|number|attached|enclosed|signed|commitments?|valid|received|on file|available|stamped|confirm[a-z]*|certif(?:y|ies|ied)|verified|agrees?|undertakes?|accepts?|inspect[a-z]*|visited|please|thank|welcome|august|holiday|likes?|satisfied|complain[a-z]*|service|quality|warranty|colou?r|size|within an?|same day|promptly|fax|reach(?:ed)?|origin|wants?|english|instruction manual',
  ],
  [
    '支払(?!人)|納期|納品|出荷|発送|配送|梱包|数量|価格|添付|同封|署名済|捺印済|有効|受領|確認済|確認しました|同意|誓約|検査|お願い|ありがとう|感謝|注文|品質|保証|色|寸法|取扱|承諾|不良|連絡先|電話|英語|日本語|休暇|夏休み|出張|不在|見学',
    '付款(?![方人])|货款|交期|交货|发货|装运|包装|数量|价格|随附|附上|附件|已签|已盖|签收|有效|收到|确认|核实|同意|承诺|保证|检验|验货|请|谢|订单|质量|颜色|尺寸|说明书|电话|拒收|合格|退换|接受|英语|日语|放假|出差|看过|参观过',
  ],
);
