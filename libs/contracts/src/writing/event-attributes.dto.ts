import 'reflect-metadata';
import type { Unknown } from '#holdpoint/model';
import { IsOptional } from '../class-validator.js';
import { IsId, IsMoment, IsOneOf } from '../fields/index.js';
import { EVENT_SOURCE } from '../topics.js';

/** The CloudEvents attributes of everything that is written in structured mode. */
export class EventAttributesDto {
  @IsOneOf(['1.0']) readonly specversion!: string;
  @IsId() readonly id!: string;
  @IsOneOf([EVENT_SOURCE]) readonly source!: string;
  @IsId() readonly type!: string;
  @IsId() readonly subject!: string;
  @IsMoment() readonly time!: string;
  @IsOneOf(['application/json']) readonly datacontenttype!: string;
  @IsId() readonly partitionkey!: string;
  @IsId() readonly correlationid!: string;
  @IsOptional() @IsId() readonly causationid: Unknown<string>;
  @IsOptional() @IsId() readonly traceparent: Unknown<string>;
  @IsOptional() @IsId() readonly tracestate: Unknown<string>;
}
