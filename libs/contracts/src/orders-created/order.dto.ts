import 'reflect-metadata';
import {
  PARTY_ROLES,
  type ChineseComponent,
  type Classification,
  type EndUse,
  type Exporter,
  type Licence,
  type Order,
  type OrderDocuments,
  type OrderItem,
  type Owner,
  type Party,
  type Unknown,
  CERTIFICATE_KINDS,
  CLASSIFICATION_STATUSES,
  LICENCE_KINDS,
  REGISTRATION_CASES,
  type Certificate,
  type CertificateKind,
  type ClassificationStatus,
  type LicenceKind,
  type Paper,
  type PartyRole,
  type RegistrationCase,
} from '#holdpoint/model';
import { IsOptional } from '../class-validator.js';
import {
  COUNTRY,
  IsA,
  IsCount,
  IsCountry,
  IsCurrency,
  IsDay,
  IsDecimal,
  IsFlag,
  IsId,
  IsListOf,
  IsListOfA,
  IsMoment,
  IsOneOf,
  IsPaper,
  IsPercent,
  IsQuantity,
  IsText,
  IsTextOrTexts,
  TEXT,
} from '../fields/index.js';
import { LIMITS } from '../limits.js';

export class ExporterDto implements Exporter {
  @IsOptional() @IsText() readonly name: Unknown<string>;
  @IsOptional() @IsCountry() readonly country: Unknown<string>;
  @IsOptional() @IsText() readonly registrationNumber: Unknown<string>;
}

export class OwnerDto implements Owner {
  @IsOptional() @IsText() readonly name: Unknown<string>;
  @IsOptional() @IsText() readonly corporateNumber: Unknown<string>;
  @IsOptional() @IsPercent() readonly share: Unknown<number>;
}

/** Identifiers are taken as they come: a wrong corporate number is a matter for the rules, not for the reader. */
export class PartyDto implements Party {
  @IsOptional() @IsOneOf(PARTY_ROLES) readonly role: Unknown<PartyRole>;
  @IsOptional() @IsText() readonly name: Unknown<string>;
  @IsOptional() @IsText() readonly localName: Unknown<string>;
  @IsOptional()
  @IsListOf(TEXT, { max: LIMITS.aliases, tooMany: 'too-many-aliases' })
  readonly aliases: Unknown<readonly string[]>;
  @IsOptional() @IsCountry() readonly country: Unknown<string>;
  @IsOptional() @IsText() readonly address: Unknown<string>;
  @IsOptional() @IsText() readonly postalCode: Unknown<string>;
  @IsOptional() @IsText() readonly corporateNumber: Unknown<string>;
  @IsOptional() @IsText() readonly lei: Unknown<string>;
  @IsOptional() @IsText() readonly email: Unknown<string>;
  @IsOptional() @IsText() readonly department: Unknown<string>;
  @IsOptional() @IsListOfA(() => OwnerDto) readonly owners: Unknown<readonly OwnerDto[]>;
}

export class ClassificationDto implements Classification {
  @IsOptional() @IsOneOf(CLASSIFICATION_STATUSES) readonly status: Unknown<ClassificationStatus>;
  @IsOptional() @IsText() readonly controlCode: Unknown<string>;
  @IsOptional() @IsText() readonly reason: Unknown<string>;
}

export class ChineseComponentDto implements ChineseComponent {
  @IsOptional() @IsText() readonly description: Unknown<string>;
  @IsOptional() @IsText() readonly controlCode: Unknown<string>;
  @IsOptional() @IsFlag() readonly removable: Unknown<boolean>;
}

export class OrderItemDto implements OrderItem {
  @IsOptional() @IsText() readonly itemId: Unknown<string>;
  @IsOptional() @IsText() readonly sku: Unknown<string>;
  @IsOptional() @IsText() readonly description: Unknown<string>;
  @IsOptional() @IsText() readonly customsCode: Unknown<string>;
  @IsOptional()
  @IsA(() => ClassificationDto)
  readonly classification: Unknown<ClassificationDto>;
  @IsOptional() @IsCountry() readonly originCountry: Unknown<string>;
  @IsOptional() @IsCountry() readonly exportCountry: Unknown<string>;
  @IsOptional()
  @IsListOfA(() => ChineseComponentDto)
  readonly chineseComponents: Unknown<readonly ChineseComponentDto[]>;
  @IsOptional() @IsText() readonly composition: Unknown<string>;
  @IsOptional() @IsQuantity() readonly quantity: Unknown<number>;
  @IsOptional() @IsText() readonly unit: Unknown<string>;
  @IsOptional() @IsDecimal() readonly value: Unknown<string>;
  @IsOptional() @IsCurrency() readonly currency: Unknown<string>;
}

