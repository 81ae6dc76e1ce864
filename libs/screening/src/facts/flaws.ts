/** Closed sets of what can be wrong with a paper. */

/** Why a certificate does not count as the end user's (reading no. 14). */
export const CERTIFICATE_FLAWS = [
  'missing',
  'other-kind',
  'other-issuer',
  'unsigned',
  'undated',
  'too-old',
  'later-than-shipment',
] as const;
export type CertificateFlaw = (typeof CERTIFICATE_FLAWS)[number];

/**
 * What keeps a licence from answering, the first the gravest. `not-allowed`: its kind is closed to this
 * receiver; `exporter-tied`: it is closed to this exporter; `entered-twice`: beside `quantity`, it counts once.
 */
export const LICENCE_FLAWS = [
  'control-code',
  'end-user',
  'exporter',
  'kind',
  'number',
  'dates',
  'case',
  'used',
  'unit',
  'quantity',
  'entered-twice',
  'not-allowed',
  'exporter-tied',
] as const;
export type LicenceFlaw = (typeof LICENCE_FLAWS)[number];

/** Its kind is closed to the receiver or to the exporter, whatever else is in order. */
export function isOfKind(flaw: LicenceFlaw): boolean {
  return flaw === 'not-allowed' || flaw === 'exporter-tied';
}
