import 'reflect-metadata';
import { CLOSE_REASONS, type CloseReason, type OrderClosed, type Unknown } from '#holdpoint/model';
import { IsOptional } from '../class-validator.js';
import { IsId, IsMoment, IsOneOf } from '../fields/index.js';

/** The order was shipped or cancelled: it need not be watched any more. */
export class OrderClosedDto implements OrderClosed {
  @IsId() readonly orderId!: string;
  @IsOneOf(CLOSE_REASONS) readonly reason!: CloseReason;
  @IsOptional() @IsMoment() readonly closedAt: Unknown<string>;
}
