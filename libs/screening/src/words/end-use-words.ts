/** What is said about end use, end user and the papers that prove them. */
import type { Ruling, Text } from '#holdpoint/model';
import type { CertificateFlaw } from '../facts/flaws.js';
import { adviceOnMilitary } from './military-words.js';
import { join } from './party-words.js';

export function militaryUseWords(
  value: string,
  ruling: Ruling,
  reach: string,
  contradicted: boolean,
): Text {
  return join(
    {
      en: `The end-use statement speaks of a military use or user: “${value}”.${contradicted ? ' That it also claims a civil use changes nothing.' : ''}`,
      ja: `最終用途の申告が軍事用途または軍事ユーザーに言及しています：「${value}」。${contradicted ? '民生用途との記載があっても結論は変わりません。' : ''}`,
      zh: `最终用途说明涉及军事用途或军事用户：“${value}”。${contradicted ? '其同时声称民用，并不改变结论。' : ''}`,
    },
    adviceOnMilitary(ruling, reach, 'japan'),
  );
}

export function usMilitaryUseWords(value: string, ruling: Ruling, reach: string): Text {
  return join(
    {
      en: `The end-use statement names US forces: “${value}”.`,
      ja: `最終用途の申告が米軍に言及しています：「${value}」。`,
      zh: `最终用途说明提及美军：“${value}”。`,
    },
    adviceOnMilitary(ruling, reach, 'us'),
  );
}

export function ambiguousUseWords(value: string, holds: boolean): Text {
  return join(
    {
      en: `The end-use statement does not say clearly whether the use is civil: “${value}”.`,
      ja: `最終用途の申告からは民生用途かどうか明確ではありません：「${value}」。`,
      zh: `最终用途说明未明确是否为民用：“${value}”。`,
    },
    holds
      ? {
          en: 'Ask the end user what exactly the goods are used for, in which product and for whom.',
          ja: '何の製品に、誰のために使用するのかを最終需要者に確認してください。',
          zh: '请向最终用户核实具体用途、所用产品及最终客户。',
        }
      : NOTICE,
  );
}

export function unreadUseWords(value: string, holds: boolean): Text {
  return join(
    {
      en: `The end-use statement has parts in a language that is not read: “${value}”.`,
      ja: `最終用途の申告に、読み取れない言語で書かれた部分があります：「${value}」。`,
      zh: `最终用途说明中有以无法读取的语言写成的部分：“${value}”。`,
    },
    holds
      ? {
          en: 'A person who knows the language reads it, or the end user gives a translation into English, Japanese or Chinese.',
          ja: 'その言語の分かる担当者が内容を確認するか、英語、日本語または中国語の訳文を最終需要者から入手してください。',
          zh: '请由懂该语言的人员审阅，或向最终用户取得英文、日文或中文译文。',
        }
      : NOTICE,
  );
}

export const NOTICE: Text = {
  en: 'The items are off the list; this is a notice.',
  ja: '品目は規制対象外のため、お知らせとして記録します。',
  zh: '物项不属管制范围；仅作提示。',
};

export function missingUseWords(statement: string | null, holds: boolean): Text {
  return join(
    statement === null
      ? {
          en: 'The order states no end use.',
          ja: '注文に最終用途の記載がありません。',
          zh: '订单未说明最终用途。',
        }
      : {
          en: `The end-use statement does not say what the goods are used for: “${statement}”.`,
          ja: `最終用途の申告に実際の使用目的が書かれていません：「${statement}」。`,
          zh: `最终用途说明未写明货物的实际用途：“${statement}”。`,
        },
    holds
      ? {
          en: 'Obtain the end user’s own statement of use before shipping.',
          ja: '出荷前に最終需要者本人による用途の申告を入手してください。',
          zh: '发货前请取得最终用户出具的用途说明。',
        }
      : NOTICE,
  );
}

