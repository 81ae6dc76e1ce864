/** What is said about items, their classification, their way and the papers that go with them. */
import type { Ruling, Text } from '#holdpoint/model';
import type { ControlPointer, ItemFacts, OriginField, Sighting } from '../facts/facts.js';
import { DOCUMENT_NAMES, entryName } from './names.js';
import { join } from './party-words.js';

export function transferWords(item: string, country: string, ruling: Ruling): Text {
  return join(
    {
      en: `Item ${item} is of Chinese origin and leaves from ${country} for a listed or military party.`,
      ja: `品目${item}は中国原産で、${country}から掲載者または軍事関係者に送られます。`,
      zh: `物项${item}原产于中国，从${country}发往名单实体或军事用户。`,
    },
    ruling === 'prohibited'
      ? {
          en: 'Such a transfer is banned for everybody, wherever the seller sits. Do not ship.',
          ja: '売主の所在地を問わず、このような移転は禁止されています。出荷しないでください。',
          zh: '无论卖方位于何处，均禁止此类转移。请勿发货。',
        }
      : {
          en: 'A person must decide whether the transfer is allowed.',
          ja: 'この移転が認められるか担当者が判断してください。',
          zh: '该转移是否允许，须由人员判断。',
        },
  );
}

export function componentWords(item: string, code: string | null, removable: boolean | null): Text {
  const part = code ?? null;
  return {
    en: `Item ${item} is made abroad with a Chinese component${part === null ? '' : ` (${part})`}, ${removable === null ? 'and it is not stated whether it can be removed' : removable ? 'which can be removed for other use' : 'which cannot be removed'}, and goes to a listed or military party. A person must decide whether the component counts as an item of its own.`,
    ja: `品目${item}は中国製部品${part === null ? '' : `（${part}）`}を含む外国製品で、${removable === null ? '取り外せるかどうかは不明です' : removable ? '部品は取り外して転用できます' : '部品は取り外せません'}。掲載者または軍事関係者に送られるため、部品が独立した規制品目に当たるか担当者が判断してください。`,
    zh: `物项${item}为境外制造、含中国原产部件${part === null ? '' : `（${part}）`}，${removable === null ? '未说明能否拆卸' : removable ? '该部件可拆卸另用' : '该部件不可拆卸'}，发往名单实体或军事用户。该部件是否构成独立物项，须由人员判断。`,
  };
}

export function missingWatchPapersWords(
  { entry }: Sighting,
  lacks: readonly ('risk-assessment-report' | 'written-commitment')[],
): Text {
  const name = entryName(entry);
  return {
    en: `For ${name.en} these papers are missing: ${lacks.map((code) => DOCUMENT_NAMES[code].en).join('; ')}. The application for an individual licence needs them.`,
    ja: `${name.ja}に関する書類が不足しています：${lacks.map((code) => DOCUMENT_NAMES[code].ja).join('、')}。個別許可の申請に必要です。`,
    zh: `缺少有关${name.zh}的文件：${lacks.map((code) => DOCUMENT_NAMES[code].zh).join('、')}。申请单项许可时必须提交。`,
  };
}

export function reExportWords(item: string, country: string, reasonStated: boolean): Text {
  return reasonStated
    ? {
        en: `Item ${item} is of Chinese origin and is re-exported from ${country}; no licence covers that. Obtain a licence that names this exporter, or have a person decide.`,
        ja: `品目${item}は中国原産で${country}から再輸出されますが、これを対象とする許可がありません。当該輸出者名義の許可を取得するか、担当者が判断してください。`,
        zh: `物项${item}原产于中国，从${country}再出口，但无许可覆盖。请取得载明该出口方的许可，或由人员判断。`,
      }
    : {
        en: `Item ${item} is of Chinese origin and leaves from ${country}, and no business reason for that is stated. Find out why and state it with the order (routeReason).`,
        ja: `品目${item}は中国原産ですが${country}から出荷され、その商業上の理由が示されていません。理由を確認し、注文に記載してください（routeReason）。`,
        zh: `物项${item}原产于中国，却从${country}发出，未说明商业理由。请查明原因并在订单中注明（routeReason）。`,
      };
}

export function transitWords(countries: string): Text {
  return {
    en: `The goods travel through ${countries}, and no business reason is stated. Find out why and state it with the order (routeReason).`,
    ja: `貨物は${countries}を経由しますが、商業上の理由が示されていません。理由を確認し、注文に記載してください（routeReason）。`,
    zh: `货物途经${countries}，未说明商业理由。请查明原因并在订单中注明（routeReason）。`,
  };
}

export function suspendedWords(item: string, code: string, until: string): Text {
  return {
    en: `Item ${item} falls under ${code}. That control was suspended until ${until}; no official notice of an extension was read. Read the latest MOFCOM notices, enter the new date, or obtain a licence.`,
    ja: `品目${item}は${code}に該当します。この規制は${until}まで停止されていましたが、延長の正式な公告を確認できていません。商務部の最新公告を確認して期日を設定するか、許可を取得してください。`,
    zh: `物项${item}属于${code}。该管制暂停实施至${until}，尚未见正式的延期公告。请查阅商务部最新公告并更新日期，或申请许可。`,
  };
}

