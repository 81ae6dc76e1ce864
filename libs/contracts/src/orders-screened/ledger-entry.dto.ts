import 'reflect-metadata';
import type { Unknown } from '#holdpoint/model';
import { IsOptional } from '../class-validator.js';
import { DecisionDto } from '../decision/decision.dto.js';
import { IsA, IsListOfRecords } from '../fields/index.js';
import { OrderClosedDto } from '../orders-closed/order-closed.dto.js';
import { OrderDto } from '../orders-created/order.dto.js';

/** An open order with its latest decision: the screener's own memory, read by nobody else. */
export class LedgerEntryDto {
  @IsA(() => OrderDto) readonly order!: OrderDto;
  @IsA(() => DecisionDto) readonly decision!: DecisionDto;
  @IsListOfRecords() readonly releases!: readonly object[];
  @IsOptional() @IsA(() => OrderClosedDto) readonly closed: Unknown<OrderClosedDto>;
}