export class CertificateDto implements Certificate {
  @IsOptional() @IsOneOf(CERTIFICATE_KINDS) readonly kind: Unknown<CertificateKind>;
  @IsOptional() @IsText() readonly number: Unknown<string>;
  @IsOptional() @IsDay() readonly issuedOn: Unknown<string>;
  @IsOptional() @IsText() readonly issuedBy: Unknown<string>;
  @IsOptional() @IsFlag() readonly signed: Unknown<boolean>;
}

export class EndUseDto implements EndUse {
  @IsOptional() @IsText() readonly statement: Unknown<string>;
  @IsOptional()
  @IsListOfA(() => CertificateDto)
  readonly certificates: Unknown<readonly CertificateDto[]>;
  @IsOptional() @IsText() readonly onwardTransferTo: Unknown<string>;
}

export class LicenceDto implements Licence {
  @IsOptional() @IsOneOf(LICENCE_KINDS) readonly kind: Unknown<LicenceKind>;
  @IsOptional() @IsText() readonly number: Unknown<string>;
  @IsOptional() @IsListOf(TEXT) readonly controlCodes: Unknown<readonly string[]>;
  @IsOptional() @IsTextOrTexts() readonly endUser: Unknown<string | readonly string[]>;
  @IsOptional() @IsText() readonly exporter: Unknown<string>;
  @IsOptional() @IsDay() readonly validFrom: Unknown<string>;
  @IsOptional() @IsDay() readonly validUntil: Unknown<string>;
  @IsOptional() @IsQuantity() readonly quantity: Unknown<number>;
  @IsOptional() @IsQuantity() readonly used: Unknown<number>;
  @IsOptional() @IsText() readonly unit: Unknown<string>;
  @IsOptional() @IsOneOf(REGISTRATION_CASES) readonly case: Unknown<RegistrationCase>;
}

export class OrderDocumentsDto implements OrderDocuments {
  @IsOptional() @IsPaper() readonly riskAssessmentReport: Unknown<Paper>;
  @IsOptional() @IsPaper() readonly writtenCommitment: Unknown<Paper>;
  @IsOptional() @IsText() readonly contract: Unknown<string>;
}

/** An order as it stands on `orders.created`. */
export class OrderDto implements Order {
  @IsId() readonly orderId!: string;
  @IsOptional() @IsCount() readonly revision: Unknown<number>;
  @IsOptional() @IsMoment() readonly placedAt: Unknown<string>;
  @IsOptional() @IsDay() readonly shipBy: Unknown<string>;
  @IsOptional() @IsA(() => ExporterDto) readonly exporter: Unknown<ExporterDto>;
  @IsListOfA(() => PartyDto, { min: 1, max: LIMITS.parties, tooMany: 'too-many-parties' })
  readonly parties!: readonly PartyDto[];
  @IsOptional() @IsCountry() readonly destinationCountry: Unknown<string>;
  @IsOptional() @IsListOf(COUNTRY) readonly transitCountries: Unknown<readonly string[]>;
  @IsOptional() @IsText() readonly routeReason: Unknown<string>;
  @IsListOfA(() => OrderItemDto, { min: 1, max: LIMITS.items, tooMany: 'too-many-items' })
  readonly items!: readonly OrderItemDto[];
  @IsOptional() @IsA(() => EndUseDto) readonly endUse: Unknown<EndUseDto>;
  @IsOptional() @IsListOfA(() => LicenceDto) readonly licences: Unknown<readonly LicenceDto[]>;
  @IsOptional() @IsA(() => OrderDocumentsDto) readonly documents: Unknown<OrderDocumentsDto>;
}
