import type { Finding } from '#holdpoint/model';
import type { Facts } from '../facts/facts.js';
import type { EndUserProof } from '../facts/facts.js';
import type { CertificateFlaw } from '../facts/flaws.js';
import { ECL_15, ECL_16, REGS_24, REGS_25 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { rulingByIndicator } from '../weight.js';
import { certificateWords, missingCertificateWords } from '../words/end-use-words.js';

/** A signed end-user certificate, by the end user, not older than a year at shipment; other papers never replace it. */
export const endUseProof: Rule = {
  id: 'end-use-proof',
  regime: 'R-14',
  title: 'The proof of end user and end use is missing or does not count',
  basis: [ECL_15, ECL_16, REGS_24, REGS_25],
  reasons: ['red-flags', 'papers-missing'],

  evaluate: (facts) => {
    const ruling = rulingByIndicator(facts, 'I-3');
    if (ruling === null) return NOTHING;
    const papers = facts.papers();
    const findings: Finding[] = [];
    for (const proof of papers.proofs)
      if (proof.flaw !== null) findings.push(...flawed(facts, proof, proof.flaw, ruling));
    // Whose proof it should be is asked by the rule on end users; that there is none at all is said here.
    if (papers.proofs.length === 0 && !papers.hasCertificate)
      findings.push(...flawed(facts, null, 'missing', ruling));
    if (findings.length === 0 && facts.statement === null) findings.push(noStatement(ruling));
    return findings.length === 0 ? NOTHING : findings;
  },
};

function flawed(
  facts: Facts,
  proof: EndUserProof | null,
  flaw: CertificateFlaw,
  ruling: Finding['ruling'],
): Finding[] {
  const endUser = proof?.endUser.name ?? null;
  const common = {
    rule: endUseProof.id,
    regime: endUseProof.regime,
    ruling,
    basis: endUseProof.basis,
    at: proof?.at ?? '/endUse/certificates',
    settledBy: ['end-user-certificate'],
    answered: false,
  } as const;
  const flag: Finding = {
    ...common,
    reason: 'red-flags',
    ...(proof === null || proof.value === '' ? {} : { value: proof.value }),
    indicators: ['I-3'],
    working: { facts: { certificate: flaw } },
    message: certificateWords(endUser, flaw, facts.reference.settings.certificateMonths),
  };
  return flaw === 'missing' || flaw === 'other-kind'
    ? [flag, { ...common, reason: 'papers-missing', message: missingCertificateWords(endUser) }]
    : [flag];
}

/** The certificate is in order, yet the order itself states no use: the two cannot be compared. */
function noStatement(ruling: Finding['ruling']): Finding {
  return {
    rule: endUseProof.id,
    regime: endUseProof.regime,
    reason: 'red-flags',
    ruling,
    basis: endUseProof.basis,
    at: '/endUse/statement',
    indicators: ['I-3'],
    message: {
      en: 'The certificate cannot be compared with the order, which states no end use. State it as the end user has certified it.',
      ja: '注文に最終用途の記載がないため、証明書と照合できません。証明書どおりに用途を記載してください。',
      zh: '订单未说明最终用途，无法与证明核对。请按最终用户证明的内容填写用途。',
    },
    settledBy: ['end-user-certificate'],
    answered: false,
  };
}
