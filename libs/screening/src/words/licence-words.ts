/** What is said about licences that are missing, do not fit, or are of a kind that is closed. */
import type { Text } from '#holdpoint/model';
import type { LicenceFlaw } from '../facts/flaws.js';

export function licenceMissingWords(items: string, watched: boolean): Text {
  return {
    en: `No licence is given for item ${items}. The exporter must apply to MOFCOM for ${watched ? 'an individual licence' : 'a licence'} and must not ship before it is issued.`,
    ja: `品目${items}に対する許可がありません。輸出者は商務部に${watched ? '個別許可' : '許可'}を申請し、発給前に出荷してはなりません。`,
    zh: `物项${items}没有许可证。出口经营者应向商务部申请${watched ? '单项许可' : '许可'}，取得之前不得发货。`,
  };
}

const FLAWS: Readonly<Record<LicenceFlaw, Text>> = {
  'control-code': {
    en: 'it does not cover the control code',
    ja: '規制番号が対象外',
    zh: '未覆盖该管制编码',
  },
  'end-user': {
    en: 'it names another end user',
    ja: '最終需要者が異なる',
    zh: '最终用户不符',
  },
  exporter: { en: 'it names another exporter', ja: '輸出者が異なる', zh: '出口经营者不符' },
  kind: { en: 'its kind is not stated', ja: '許可の種類が不明', zh: '未注明许可种类' },
  number: { en: 'its number is not stated', ja: '許可番号が不明', zh: '未注明许可证号' },
  dates: {
    en: 'it is not valid on the day of shipment',
    ja: '出荷日に有効でない',
    zh: '在发货日无效',
  },
  case: {
    en: 'the case of registration is not stated',
    ja: '登録の事由が不明',
    zh: '未注明登记情形',
  },
  used: {
    en: 'it is for one export and was used already',
    ja: '一回限りの許可が使用済み',
    zh: '仅限一次出口且已使用',
  },
  unit: { en: 'its unit is another', ja: '単位が異なる', zh: '计量单位不同' },
  quantity: {
    en: 'its quantity does not cover the items',
    ja: '数量が不足または不明',
    zh: '数量不足或不明',
  },
  'entered-twice': {
    en: 'it is entered more than once under this number and counts once, with the smallest amount that is left',
    ja: '同じ番号の許可が重複して記載されており、残量の最も少ないもの一件として扱う',
    zh: '同一编号的许可证重复填写，仅按剩余数量最少的一份计算',
  },
  'not-allowed': {
    en: 'its kind is not allowed for this party',
    ja: '当該当事者には認められない種類',
    zh: '该类许可不适用于该交易方',
  },
  'exporter-tied': {
    en: 'its kind is closed to enterprises and offices of a control-listed company',
    ja: '管制リスト掲載企業の在中国法人・事務所には認められない種類',
    zh: '管控名单实体的在华企业或机构不得使用该类许可',
  },
};

export function licenceInvalidWords(
  number: string,
  items: string,
  flaws: readonly LicenceFlaw[],
): Text {
  const list = (lang: keyof Text, separator: string): string =>
    flaws.map((flaw) => FLAWS[flaw][lang]).join(separator);
  return {
    en: `Licence ${number === '' ? '(without number)' : number} does not answer item ${items}: ${list('en', '; ')}. Obtain a licence that fits, or correct the order.`,
    ja: `許可${number === '' ? '（番号なし）' : number}は品目${items}に対して有効ではありません：${list('ja', '、')}。適合する許可を取得するか、注文を訂正してください。`,
    zh: `许可证${number === '' ? '（无编号）' : number}不适用于物项${items}：${list('zh', '、')}。请取得相符的许可，或更正订单。`,
  };
}

export function licenceKindWords(number: string, items: string, exporterTied: boolean): Text {
  if (exporterTied)
    return {
      en: `Licence ${number} is a general licence or a registration certificate, which enterprises, offices and branches in China of a control-listed company may not use. The exporter bears the name of one: item ${items} needs an individual licence.`,
      ja: `許可${number}は一般許可または登録証明で、管制リスト掲載企業の在中国法人・事務所・支店は利用できません。輸出者名が掲載企業を示すため、品目${items}には個別許可が必要です。`,
      zh: `许可证${number}为通用许可或登记凭证，管控名单实体在华设立的企业、代表机构和分支机构不得使用。出口经营者名称显示与该类实体有关，物项${items}须取得单项许可。`,
    };
  return {
    en: `Licence ${number} is a general licence or a registration certificate. For a watch-listed party item ${items} needs an individual licence.`,
    ja: `許可${number}は一般許可または登録証明です。注視リスト掲載者向けの品目${items}には個別許可が必要です。`,
    zh: `许可证${number}为通用许可或登记凭证。向关注名单实体出口的物项${items}须取得单项许可。`,
  };
}
