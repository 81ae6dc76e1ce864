import 'reflect-metadata';
import {
  OUTCOMES,
  RULINGS,
  type Decision,
  type DecisionSource,
  type DocumentCode,
  type Outcome,
  type Ruling,
  type Unknown,
  type Versions,
} from '#holdpoint/model';
import { IsOptional } from '../class-validator.js';
import {
  IsA,
  IsCode,
  IsCount,
  IsDay,
  IsFlag,
  IsHash,
  IsId,
  IsListOf,
  IsListOfA,
  IsMoment,
  IsOneOf,
  IsText,
  TEXT,
} from '../fields/index.js';
import { OrderDto } from '../orders-created/order.dto.js';
import { FindingDto } from './finding.dto.js';

/** A paper that would change the answer. */
export class WouldSettleDto {
  @IsCode() readonly document!: DocumentCode;
  @IsText() readonly from!: string;
  @IsListOf(TEXT, { max: Infinity }) readonly for!: readonly string[];
}

export class AnsweredByDto {
  @IsText() readonly licence!: string;
  @IsListOf(TEXT, { max: Infinity }) readonly items!: readonly string[];
}

export class VersionsDto implements Versions {
  @IsId() readonly ruleBook!: string;
  @IsId() readonly lists!: string;
  @IsId() readonly items!: string;
  @IsId() readonly lexicon!: string;
  @IsId() readonly service!: string;
}

export class DecisionSourceDto implements DecisionSource {
  @IsId() readonly topic!: string;
  @IsCount() readonly partition!: number;
  @IsId() readonly offset!: string;
  @IsOptional() @IsText() readonly eventId!: string | null;
}

/** The answer to an order, and everything that it rests on. */
export class DecisionDto implements Omit<Decision, 'findings' | 'order'> {
  @IsId() readonly decisionId!: string;
  @IsId() readonly orderId!: string;
  @IsCount() readonly revision!: number;
  @IsHash() readonly orderHash!: string;
  @IsOneOf(OUTCOMES) readonly outcome!: Outcome;
  @IsOneOf(RULINGS) readonly ruling!: Ruling;
  @IsFlag() readonly recall!: boolean;
  @IsMoment() readonly decidedAt!: string;
  @IsDay() readonly asOf!: string;
  @IsListOfA(() => FindingDto, { max: Infinity }) readonly findings!: readonly FindingDto[];
  @IsListOfA(() => WouldSettleDto, { max: Infinity })
  readonly wouldSettle!: readonly WouldSettleDto[];
  @IsListOfA(() => AnsweredByDto, { max: Infinity }) readonly answeredBy!: readonly AnsweredByDto[];
  @IsA(() => VersionsDto) readonly versions!: VersionsDto;
  @IsOptional() @IsA(() => OrderDto) readonly order: Unknown<OrderDto>;
  @IsOptional() @IsA(() => DecisionSourceDto) readonly source!: DecisionSourceDto | null;
}
