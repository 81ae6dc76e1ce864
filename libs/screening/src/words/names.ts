/** How people, papers and places are called in the three languages. */
import type { DocumentCode, ListEntry, PartyListId, PartyRole, Text } from '#holdpoint/model';
import type { PartyFacts, Sighting } from '../facts/facts.js';
import { ONWARD } from '../facts/receivers.js';

export const ROLE_NAMES: Readonly<Record<PartyRole, Text>> = {
  buyer: { en: 'buyer', ja: '買主', zh: '买方' },
  'intermediate-consignee': { en: 'intermediate consignee', ja: '中間荷受人', zh: '中间收货人' },
  'ultimate-consignee': { en: 'ultimate consignee', ja: '最終荷受人', zh: '最终收货人' },
  'end-user': { en: 'end user', ja: '最終需要者', zh: '最终用户' },
  broker: { en: 'broker', ja: '仲介者', zh: '经纪人' },
  forwarder: { en: 'forwarder', ja: '運送取扱人', zh: '货运代理' },
  notify: { en: 'notify party', ja: '着荷通知先', zh: '通知方' },
  payer: { en: 'payer', ja: '支払人', zh: '付款人' },
  manufacturer: { en: 'manufacturer', ja: '製造者', zh: '制造商' },
};
const SOME_PARTY: Text = { en: 'party', ja: '取引当事者', zh: '交易方' };

export const LIST_NAMES: Readonly<Record<PartyListId, Text>> = {
  'export-control-list': {
    en: "China's export control list",
    ja: '中国の輸出規制管理リスト（管控名単）',
    zh: '出口管制管控名单',
  },
  'watch-list': {
    en: "China's watch list",
    ja: '中国の注視リスト（関注名単）',
    zh: '关注名单',
  },
  'military-end-users': {
    en: 'the list of military end users',
    ja: '軍事エンドユーザーの一覧',
    zh: '军事用户名录',
  },
  'defence-contractors': {
    en: 'the list of defence contractors',
    ja: '防衛関連企業の一覧',
    zh: '国防承包商名录',
  },
};

export const DOCUMENT_NAMES: Readonly<Record<DocumentCode, Text>> = {
  'individual-licence': { en: 'individual export licence', ja: '個別輸出許可', zh: '单项出口许可' },
  'general-licence': { en: 'general export licence', ja: '一般輸出許可', zh: '通用出口许可' },
  'registration-certificate': {
    en: 'export certificate by registration',
    ja: '登録による輸出証明',
    zh: '登记填报出口凭证',
  },
  'end-user-certificate': {
    en: 'signed end-user and end-use certificate',
    ja: '署名済みの最終需要者・最終用途証明書',
    zh: '经签署的最终用户和最终用途证明',
  },
  'risk-assessment-report': {
    en: 'risk-assessment report on the watch-listed party',
    ja: '注視リスト掲載者に関するリスク評価報告書',
    zh: '对关注名单实体的风险评估报告',
  },
  'written-commitment': {
    en: "written commitment not to enhance Japan's military capabilities",
    ja: '日本の軍事力向上に用いない旨の誓約書',
    zh: '不用于提升日本军事实力用途的书面承诺',
  },
  'control-code': { en: 'control code of the item', ja: '品目の規制番号', zh: '物项的管制编码' },
  'classification-reason': {
    en: 'written reason why no control applies',
    ja: '非該当の理由書',
    zh: '不属于管制物项的书面理由',
  },
  'identity-proof': {
    en: 'proof of identity (register extract with corporate number and address)',
    ja: '身元確認資料（法人番号と所在地のある登記事項証明書）',
    zh: '身份证明（载有法人编号和地址的登记资料）',
  },
  'origin-proof': {
    en: 'proof of origin, with Chinese components stated',
    ja: '原産地証明（中国製部品の有無を含む）',
    zh: '原产地证明（注明中国原产部件）',
  },
  'suspension-notice': {
    en: 'MOFCOM notice on the suspension',
    ja: '停止措置に関する商務部の公告',
    zh: '商务部关于暂停实施的公告',
  },
  'mofcom-special-approval': {
    en: 'special approval of MOFCOM',
    ja: '商務部の特別承認',
    zh: '商务部特殊批准',
  },
  'person-review': { en: 'review by a person', ja: '担当者の確認', zh: '人工审查' },
};

export type Issuer = 'exporter' | 'end-user' | 'mofcom' | 'party' | 'reviewer';
export const ISSUER_NAMES: Readonly<Record<Issuer, Text>> = {
  exporter: { en: 'the exporter', ja: '輸出者', zh: '出口经营者' },
  'end-user': { en: 'the end user', ja: '最終需要者', zh: '最终用户' },
  mofcom: { en: 'MOFCOM', ja: '中国商務部', zh: '商务部' },
  party: { en: 'the party concerned', ja: '当該当事者', zh: '有关交易方' },
  reviewer: { en: 'a reviewer of yours', ja: '貴社の審査担当者', zh: '贵司审查人员' },
};

