/** What is said about parties. Each message says what was found, then what to do. */
import type { ListEntry, Ruling, Text } from '#holdpoint/model';
import type { PartyFacts, Sighting } from '../facts/facts.js';
import { actName } from './act-names.js';
import { entryName, LIST_NAMES, placeOf, roleName, verbOf } from './names.js';

function act({ announcement, from }: ListEntry, lang: keyof Text): string {
  return announcement === undefined ? from : `${actName(announcement, lang)}, ${from}`;
}

function hedge(sighting: Sighting): Text {
  return sighting.party === null
    ? { en: ' is to receive the goods', ja: 'が貨物を受け取る予定です', zh: '将接收货物' }
    : { en: '', ja: '', zh: '' };
}

/** A listed party, by what the law makes of it. */
export function listedPartyWords(sighting: Sighting, ruling: Ruling, reach: string): Text {
  const place = placeOf(sighting);
  const name = entryName(sighting.entry);
  const list = LIST_NAMES[sighting.entry.list];
  const verb = verbOf(place, true);
  const received = hedge(sighting);
  const found: Text = {
    en: `${sentence(place.text.en)} ${verb.en} ${name.en}, which is on ${list.en} (${act(sighting.entry, 'en')})${received.en === '' ? '' : `; it${received.en}`}.`,
    ja: `${place.text.ja}は${list.ja}に掲載された${name.ja}${verb.ja}（${act(sighting.entry, 'ja')}）。${received.ja === '' ? '' : `同者${received.ja}。`}`,
    zh: `${place.text.zh}${verb.zh}列入${list.zh}的${name.zh}（${act(sighting.entry, 'zh')}）。${received.zh === '' ? '' : `该实体${received.zh}。`}`,
  };
  return join(found, adviceOnListed(sighting, ruling, reach));
}

const UNKNOWN: ReadonlySet<string> = new Set(['unknown', 'components-unknown']);

function adviceOnListed({ entry }: Sighting, ruling: Ruling, reach: string): Text {
  if (ruling === 'prohibited')
    return {
      en: 'No dual-use item may be supplied to it. Do not ship; only MOFCOM can allow an exception, on application, before shipment.',
      ja: 'いかなるデュアルユース品目も供給できません。出荷しないでください。例外は出荷前に商務部へ申請し承認を得た場合に限られます。',
      zh: '不得向其提供任何两用物项。请勿发货；特殊情况确需出口的，须事先向商务部申请并获批准。',
    };
  if (ruling === 'licence-enhanced')
    return {
      en: 'Ship only under an individual licence, with a risk-assessment report on this party and a written commitment.',
      ja: '個別輸出許可に加え、同者に関するリスク評価報告書と誓約書がそろった場合にのみ出荷できます。',
      zh: '仅在取得单项许可，并备有对该实体的风险评估报告和书面承诺时方可发货。',
    };
  if (ruling === 'review')
    return {
      en: UNKNOWN.has(reach)
        ? 'Whether the goods are of Chinese origin, hold Chinese components or leave China is not stated. A person must find out before anything is shipped.'
        : entry.list === 'export-control-list'
          ? 'The items are stated to be off the control list, or only partly of Chinese origin; a person must decide before anything is shipped.'
          : 'A person must decide whether the goods are dual-use items and what they are for before anything is shipped.',
      ja: UNKNOWN.has(reach)
        ? '貨物が中国原産か、中国製部品を含むか、中国から輸出されるかが記載されていません。出荷前に担当者が確認してください。'
        : '品目が規制対象か、用途は何か、担当者が出荷前に判断してください。',
      zh: UNKNOWN.has(reach)
        ? '未说明货物是否原产于中国、是否含中国原产部件或从中国出口。发货前须由人员核实。'
        : '物项是否属于两用物项、用途为何，发货前须由人员判断。',
    };
  return reach === 'no'
    ? {
        en: 'The goods are neither of Chinese origin nor sent from China, so the rules do not reach them; this is a notice.',
        ja: '貨物は中国原産でも中国発でもないため規制は及びません。お知らせとして記録します。',
        zh: '货物非原产于中国且不从中国出口，不受该规定约束；仅作提示。',
      }
    : {
        en: 'Nothing in this order makes it a receiver of dual-use items; this is a notice, keep it with the order.',
        ja: '本注文ではデュアルユース品目の受領者に当たりません。お知らせとして注文とともに保管してください。',
        zh: '就本订单而言，该实体并非两用物项接收方；仅作提示，请随订单留存。',
      };
}

