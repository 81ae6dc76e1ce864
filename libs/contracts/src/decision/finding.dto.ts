import 'reflect-metadata';
import {
  RULINGS,
  type DocumentCode,
  type LegalBasis,
  type Reason,
  type Ruling,
  type Span,
  type Text,
  type Unknown,
} from '#holdpoint/model';
import { IsOptional } from '../class-validator.js';
import {
  CODE,
  IsA,
  IsCode,
  IsDay,
  IsFlag,
  IsId,
  IsListOf,
  IsListOfA,
  IsOneOf,
  IsRecord,
  IsScore,
  IsSpan,
  IsText,
  TEXT,
} from '../fields/index.js';

/** One sentence in the three languages. */
export class TextDto implements Text {
  @IsText() readonly en!: string;
  @IsText() readonly ja!: string;
  @IsText() readonly zh!: string;
}

export class QuoteDto {
  @IsText() readonly zh!: string;
  @IsText() readonly en!: string;
}

export class LegalBasisDto implements Omit<LegalBasis, 'quote'> {
  @IsText() readonly act!: string;
  @IsText() readonly article!: string;
  @IsDay() readonly date!: string;
  @IsOptional() @IsA(() => QuoteDto) readonly quote: Unknown<QuoteDto>;
}

/** What one rule has to say. Codes are open sets: a new one may appear within a version. */
export class FindingDto {
  @IsCode() readonly rule!: string;
  @IsId() readonly regime!: string;
  @IsCode() readonly reason!: Reason;
  @IsOneOf(RULINGS) readonly ruling!: Ruling;
  @IsListOfA(() => LegalBasisDto) readonly basis!: readonly LegalBasisDto[];
  @IsText() readonly at!: string;
  @IsOptional() @IsSpan() readonly span: Unknown<Span>;
  @IsOptional() @IsText() readonly value: Unknown<string>;
  @IsOptional() @IsText() readonly entry: Unknown<string>;
  @IsOptional() @IsText() readonly list: Unknown<string>;
  @IsOptional() @IsScore() readonly score: Unknown<number>;
  @IsOptional() @IsCode() readonly relation: Unknown<string>;
  @IsOptional() @IsListOf(TEXT) readonly indicators: Unknown<readonly string[]>;
  @IsOptional() @IsRecord() readonly working: Unknown<object>;
  @IsA(() => TextDto) readonly message!: TextDto;
  @IsListOf(CODE) readonly settledBy!: readonly DocumentCode[];
  @IsFlag() readonly answered!: boolean;
  @IsOptional() @IsFlag() readonly inconclusive: Unknown<boolean>;
}