export function suspensionEndsWords(item: string, code: string, until: string, left: number): Text {
  return {
    en: `Item ${item} (${code}) is free only while its control is suspended, until ${until}: ${left} days after this shipment day. Later shipments will need an extension notice or a licence.`,
    ja: `品目${item}（${code}）は規制停止中（${until}まで）のため非該当として扱われます。出荷日から残り${left}日です。以後の出荷には延長公告または許可が必要です。`,
    zh: `物项${item}（${code}）仅因管制暂停（至${until}）而不受限，距本次发货日尚余${left}天。此后发货需有延期公告或许可。`,
  };
}

export function rareEarthComponentWords(item: string, code: string, until: string): Text {
  return {
    en: `Item ${item} is made abroad with Chinese rare earths (${code}). The licence duty of Announcement 61 of 2025 was suspended until ${until}; no official notice of an extension was read. Read the latest MOFCOM notices, enter the new date, or obtain an individual licence that covers ${code}.`,
    ja: `品目${item}は中国産希土類（${code}）を含む外国製品です。2025年第61号公告の許可義務は${until}まで停止されていましたが、延長の正式な公告を確認できていません。商務部の最新公告を確認して期日を設定するか、${code}を対象とする個別許可を取得してください。`,
    zh: `物项${item}为境外制造、含中国原产稀土（${code}）。2025年第61号公告的许可义务暂停至${until}，尚未见正式的延期公告。请查阅商务部最新公告并更新日期，或取得覆盖${code}的单项许可。`,
  };
}

/** `lacks-route`: a licence is there, and the reason for a re-export is not. */
export type LicenceState = 'answers' | 'lacks-route' | 'missing';

export function controlledItemWords(
  { label, control, reach, reExport, lacks }: ItemFacts,
  ruling: Ruling,
  licence: LicenceState,
  prohibited: boolean,
): Text {
  const code = control?.code ?? '';
  const found: Text = {
    en: `Item ${label} is on the control list under ${code} (${control?.name.en ?? ''}).`,
    ja: `品目${label}は規制品目${code}（${control?.name.en ?? ''}）に該当します。`,
    zh: `物项${label}属于管制清单${code}（${control?.name.zh ?? ''}）。`,
  };
  if (!prohibited && licence !== 'answers' && reach === 'unknown')
    return join(found, missingOriginWords(lacks));
  return join(found, adviceOnItem(ruling, licence, prohibited, reExport));
}

const ORIGIN_FIELDS: Readonly<Record<OriginField, Text>> = {
  originCountry: {
    en: 'the country of origin (originCountry)',
    ja: '原産国（originCountry）',
    zh: '原产国（originCountry）',
  },
  exportCountry: {
    en: 'the country from which the goods leave (exportCountry, or the country of the exporter)',
    ja: '輸出国（exportCountry、または輸出者の国）',
    zh: '出口国（exportCountry，或出口方所在国）',
  },
  chineseComponents: {
    en: 'whether the goods hold Chinese components (chineseComponents)',
    ja: '中国製部品の有無（chineseComponents）',
    zh: '是否含中国原产部件（chineseComponents）',
  },
};

/** What must be stated before anybody can tell whether the regime reaches the goods. */
export function missingOriginWords(lacks: readonly OriginField[]): Text {
  const list = (lang: keyof Text, separator: string): string =>
    lacks.map((field) => ORIGIN_FIELDS[field][lang]).join(separator);
  return {
    en: `The order does not state ${list('en', ', nor ')}. State it before anything is shipped: it decides whether the goods are Chinese or leave China.`,
    ja: `${list('ja', '、')}が記載されていません。中国原産または中国からの輸出かどうかを左右するため、出荷前に記載してください。`,
    zh: `未说明${list('zh', '、')}。这决定货物是否原产于中国或从中国出口，请在发货前注明。`,
  };
}

