/** The classes name the fields of the model, all of them and no other: checked by the compiler. */
import { expectTypeOf, it } from 'vitest';
import type * as model from '#holdpoint/model';
import type * as decision from './decision/decision.dto.js';
import type * as finding from './decision/finding.dto.js';
import type * as closed from './orders-closed/order-closed.dto.js';
import type * as order from './orders-created/order.dto.js';
import type * as alert from './screening-alerts/alert.dto.js';

it('an order has the same fields in the contract and in the model', () => {
  expectTypeOf<keyof order.OrderDto>().toEqualTypeOf<keyof model.Order>();
  expectTypeOf<keyof order.ExporterDto>().toEqualTypeOf<keyof model.Exporter>();
  expectTypeOf<keyof order.PartyDto>().toEqualTypeOf<keyof model.Party>();
  expectTypeOf<keyof order.OwnerDto>().toEqualTypeOf<keyof model.Owner>();
  expectTypeOf<keyof order.OrderItemDto>().toEqualTypeOf<keyof model.OrderItem>();
  expectTypeOf<keyof order.ClassificationDto>().toEqualTypeOf<keyof model.Classification>();
  expectTypeOf<keyof order.ChineseComponentDto>().toEqualTypeOf<keyof model.ChineseComponent>();
  expectTypeOf<keyof order.EndUseDto>().toEqualTypeOf<keyof model.EndUse>();
  expectTypeOf<keyof order.CertificateDto>().toEqualTypeOf<keyof model.Certificate>();
  expectTypeOf<keyof order.LicenceDto>().toEqualTypeOf<keyof model.Licence>();
  expectTypeOf<keyof order.OrderDocumentsDto>().toEqualTypeOf<keyof model.OrderDocuments>();
  expectTypeOf<keyof closed.OrderClosedDto>().toEqualTypeOf<keyof model.OrderClosed>();
});

it('an answer has the same fields in the contract and in the model', () => {
  expectTypeOf<keyof decision.DecisionDto>().toEqualTypeOf<keyof model.Decision>();
  expectTypeOf<keyof decision.VersionsDto>().toEqualTypeOf<keyof model.Versions>();
  expectTypeOf<keyof decision.DecisionSourceDto>().toEqualTypeOf<keyof model.DecisionSource>();
  expectTypeOf<keyof finding.FindingDto>().toEqualTypeOf<keyof model.Finding>();
  expectTypeOf<keyof finding.LegalBasisDto>().toEqualTypeOf<keyof model.LegalBasis>();
  expectTypeOf<keyof alert.AlertDto>().toEqualTypeOf<keyof model.Alert>();
});
