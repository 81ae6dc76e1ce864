/** How acts are cited: the decision carries the English name, readers of Chinese and Japanese get their own. */
import type { LegalBasis, Text } from '#holdpoint/model';

const ACTS: Readonly<Record<string, Omit<Text, 'en'>>> = {
  'Export Control Law of the PRC': { ja: '中国輸出管理法', zh: '《中华人民共和国出口管制法》' },
  'Regulations on Export Control of Dual-Use Items (State Council Decree 792)': {
    ja: '中国両用品目輸出管理条例（国務院令第792号）',
    zh: '《中华人民共和国两用物项出口管制条例》（国务院令第792号）',
  },
  'MOFCOM FAQ 3 on dual-use items (customs codes)': {
    ja: '商務部 両用品目Q&A第3回（税関番号）',
    zh: '商务部两用物项常见问题解答之三',
  },
  'MOFCOM FAQ 4 on dual-use items (rare earths)': {
    ja: '商務部 両用品目Q&A第4回（希土類）',
    zh: '商务部两用物项常见问题解答之四（稀土）',
  },
};
const ANNOUNCEMENT = /^(MOFCOM.*) Announcement (\d+) of (\d+)$/;
const ISSUERS: Readonly<Record<string, Omit<Text, 'en'>>> = {
  MOFCOM: { ja: '商務部', zh: '商务部' },
  'MOFCOM and GAC': { ja: '商務部・海関総署', zh: '商务部、海关总署' },
  'MOFCOM, MIIT, GAC and SCA': {
    ja: '商務部・工業情報化部・海関総署・国家暗号管理局',
    zh: '商务部、工业和信息化部、海关总署、国家密码局',
  },
};

/** Act and article, as a reader of the language cites them. */
export function citation({ act, article }: LegalBasis, lang: keyof Text): string {
  if (lang === 'en')
    return /^\d/.test(article) && !act.startsWith('MOFCOM')
      ? `${act}, Art. ${article}`
      : `${act}, ${/^\d/.test(article) ? `clause ${article}` : article}`;
  return `${actName(act, lang)}${articleName(article, act, lang)}`;
}

/** An act's title; the decision's own where a language has no other. */
export function actName(act: string, lang: keyof Text): string {
  if (lang === 'en') return act;
  const parts = ANNOUNCEMENT.exec(act);
  const issuer = parts === null ? undefined : ISSUERS[parts[1]!];
  if (parts === null || issuer === undefined) return ACTS[act]?.[lang] ?? act;
  const [number, year] = [parts[2]!, parts[3]!];
  return lang === 'zh'
    ? `${issuer.zh}公告${year}年第${number}号`
    : `${issuer.ja}公告${year}年第${number}号`;
}

/** `12(2)` → 第十二条第二款 in figures; a clause of an announcement is 第1项, a paragraph 第1段. */
function articleName(article: string, act: string, lang: 'ja' | 'zh'): string {
  const numbers = /^(\d+)(?:\((\d+)\))?$/.exec(article);
  if (numbers === null) {
    const paragraph = /^paragraph (\d+)$/.exec(article);
    return paragraph === null ? '' : `第${paragraph[1]!}段${lang === 'ja' ? '落' : ''}`;
  }
  if (act.startsWith('MOFCOM')) return `第${numbers[1]!}${lang === 'ja' ? '項' : '项'}`;
  const part = numbers[2] === undefined ? '' : `第${numbers[2]}${lang === 'ja' ? '項' : '款'}`;
  return `第${numbers[1]!}条${part}`;
}
