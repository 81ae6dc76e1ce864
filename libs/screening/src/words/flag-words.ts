import type { Text } from '#holdpoint/model';
import type { Indicator } from '../settings.js';
import { join } from './party-words.js';

const FLAG: Readonly<Partial<Record<Indicator, Text>>> = {
  'I-4': {
    en: 'The customer declines the written commitment, or keeps the right to pass the goods on',
    ja: '顧客が誓約書を拒んでいるか、第三者への転売の余地を残しています',
    zh: '客户拒绝书面承诺，或保留转让给第三方的权利',
  },
  'I-6': {
    en: 'The research is paid for by, or done with, the Ministry of Defense or one of its institutes',
    ja: '防衛省またはその研究機関の資金による研究、または共同研究です',
    zh: '研究由日本防卫省或其研究机构出资或合作进行',
  },
  'I-8': {
    en: 'The grade of the goods is out of line with a plain civil use',
    ja: '品目の等級が通常の民生用途に見合いません',
    zh: '物项等级与一般民用用途不符',
  },
  'I-11': {
    en: 'The end product goes to a foreign defence customer',
    ja: '最終製品が外国の防衛関連顧客に渡ります',
    zh: '最终产品销往外国国防客户',
  },
  'I-13': {
    en: 'The goods go to a defence division of the customer',
    ja: '顧客の防衛関連部門宛てです',
    zh: '货物发往客户的国防相关部门',
  },
  'I-12': {
    en: 'The end user works in a sector whose civil and defence lines often share a plant',
    ja: '最終需要者は民生と防衛の生産が併存しやすい業種です',
    zh: '最终用户所属行业常有民用与国防产线并存',
  },
};

export function flagWords(indicator: Indicator, value: string, holds: boolean): Text {
  const what = FLAG[indicator] ?? { en: 'A red flag', ja: '注意すべき事情', zh: '风险情形' };
  return join(
    {
      en: `${what.en}: “${value}”.`,
      ja: `${what.ja}：「${value}」。`,
      zh: `${what.zh}：“${value}”。`,
    },
    holds
      ? {
          en: 'A person must ask the customer and record the answer before shipping.',
          ja: '出荷前に担当者が顧客に確認し、回答を記録してください。',
          zh: '发货前须由人员向客户核实并记录答复。',
        }
      : {
          en: 'This is a weak sign; it holds nothing by itself.',
          ja: '弱い兆候であり、それだけでは保留の理由になりません。',
          zh: '属弱风险信号，本身不构成暂停理由。',
        },
  );
}