function adviceOnItem(
  ruling: Ruling,
  licence: LicenceState,
  prohibited: boolean,
  reExport: boolean,
): Text {
  if (prohibited)
    return {
      en: 'No licence can answer it in this order.',
      ja: '本注文では許可による解決はできません。',
      zh: '就本订单而言，任何许可均不能解决。',
    };
  if (licence === 'lacks-route')
    return {
      en: 'A licence of this order covers it, but it is re-exported from a third country and the reason for that is not stated (routeReason). State it, or have a person decide.',
      ja: '本注文の許可が対象としていますが、第三国からの再輸出であり、その理由（routeReason）が記載されていません。理由を記載するか、担当者が判断してください。',
      zh: '本订单的许可已覆盖该物项，但系自第三国再出口，未注明理由（routeReason）。请注明理由，或由人员判断。',
    };
  if (licence === 'answers')
    return {
      en: 'A licence of this order covers it.',
      ja: '本注文の許可が対象としています。',
      zh: '本订单的许可已覆盖该物项。',
    };
  if (reExport)
    return {
      en: 'It is re-exported from a third country: a licence that names this exporter and a stated reason for the route (routeReason) are needed, or a person must decide.',
      ja: '第三国からの再輸出のため、当該輸出者名義の許可と経路の理由（routeReason）が必要です。なければ担当者が判断してください。',
      zh: '系自第三国再出口，须有载明该出口方的许可并注明路线理由（routeReason），否则须由人员判断。',
    };
  return ruling === 'review'
    ? {
        en: 'It stays in China; a person must decide whether it is supplied to a foreigner.',
        ja: '中国国内取引のため、外国者への供給に当たるか担当者が判断してください。',
        zh: '货物留在中国境内；是否构成向境外提供，须由人员判断。',
      }
    : {
        en: 'A licence must be there before customs declaration.',
        ja: '通関申告までに許可が必要です。',
        zh: '报关前须取得出口许可。',
      };
}

export function unclassifiedWords(
  item: string,
  lack: 'classification' | 'code' | 'known-code' | 'reason',
  code: string,
  hints: string,
): Text {
  const found: Readonly<Record<typeof lack, Text>> = {
    classification: {
      en: `Item ${item} is not classified.`,
      ja: `品目${item}は該非判定がされていません。`,
      zh: `物项${item}未进行归类。`,
    },
    code: {
      en: `Item ${item} is stated to be controlled, without its control code.`,
      ja: `品目${item}は該当とされていますが、規制番号がありません。`,
      zh: `物项${item}声明受管制，但未注明管制编码。`,
    },
    'known-code': {
      en: `Item ${item} carries the control code ${code}, which the list does not have on the day of shipment.`,
      ja: `品目${item}の規制番号${code}は、出荷日時点の規制リストにありません。`,
      zh: `物项${item}的管制编码${code}在发货日不在管制清单上。`,
    },
    reason: {
      en: `Item ${item} is stated not to be controlled, without a written reason.`,
      ja: `品目${item}は非該当とされていますが、理由の記載がありません。`,
      zh: `物项${item}声明不受管制，但没有书面理由。`,
    },
  };
  return join(found[lack], {
    en: `State the control code, or the written reason why none applies${hints === '' ? '' : `; its customs code, composition or description points to ${hints}`}.`,
    ja: `規制番号、または非該当の理由を記載してください${hints === '' ? '' : `。税関番号・組成・品名は${hints}を示しています`}。`,
    zh: `请注明管制编码，或说明不受管制的书面理由${hints === '' ? '' : `；其海关编码、成分或品名指向${hints}`}。`,
  });
}

const POINTERS: Readonly<Record<ControlPointer['by'], Text>> = {
  'control-code': { en: 'control code', ja: '規制番号', zh: '管制编码' },
  'customs-code': { en: 'customs code', ja: '税関番号', zh: '海关商品编号' },
  'tariff-line': { en: 'tariff line', ja: '関税分類', zh: '税则号列' },
  composition: { en: 'composition', ja: '組成', zh: '成分' },
  description: { en: 'description', ja: '品名', zh: '品名' },
};

export function contradictedWords(
  { label, item, control }: ItemFacts,
  { by, codes, value }: ControlPointer,
): Text {
  const what = POINTERS[by];
  const to = codes.length === 0 ? null : codes.slice(0, 4).join(', ');
  if (item.classification?.status === 'controlled') {
    const stated = control?.code ?? '';
    return {
      en: `Item ${label} is stated under ${stated}, but its ${what.en} “${value}” points to ${to ?? 'a licensed item of the catalogue'}. State the control code that applies, or correct the item.`,
      ja: `品目${label}は${stated}とされていますが、${what.ja}「${value}」は${to ?? '許可目録の品目'}を示しています。該当する規制番号を記載するか、品目の記載を訂正してください。`,
      zh: `物项${label}声明属于${stated}，但其${what.zh}“${value}”指向${to ?? '许可目录物项'}。请注明适用的管制编码，或更正物项信息。`,
    };
  }
  return {
    en: `Item ${label} is stated not to be controlled, but its ${what.en} “${value}” points to ${to ?? 'a licensed item of the catalogue'}. State the control code, or a reason that names each such code and the parameter that is not met.`,
    ja: `品目${label}は非該当とされていますが、${what.ja}「${value}」は${to ?? '許可目録の品目'}を示しています。規制番号、または該当するすべての番号と満たさない数値を挙げた理由を記載してください。`,
    zh: `物项${label}声明不受管制，但其${what.zh}“${value}”指向${to ?? '许可目录物项'}。请注明管制编码，或逐一写明所涉编码及未达到的参数。`,
  };
}
