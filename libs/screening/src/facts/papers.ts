import type { Certificate, Order, Paper } from '#holdpoint/model';
import { dayOf, monthsBefore } from '../days.js';
import type { Reference } from '../reference.js';
import type { EndUserProof, Papers, PartyFacts, Sighting, WatchPapers } from './facts.js';
import { CERTIFICATE_FLAWS, type CertificateFlaw } from './flaws.js';
import { namesOf } from './party-names.js';
import { isPaper, isStated } from './stated.js';

/** What a certificate is measured by. */
interface Terms {
  readonly oldest: string;
  readonly asOf: string;
  readonly reference: Reference;
}

export function findPapers(
  order: Order,
  endUsers: readonly PartyFacts[],
  asOf: string,
  reference: Reference,
): Papers {
  const certificates = order.endUse?.certificates ?? [];
  const oldest = monthsBefore(asOf, reference.settings.certificateMonths);
  return {
    proofs: endUsers.map((endUser) => proofOf(endUser, certificates, { oldest, asOf, reference })),
    hasCertificate: certificates.length > 0,
    about: (sighting, watchListed) => {
      const names = namesAbout(sighting);
      const { riskAssessmentReport, writtenCommitment } = order.documents ?? {};
      const lacks: WatchPapers['lacks'][number][] = [];
      if (!isAbout(riskAssessmentReport, names, watchListed, reference))
        lacks.push('risk-assessment-report');
      if (!isAbout(writtenCommitment, names, watchListed, reference))
        lacks.push('written-commitment');
      return { sighting, lacks };
    },
  };
}

function proofOf(
  endUser: PartyFacts,
  certificates: readonly Certificate[],
  terms: Terms,
): EndUserProof {
  const names = namesOf(endUser.party);
  let best: EndUserProof = { endUser, flaw: 'missing', at: '/endUse/certificates', value: '' };
  for (const [index, certificate] of certificates.entries()) {
    const { flaw, field } = flawOf(certificate, names, terms);
    if (flaw !== null && rank(flaw) <= rank(best.flaw)) continue;
    const value = certificate[field];
    best = {
      endUser,
      flaw,
      at: `/endUse/certificates/${index}/${field}`,
      value: value === null || value === undefined ? '' : String(value),
    };
    if (flaw === null) break;
  }
  return best;
}

/** The later in the list, the nearer to a certificate in order. */
function rank(flaw: CertificateFlaw | null): number {
  return flaw === null ? CERTIFICATE_FLAWS.length : CERTIFICATE_FLAWS.indexOf(flaw);
}

function flawOf(
  certificate: Certificate,
  endUserNames: readonly string[],
  { oldest, asOf, reference }: Terms,
): { flaw: CertificateFlaw | null; field: keyof Certificate } {
  const { issuedBy } = certificate;
  if (certificate.kind !== 'end-user') return { flaw: 'other-kind', field: 'kind' };
  if (!isStated(issuedBy) || !reference.isOneOf(endUserNames, issuedBy))
    return { flaw: 'other-issuer', field: 'issuedBy' };
  if (certificate.signed !== true) return { flaw: 'unsigned', field: 'signed' };
  const day = dayOf(certificate.issuedOn);
  if (day === null) return { flaw: 'undated', field: 'issuedOn' };
  if (day < oldest) return { flaw: 'too-old', field: 'issuedOn' };
  if (day > asOf) return { flaw: 'later-than-shipment', field: 'issuedOn' };
  return { flaw: null, field: 'number' };
}

function namesAbout({ entry, party, value }: Sighting): string[] {
  const { zh, en, ja, aliases } = entry.names;
  return [
    entry.id,
    value,
    ...(party === null ? [] : namesOf(party.party)),
    ...[zh, en, ja].filter(isStated),
    ...aliases.map(({ text }) => text),
  ];
}

/** Plain text says nothing of whom it is about: it counts where only one party is watch-listed. */
function isAbout(
  paper: Paper | null | undefined,
  names: readonly string[],
  watchListed: number,
  reference: Reference,
): boolean {
  if (paper === null || paper === undefined) return false;
  if (typeof paper === 'string') return isPaper(paper) && watchListed === 1;
  return paper.some(
    ({ number, about }) => isPaper(number) && isStated(about) && reference.isOneOf(names, about),
  );
}
