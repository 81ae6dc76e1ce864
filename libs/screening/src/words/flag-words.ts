import type { Indicator, Text } from '#holdpoint/model';
import { join } from './party-words.js';

const FLAG: Readonly<Partial<Record<Indicator, Text>>> = {
  'I-4': {
    en: 'The customer refuses the commitment, a clause or a visit, or keeps the right to pass the goods on',
    ja: '顧客が誓約書、条項または現地確認を拒んでいるか、第三者への転売の余地を残しています',
    zh: '客户拒绝书面承诺、条款或核查，或保留转让给第三方的权利',
  },
  'I-6': {
    en: 'The research is paid for by, or done with, the Ministry of Defense or one of its institutes',
    ja: '防衛省またはその研究機関の資金による研究、または共同研究です',
    zh: '研究由日本防卫省或其研究机构出资或合作进行',
  },
  'I-8': {
    en: 'Grade or amount of the goods is out of line with the stated civil use',
    ja: '品目の等級または数量が記載の民生用途に見合いません',
    zh: '物项等级或数量与所述民用用途不符',
  },
  'I-11': {
    en: 'The end product goes to a foreign defence customer',
    ja: '最終製品が外国の防衛関連顧客に渡ります',
    zh: '最终产品销往外国国防客户',
  },
  'I-13': {
    en: 'By its own words the customer, or its division, works in defence',
    ja: '名称または部門名から、顧客は防衛関連の事業を行っています',
    zh: '从名称或部门看，客户从事国防相关业务',
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