export function missingEndUserWords(consignee: string | null, holds: boolean): Text {
  return join(
    consignee === null
      ? {
          en: 'The order names no end user.',
          ja: '注文に最終需要者の記載がありません。',
          zh: '订单未列明最终用户。',
        }
      : {
          en: `The order names no end user, only “${consignee}”, who may pass the goods on.`,
          ja: `注文に最終需要者の記載がなく、転送し得る「${consignee}」のみが記載されています。`,
          zh: `订单未列明最终用户，仅有可能转交货物的“${consignee}”。`,
        },
    userAdvice(holds),
  );
}

/** The goods go on, and nobody says to whom. */
export function unnamedReceiverWords(onward: string, holds: boolean): Text {
  return join(
    {
      en: `The goods are to go on to somebody who is not named (“${onward}”).`,
      ja: `貨物の再移転先が特定されていません（「${onward}」）。`,
      zh: `货物的转让对象未列明（“${onward}”）。`,
    },
    userAdvice(holds),
  );
}

function userAdvice(holds: boolean): Text {
  return holds
    ? {
        en: 'Find out who will use the goods and obtain that party’s certificate.',
        ja: '実際の使用者を確認し、その証明書を入手してください。',
        zh: '请查明实际使用方并取得其出具的证明。',
      }
    : NOTICE;
}

export function goBetweenWords(endUser: string): Text {
  return {
    en: `The end user “${endUser}” is also the forwarder or broker of this order, so the real user is not named. Find out who will use the goods.`,
    ja: `最終需要者「${endUser}」は本注文の運送取扱人または仲介者でもあり、実際の使用者が不明です。実際の使用者を確認してください。`,
    zh: `最终用户“${endUser}”同时是本订单的货代或经纪人，实际使用方不明。请查明实际使用方。`,
  };
}

const FLAWS: Readonly<Record<CertificateFlaw, Text>> = {
  missing: { en: 'there is none', ja: '提出されていません', zh: '未提交' },
  'other-kind': {
    en: 'only certificates of another kind are there',
    ja: '別の種類の証明書しかありません',
    zh: '仅有其他种类的证明',
  },
  'other-issuer': {
    en: 'it was issued by somebody else',
    ja: '発行者が最終需要者ではありません',
    zh: '并非由最终用户出具',
  },
  unsigned: { en: 'it is not signed', ja: '署名がありません', zh: '未签署' },
  undated: { en: 'its date is not stated', ja: '発行日がありません', zh: '未注明日期' },
  'too-old': {
    en: 'it is too old on the day of shipment',
    ja: '出荷日時点で古すぎます',
    zh: '在发货日已过期限',
  },
  'later-than-shipment': {
    en: 'it is dated after the day of shipment',
    ja: '発行日が出荷日より後です',
    zh: '日期晚于发货日',
  },
};

export function certificateWords(
  endUser: string | null,
  flaw: CertificateFlaw,
  months: number,
): Text {
  const of = endUser === null ? null : `“${endUser}”`;
  const why = FLAWS[flaw];
  return {
    en: `The end-user certificate${of === null ? '' : ` of ${of}`} does not count: ${why.en}. Obtain one issued and signed by the end user, not older than ${months} months at shipment.`,
    ja: `${endUser === null ? '' : `「${endUser}」の`}最終需要者証明書が有効ではありません：${why.ja}。最終需要者が発行・署名し、出荷日時点で${months}か月以内のものを入手してください。`,
    zh: `${of ?? ''}最终用户证明不成立：${why.zh}。请取得由最终用户出具并签署、发货时不超过${months}个月的证明。`,
  };
}

export function missingCertificateWords(endUser: string | null): Text {
  return {
    en: `The end-user and end-use certificate${endUser === null ? '' : ` of “${endUser}”`} is missing; the licence application needs it.`,
    ja: `${endUser === null ? '' : `「${endUser}」の`}最終需要者・最終用途証明書がありません。許可申請に必要です。`,
    zh: `缺少${endUser === null ? '' : `“${endUser}”的`}最终用户和最终用途证明；申请许可时必须提交。`,
  };
}