/** Who issues what. */
export const ISSUED_BY: Readonly<Record<DocumentCode, Issuer>> = {
  'individual-licence': 'mofcom',
  'general-licence': 'mofcom',
  'registration-certificate': 'mofcom',
  'end-user-certificate': 'end-user',
  'risk-assessment-report': 'exporter',
  'written-commitment': 'exporter',
  'control-code': 'exporter',
  'classification-reason': 'exporter',
  'identity-proof': 'party',
  'origin-proof': 'exporter',
  'suspension-notice': 'mofcom',
  'mofcom-special-approval': 'mofcom',
  'person-review': 'reviewer',
};

/** A receiver of the onward transfer has no role among the parties. */
const RECEIVER: Text = { en: 'receiver of the onward transfer', ja: '再移転先', zh: '转让对象' };

export function roleName({ at, party }: PartyFacts): Text {
  if (at === ONWARD) return RECEIVER;
  return party.role === null || party.role === undefined ? SOME_PARTY : ROLE_NAMES[party.role];
}

/** An entry by its names, for each reader the one he can read. */
export function entryName({ names, id }: ListEntry): Text {
  const en = names.en ?? names.ja ?? id;
  return { en, ja: names.ja ?? en, zh: names.zh ?? names.ja ?? en };
}

/** Fields of a party that say whose it is without being its name. */
const FIELD_NAMES: Readonly<Record<string, Text>> = {
  department: { en: 'department', ja: '部署', zh: '部门' },
  address: { en: 'address', ja: '住所', zh: '地址' },
  corporateNumber: { en: 'corporate number', ja: '法人番号', zh: '法人编号' },
  email: { en: 'mail address', ja: 'メールアドレス', zh: '电子邮件地址' },
  aliases: { en: 'other name', ja: '別名', zh: '别名' },
};
const TEXT_NAMES: Readonly<Record<string, Text>> = {
  [ONWARD]: { en: 'onward transfer', ja: '再移転先', zh: '转让对象' },
  '/routeReason': { en: 'reason for the route', ja: '経路の理由', zh: '运输路线说明' },
  '/documents/contract': { en: 'contract', ja: '契約書', zh: '合同' },
  '/endUse/statement': { en: 'end-use statement', ja: '最終用途の申告', zh: '最终用途说明' },
};

const DESCRIPTION: Text = { en: 'description of the goods', ja: '品名', zh: '品名' };

/** What a text of the order is called. */
export function textName(at: string): Text {
  if (at.startsWith('/items/')) return DESCRIPTION;
  return TEXT_NAMES[at] ?? TEXT_NAMES['/endUse/statement']!;
}

/** Where a sighting was made. */
export interface Place {
  readonly text: Text;
  /** The party's own name; other fields and texts only name whom they speak of. */
  readonly isParty: boolean;
}

/** A party's role and name, with the field of it that speaks of another; or a text of the order. */
export function placeOf({ party, at, value }: Sighting): Place {
  if (party === null)
    return {
      text: quoted(textName(at), value),
      isParty: false,
    };
  const role = roleName(party);
  const name = party.name === '' ? value : party.name;
  const text: Text = {
    en: `the ${role.en} “${name}”`,
    ja: `${role.ja}「${name}」`,
    zh: `${role.zh}“${name}”`,
  };
  const field = FIELD_NAMES[at.slice(party.at.length + 1).replace(/\/.*$/, '')];
  // A party that has an alias and no name is called by it.
  if (field === undefined || party.name === value) return { text, isParty: true };
  return {
    text: {
      en: `the ${field.en} (“${value}”) of ${text.en}`,
      ja: `${text.ja}の${field.ja}（「${value}」）`,
      zh: `${text.zh}的${field.zh}（“${value}”）`,
    },
    isParty: false,
  };
}

function quoted(what: Text, value: string): Text {
  return {
    en: `the ${what.en} (“${value}”)`,
    ja: `${what.ja}（「${value}」）`,
    zh: `${what.zh}（“${value}”）`,
  };
}

/** What joins the place to the name that was seen there: a party is somebody, a text names somebody. */
export function verbOf({ isParty }: Place, sure: boolean): Text {
  if (isParty)
    return sure
      ? { en: 'is', ja: 'です', zh: '为' }
      : { en: 'may be', ja: 'の可能性があります', zh: '可能是' };
  return sure
    ? { en: 'names', ja: 'を示しています', zh: '指向' }
    : { en: 'may name', ja: 'を示している可能性があります', zh: '可能指向' };
}
