/** A decision in words, for a person: outcome, why, law, evidence, what to do next; from the findings alone. */
import type { Decision, Finding, Ruling, Text } from '#holdpoint/model';
import { citation } from './words/act-names.js';
import { DOCUMENT_NAMES, ISSUED_BY, ISSUER_NAMES } from './words/names.js';

export type Language = keyof Text;

const RULING_WORDS: Readonly<Record<Ruling, Text>> = {
  prohibited: { en: 'prohibited', ja: '禁止', zh: '禁止' },
  'licence-enhanced': {
    en: 'individual licence with extra papers',
    ja: '個別許可（追加書類が必要）',
    zh: '单项许可（须附加文件）',
  },
  'licence-required': { en: 'licence required', ja: '許可が必要', zh: '须取得许可' },
  review: { en: 'a person must decide', ja: '担当者の判断が必要', zh: '须人工判断' },
  'not-controlled': { en: 'no rule stands against it', ja: '規制に該当せず', zh: '不受管制' },
};

const LABELS = {
  held: { en: 'HELD', ja: '保留', zh: '暂停' },
  approved: { en: 'APPROVED', ja: '承認', zh: '放行' },
  why: { en: 'Why', ja: '理由', zh: '原因' },
  answered: { en: 'Answered by papers', ja: '書類により解決済み', zh: '已由文件解决' },
  notices: { en: 'To note', ja: 'お知らせ', zh: '提示' },
  law: { en: 'Law', ja: '根拠', zh: '依据' },
  evidence: { en: 'Evidence', ja: '証拠', zh: '证据' },
  next: { en: 'What to do next', ja: '次の対応', zh: '下一步' },
  nothing: {
    en: 'Nothing stands against this order. Keep the decision with the order for at least 5 years.',
    ja: '本注文に問題は見つかりませんでした。この判定を注文とともに5年以上保管してください。',
    zh: '未发现妨碍本订单的情形。请将本决定与订单一并保存至少5年。',
  },
  shipped: {
    en: 'The order may ship within the licences named. Keep the papers for at least 5 years.',
    ja: '記載の許可の範囲内で出荷できます。書類は5年以上保管してください。',
    zh: '可在所列许可范围内发货。文件须保存至少5年。',
  },
  stop: {
    en: 'Do not ship. No licence can change this; only a mistaken identity or reading, or the approval named below.',
    ja: '出荷しないでください。許可で変えることはできません。誤認の訂正、または下記の承認による場合を除きます。',
    zh: '请勿发货。许可证不能改变该结论；仅误认更正或下列批准除外。',
  },
  basis: { en: 'Decided for', ja: '判定基準日', zh: '判定日期' },
  versions: { en: 'rule book', ja: '規則集', zh: '规则版本' },
  lists: { en: 'lists', ja: 'リスト', zh: '名单' },
} as const satisfies Readonly<Record<string, Text>>;

export function explainDecision(decision: Decision, lang: Language): string {
  const isHeld = decision.outcome === 'held';
  const open = decision.findings.filter((one) => !one.answered && one.ruling !== 'not-controlled');
  const answered = decision.findings.filter((one) => one.answered);
  const notices = decision.findings.filter(
    (one) => !one.answered && one.ruling === 'not-controlled',
  );
  const lines = [headline(decision, lang, isHeld)];
  section(lines, LABELS.why[lang], open, lang);
  section(lines, LABELS.answered[lang], answered, lang);
  section(lines, LABELS.notices[lang], notices, lang);
  lines.push('', `${LABELS.next[lang]}:`, ...nextSteps(decision, lang, isHeld));
  lines.push(
    '',
    `${LABELS.basis[lang]} ${decision.asOf} · ${LABELS.versions[lang]} ${decision.versions.ruleBook} · ${LABELS.lists[lang]} ${decision.versions.lists.slice(0, 19)} · ${decision.decisionId.slice(0, 12)}`,
  );
  return lines.join('\n');
}

const REVISION: Readonly<Record<Language, (revision: number) => string>> = {
  en: (revision) => `(revision ${revision})`,
  ja: (revision) => `（第${revision}版）`,
  zh: (revision) => `（第${revision}版）`,
};

function headline(
  { orderId, revision, ruling }: Decision,
  lang: Language,
  isHeld: boolean,
): string {
  const outcome = (isHeld ? LABELS.held : LABELS.approved)[lang];
  const which = revision === 0 ? orderId : `${orderId} ${REVISION[lang](revision)}`;
  return `${which}: ${outcome} – ${RULING_WORDS[ruling][lang]}`;
}

function section(
  lines: string[],
  title: string,
  findings: readonly Finding[],
  lang: Language,
): void {
  if (findings.length === 0) return;
  lines.push('', `${title}:`);
  for (const [index, finding] of findings.entries()) {
    lines.push(`${index + 1}. ${finding.message[lang]}`);
    const law = lawOf(finding, lang);
    if (law !== '') lines.push(`   ${LABELS.law[lang]}: ${law}`);
    lines.push(`   ${LABELS.evidence[lang]}: ${evidenceOf(finding)}`);
  }
}

/** The first act with its words; the others by name. */
function lawOf({ basis, regime }: Finding, lang: Language): string {
  const [first] = basis;
  if (first === undefined) return '';
  const quote = first.quote === undefined ? '' : lang === 'en' ? first.quote.en : first.quote.zh;
  const names = basis.map((one) => citation(one, lang)).join(lang === 'en' ? '; ' : '、');
  return `${names} (${regime})${quote === '' ? '' : ` “${quote}”`}`;
}

function evidenceOf(finding: Finding): string {
  const parts = [
    finding.at === '' ? '' : finding.at,
    finding.value === undefined || finding.value === '' ? '' : `“${finding.value}”`,
    finding.entry ?? '',
    finding.score === undefined ? '' : `${Math.round(finding.score * 100)} %`,
    (finding.indicators ?? []).join(', '),
    finding.working?.listedName === undefined ? '' : `~ “${finding.working.listedName}”`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function nextSteps(decision: Decision, lang: Language, isHeld: boolean): string[] {
  if (!isHeld)
    return [`- ${(decision.answeredBy.length === 0 ? LABELS.nothing : LABELS.shipped)[lang]}`];
  const papers = decision.wouldSettle.map(({ document }) => {
    const from = ISSUER_NAMES[ISSUED_BY[document]][lang];
    const name = DOCUMENT_NAMES[document][lang];
    return lang === 'en' ? `- ${name}, from ${from}` : `- ${name}（${from}）`;
  });
  return decision.ruling === 'prohibited' ? [`- ${LABELS.stop[lang]}`, ...papers] : papers;
}
