import 'reflect-metadata';
import {
  RULINGS,
  SEVERITIES,
  type Alert,
  type Reason,
  type Ruling,
  type Severity,
} from '#holdpoint/model';
import { TextDto } from '../decision/finding.dto.js';
import { CODE, IsA, IsCount, IsId, IsListOf, IsMoment, IsOneOf } from '../fields/index.js';

/** What a person must look at. */
export class AlertDto implements Alert {
  @IsId() readonly alertId!: string;
  @IsId() readonly orderId!: string;
  @IsCount() readonly revision!: number;
  @IsId() readonly decisionId!: string;
  @IsOneOf(SEVERITIES) readonly severity!: Severity;
  @IsOneOf(RULINGS) readonly ruling!: Ruling;
  @IsListOf(CODE) readonly reasons!: readonly Reason[];
  @IsA(() => TextDto) readonly title!: TextDto;
  @IsMoment() readonly raisedAt!: string;
}
