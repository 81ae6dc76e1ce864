import type { Alert, Decision, Finding, Reason, Ruling, Severity, Text } from '#holdpoint/model';

const SEVERITY: Readonly<Record<Ruling, Severity>> = {
  prohibited: 'critical',
  'licence-enhanced': 'high',
  'licence-required': 'medium',
  review: 'medium',
  'not-controlled': 'low',
};
const TITLES: Readonly<Record<Ruling, Text>> = {
  prohibited: {
    en: 'must not ship: prohibited',
    ja: '出荷禁止',
    zh: '禁止发货',
  },
  'licence-enhanced': {
    en: 'held: individual licence with risk assessment and commitment needed',
    ja: '保留：個別許可、リスク評価報告書、誓約書が必要',
    zh: '暂停：需单项许可、风险评估报告和书面承诺',
  },
  'licence-required': {
    en: 'held: a licence in order is needed',
    ja: '保留：有効な許可が必要',
    zh: '暂停：需有效许可',
  },
  review: {
    en: 'held: a person must decide',
    ja: '保留：担当者の判断が必要',
    zh: '暂停：须人工判断',
  },
  'not-controlled': {
    en: 'approved, with a notice',
    ja: '承認（お知らせあり）',
    zh: '放行（附提示）',
  },
};

/** What a person must look at, or `null` where nothing needs one. */
export function raiseAlert(decision: Decision): Alert | null {
  const telling = decision.findings.filter(
    (finding) => !finding.answered && (decision.outcome === 'approved' || !isNotice(finding)),
  );
  if (telling.length === 0) return null;
  const reasons: Reason[] = [...new Set(telling.map(({ reason }) => reason))];
  const title = TITLES[decision.outcome === 'held' ? decision.ruling : 'not-controlled'];
  const { orderId, revision, decisionId, ruling, decidedAt } = decision;
  return {
    alertId: `alert-${decisionId}`,
    orderId,
    revision,
    decisionId,
    severity: severityOf(decision, telling),
    ruling,
    reasons,
    title: {
      en: `Order ${orderId} ${title.en}`,
      ja: `注文${orderId} ${title.ja}`,
      zh: `订单${orderId}${title.zh}`,
    },
    raisedAt: decidedAt,
  };
}

function isNotice({ ruling }: Finding): boolean {
  return ruling === 'not-controlled';
}

function severityOf(decision: Decision, telling: readonly Finding[]): Severity {
  if (decision.recall) return 'critical';
  if (decision.outcome === 'held') return SEVERITY[decision.ruling];
  // Goods outside the regime to a listed or military party: approved, but a person should know (reading no. 4).
  return telling.some((finding) => isOutsideRegime(finding)) ? 'medium' : 'low';
}

function isOutsideRegime({ entry, working }: Finding): boolean {
  return entry !== undefined && working?.facts?.chineseReach === 'no';
}