export function possiblePartyWords(sighting: Sighting): Text {
  const place = placeOf(sighting);
  const name = entryName(sighting.entry);
  const verb = verbOf(place, false);
  const list = LIST_NAMES[sighting.entry.list];
  return sighting.reason === 'homonym-of-listed-party'
    ? {
        en: `${sentence(place.text.en)} ${place.isParty ? 'bears' : 'has'} the name of ${name.en}, which is on ${list.en}, but its corporate number or address is another. Obtain a register extract and have a person confirm that it is a different company.`,
        ja: `${place.text.ja}は${list.ja}に掲載された${name.ja}と同じ名称ですが、法人番号または所在地が異なります。登記情報を入手し、別会社であることを担当者が確認してください。`,
        zh: `${place.text.zh}与列入${list.zh}的${name.zh}同名，但法人编号或地址不同。请取得登记资料，并由人员确认其为另一家公司。`,
      }
    : {
        en: `${sentence(place.text.en)} ${verb.en} ${name.en}, which is on ${list.en}: the names are alike, and nothing in the order settles who it is. Obtain corporate number and registered address.`,
        ja: `${place.text.ja}は${list.ja}に掲載された${name.ja}${verb.ja}。名称は似ていますが、注文からは特定できません。法人番号と登記上の所在地を入手してください。`,
        zh: `${place.text.zh}${verb.zh}列入${list.zh}的${name.zh}：名称相近，但订单未能确定其身份。请取得其法人编号和登记地址。`,
      };
}

const RELATIONS: Readonly<Record<string, Text>> = {
  parent: { en: 'the parent', ja: '親会社', zh: '母公司' },
  sibling: { en: 'a sister company', ja: '兄弟会社', zh: '同集团公司' },
  affiliate: { en: 'an affiliate', ja: '関連会社', zh: '关联公司' },
  subsidiary: { en: 'a subsidiary', ja: '子会社', zh: '子公司' },
  homonym: { en: 'a namesake', ja: '同名の別会社', zh: '同名公司' },
};

export function relatedPartyWords(
  party: PartyFacts,
  relation: string,
  members: string,
  holds: boolean,
): Text {
  const role = roleName(party);
  const what = RELATIONS[relation]!;
  return join(
    {
      en: `The ${role.en} “${party.name}” is ${what.en} of a listed entity (${members}), and not listed itself.`,
      ja: `${role.ja}「${party.name}」は掲載者（${members}）の${what.ja}で、自らは掲載されていません。`,
      zh: `${role.zh}“${party.name}”是名单实体（${members}）的${what.zh}，自身未被列入。`,
    },
    groupAdvice(holds),
  );
}

function groupAdvice(holds: boolean): Text {
  return holds
    ? {
        en: 'Find out which division or company receives and uses the goods, and have a person decide.',
        ja: '実際に受領・使用する部門または会社を確認し、担当者が判断してください。',
        zh: '请查明实际接收和使用货物的部门或公司，并由人员判断。',
      }
    : {
        en: 'This is a notice; it holds nothing.',
        ja: 'お知らせであり、保留の理由にはなりません。',
        zh: '仅作提示，不构成暂停理由。',
      };
}

export function ownerWords(
  party: PartyFacts,
  owner: string,
  share: number | null,
  entry: ListEntry,
): Text {
  const role = roleName(party);
  const name = entryName(entry);
  const percent = share === null ? null : `${share} %`;
  return {
    en: `The ${role.en} “${party.name}” is owned ${percent === null ? '(share not stated)' : percent} by “${owner}”, which is ${name.en} on ${LIST_NAMES[entry.list].en}. Have a person decide whether the listed owner stands behind the order.`,
    ja: `${role.ja}「${party.name}」は${LIST_NAMES[entry.list].ja}に掲載された${name.ja}（「${owner}」）が${percent ?? '持分不明で'}保有しています。掲載者が実質的な取引先でないか担当者が判断してください。`,
    zh: `${role.zh}“${party.name}”由列入${LIST_NAMES[entry.list].zh}的${name.zh}（“${owner}”）持有${percent ?? '（比例不详）'}。请由人员判断名单实体是否为实际交易方。`,
  };
}

