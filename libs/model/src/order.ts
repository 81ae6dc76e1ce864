/**
 * An order as it stands on `orders.created`. Every field but `orderId`, one item and one party is
 * optional; a missing field and `null` both mean *unknown*, and the rule book says where unknown holds.
 */

export const PARTY_ROLES = [
  'buyer',
  'intermediate-consignee',
  'ultimate-consignee',
  'end-user',
  'broker',
  'forwarder',
  'notify',
  'payer',
  'manufacturer',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const CLASSIFICATION_STATUSES = ['controlled', 'not-controlled', 'unclassified'] as const;
export type ClassificationStatus = (typeof CLASSIFICATION_STATUSES)[number];

export const CERTIFICATE_KINDS = ['end-user', 'end-use', 'government'] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

export const LICENCE_KINDS = ['individual', 'general', 'registration-certificate'] as const;
export type LicenceKind = (typeof LICENCE_KINDS)[number];

/** What a registration certificate may be used for (Decree 792, Art. 19). */
export const REGISTRATION_CASES = [
  'repair-return',
  'exhibition',
  'civil-aircraft',
  'other',
] as const;
export type RegistrationCase = (typeof REGISTRATION_CASES)[number];

/** A value that the sender may leave out or set to `null`: unknown either way. */
export type Unknown<T> = T | null | undefined;

export interface Order {
  readonly orderId: string;
  /** Absent reads as 0. */
  readonly revision?: Unknown<number>;
  readonly placedAt?: Unknown<string>;
  /** Planned day of shipment, `YYYY-MM-DD`. */
  readonly shipBy?: Unknown<string>;
  readonly exporter?: Unknown<Exporter>;
  readonly parties: readonly Party[];
  readonly destinationCountry?: Unknown<string>;
  readonly transitCountries?: Unknown<readonly string[]>;
  readonly routeReason?: Unknown<string>;
  readonly items: readonly OrderItem[];
  readonly endUse?: Unknown<EndUse>;
  readonly licences?: Unknown<readonly Licence[]>;
  readonly documents?: Unknown<OrderDocuments>;
}

export interface Exporter {
  readonly name?: Unknown<string>;
  readonly country?: Unknown<string>;
  readonly registrationNumber?: Unknown<string>;
}

export interface Party {
  readonly role?: Unknown<PartyRole>;
  readonly name?: Unknown<string>;
  readonly localName?: Unknown<string>;
  readonly aliases?: Unknown<readonly string[]>;
  readonly country?: Unknown<string>;
  readonly address?: Unknown<string>;
  readonly postalCode?: Unknown<string>;
  /** Japanese corporate number (法人番号), 13 digits with a check digit. */
  readonly corporateNumber?: Unknown<string>;
  readonly lei?: Unknown<string>;
  readonly email?: Unknown<string>;
  readonly department?: Unknown<string>;
  readonly owners?: Unknown<readonly Owner[]>;
}

export interface Owner {
  readonly name?: Unknown<string>;
  readonly corporateNumber?: Unknown<string>;
  /** Percent, 0 to 100. */
  readonly share?: Unknown<number>;
}

export interface OrderItem {
  readonly itemId?: Unknown<string>;
  readonly sku?: Unknown<string>;
  readonly description?: Unknown<string>;
  /** Customs (HS) code, 4, 6, 8 or 10 digits; dots and blanks are tolerated. */
  readonly customsCode?: Unknown<string>;
  readonly classification?: Unknown<Classification>;
  readonly originCountry?: Unknown<string>;
  readonly exportCountry?: Unknown<string>;
  /** `[]` states that there is none; missing is unknown. */
  readonly chineseComponents?: Unknown<readonly ChineseComponent[]>;
  readonly composition?: Unknown<string>;
  readonly quantity?: Unknown<number>;
  readonly unit?: Unknown<string>;
  /** Decimal string: money is never a floating-point number. */
  readonly value?: Unknown<string>;
  readonly currency?: Unknown<string>;
}

export interface Classification {
  readonly status?: Unknown<ClassificationStatus>;
  readonly controlCode?: Unknown<string>;
  readonly reason?: Unknown<string>;
}

export interface ChineseComponent {
  readonly description?: Unknown<string>;
  readonly controlCode?: Unknown<string>;
  readonly removable?: Unknown<boolean>;
}

export interface EndUse {
  readonly statement?: Unknown<string>;
  readonly certificates?: Unknown<readonly Certificate[]>;
  readonly onwardTransferTo?: Unknown<string>;
}

export interface Certificate {
  readonly kind?: Unknown<CertificateKind>;
  readonly number?: Unknown<string>;
  readonly issuedOn?: Unknown<string>;
  readonly issuedBy?: Unknown<string>;
  readonly signed?: Unknown<boolean>;
}

export interface Licence {
  readonly kind?: Unknown<LicenceKind>;
  readonly number?: Unknown<string>;
  readonly controlCodes?: Unknown<readonly string[]>;
  /** A general licence may name several end users. */
  readonly endUser?: Unknown<string | readonly string[]>;
  readonly exporter?: Unknown<string>;
  readonly validFrom?: Unknown<string>;
  readonly validUntil?: Unknown<string>;
  readonly quantity?: Unknown<number>;
  /** What other shipments already took from `quantity`; absent reads as 0. */
  readonly used?: Unknown<number>;
  readonly unit?: Unknown<string>;
  readonly case?: Unknown<RegistrationCase>;
}

/** One paper about one party; plain text counts where the order has one watch-listed party. */
export interface PaperAbout {
  readonly number?: Unknown<string>;
  readonly about?: Unknown<string>;
}
export type Paper = string | readonly PaperAbout[];

export interface OrderDocuments {
  readonly riskAssessmentReport?: Unknown<Paper>;
  readonly writtenCommitment?: Unknown<Paper>;
  readonly contract?: Unknown<string>;
}

/** `orders.closed`: stop watching an order. */
export const CLOSE_REASONS = ['shipped', 'cancelled'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];
export interface OrderClosed {
  readonly orderId: string;
  readonly reason: CloseReason;
  readonly closedAt?: Unknown<string>;
}