/** An owner that is not listed, and of the same group as somebody who is. */
export function groupOwnerWords(
  party: PartyFacts,
  owner: string,
  share: number | null,
  entry: ListEntry,
  holds: boolean,
): Text {
  const role = roleName(party);
  const name = entryName(entry);
  const percent = share === null ? null : `${share} %`;
  const list = LIST_NAMES[entry.list];
  return join(
    {
      en: `The ${role.en} “${party.name}” is owned ${percent ?? '(share not stated)'} by “${owner}”, of the same group as ${name.en}, which is on ${list.en}.`,
      ja: `${role.ja}「${party.name}」は、${list.ja}に掲載された${name.ja}と同じグループの「${owner}」が${percent ?? '持分不明で'}保有しています。`,
      zh: `${role.zh}“${party.name}”由“${owner}”持有${percent ?? '（比例不详）'}，后者与列入${list.zh}的${name.zh}属同一集团。`,
    },
    groupAdvice(holds),
  );
}

export function neighbourWords(
  party: PartyFacts,
  field: 'address' | 'email',
  value: string,
  entry: ListEntry,
): Text {
  const role = roleName(party);
  const name = entryName(entry);
  const mail = field === 'email';
  return {
    en: `The ${role.en} “${party.name}” has the ${mail ? 'mail domain' : 'address'} (“${value}”) of ${name.en}, which is on ${LIST_NAMES[entry.list].en}. Have a person find out whether the listed entity stands behind the order.`,
    ja: `${role.ja}「${party.name}」の${mail ? 'メールドメイン' : '住所'}（「${value}」）は、${LIST_NAMES[entry.list].ja}に掲載された${name.ja}のものと一致します。掲載者が実質的な取引先でないか担当者が確認してください。`,
    zh: `${role.zh}“${party.name}”的${mail ? '邮件域名' : '地址'}（“${value}”）与列入${LIST_NAMES[entry.list].zh}的${name.zh}相同。请由人员核实名单实体是否为实际交易方。`,
  };
}

export function contractorWords(party: PartyFacts, entry: ListEntry, holds: boolean): Text {
  const role = roleName(party);
  const name = entryName(entry);
  return join(
    {
      en: `The ${role.en} “${party.name}” is ${name.en}, a contractor of Japan's Ministry of Defense.`,
      ja: `${role.ja}「${party.name}」は防衛省と契約実績のある${name.ja}です。`,
      zh: `${role.zh}“${party.name}”为日本防卫省承包商${name.zh}。`,
    },
    holds
      ? {
          en: 'With items that may be controlled, a person must see that they go to a civil line of business.',
          ja: '規制対象となり得る品目のため、民生部門で使用されることを担当者が確認してください。',
          zh: '因物项可能受管制，须由人员确认其用于民用业务。',
        }
      : {
          en: 'The items are off the list; this is a notice.',
          ja: '品目は規制対象外のため、お知らせとして記録します。',
          zh: '物项不属管制范围；仅作提示。',
        },
  );
}

export function associationWords(party: PartyFacts, entry: ListEntry): Text {
  const role = roleName(party);
  const name = entryName(entry);
  return {
    en: `The ${role.en} “${party.name}” is ${name.en}, an association close to defence work. This is a notice; it holds nothing by itself.`,
    ja: `${role.ja}「${party.name}」は防衛分野に近い団体の${name.ja}です。お知らせであり、それだけでは保留の理由になりません。`,
    zh: `${role.zh}“${party.name}”为与国防业务相关的团体${name.zh}。仅作提示，本身不构成暂停理由。`,
  };
}

export function join(a: Text, b: Text): Text {
  return { en: `${a.en} ${b.en}`, ja: a.ja + b.ja, zh: a.zh + b.zh };
}

/** The beginning of an English sentence. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
