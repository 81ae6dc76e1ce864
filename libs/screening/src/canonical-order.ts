/**
 * The RFC 8785 form of an order's known fields: keys in the order of their code units, no blanks, what is absent and
 * what is `null` left out alike. Fields we do not know are not read, so that a sender who adds one changes no hash.
 */
import type {
  Certificate,
  Licence,
  Order,
  OrderDocuments,
  OrderItem,
  Paper,
  Party,
} from '#holdpoint/model';

type Absent<T> = T | null | undefined;

/**
 * An order's known fields, `null` as absent. JSON writes texts and numbers as RFC 8785 asks, and every object below names its
 * keys in sorted order. All are of one shape each, which the rules read faster than what a parser made.
 */
export function knownOrder(order: Order): Order {
  const { endUse, exporter } = order;
  return {
    destinationCountry: order.destinationCountry ?? undefined,
    documents: ifStated(order.documents, documentsForm),
    endUse: ifStated(endUse, (use) => ({
      certificates: ifStated(use.certificates, (all) => all.map(certificateForm)),
      onwardTransferTo: use.onwardTransferTo ?? undefined,
      statement: use.statement ?? undefined,
    })),
    exporter: ifStated(exporter, (from) => ({
      country: from.country ?? undefined,
      name: from.name ?? undefined,
      registrationNumber: from.registrationNumber ?? undefined,
    })),
    items: order.items.map(itemForm),
    licences: ifStated(order.licences, (all) => all.map(licenceForm)),
    orderId: order.orderId,
    parties: order.parties.map(partyForm),
    placedAt: order.placedAt ?? undefined,
    revision: order.revision ?? undefined,
    routeReason: order.routeReason ?? undefined,
    shipBy: order.shipBy ?? undefined,
    transitCountries: order.transitCountries ?? undefined,
  };
}

function ifStated<T, U>(value: Absent<T>, form: (value: T) => U): U | undefined {
  return value === null || value === undefined ? undefined : form(value);
}

function itemForm(item: OrderItem): OrderItem {
  return {
    chineseComponents: ifStated(item.chineseComponents, (all) =>
      all.map((one) => ({
        controlCode: one.controlCode ?? undefined,
        description: one.description ?? undefined,
        removable: one.removable ?? undefined,
      })),
    ),
    classification: ifStated(item.classification, (one) => ({
      controlCode: one.controlCode ?? undefined,
      reason: one.reason ?? undefined,
      status: one.status ?? undefined,
    })),
    composition: item.composition ?? undefined,
    currency: item.currency ?? undefined,
    customsCode: item.customsCode ?? undefined,
    description: item.description ?? undefined,
    exportCountry: item.exportCountry ?? undefined,
    itemId: item.itemId ?? undefined,
    originCountry: item.originCountry ?? undefined,
    quantity: item.quantity ?? undefined,
    sku: item.sku ?? undefined,
    unit: item.unit ?? undefined,
    value: item.value ?? undefined,
  };
}

function partyForm(party: Party): Party {
  return {
    address: party.address ?? undefined,
    aliases: party.aliases ?? undefined,
    corporateNumber: party.corporateNumber ?? undefined,
    country: party.country ?? undefined,
    department: party.department ?? undefined,
    email: party.email ?? undefined,
    lei: party.lei ?? undefined,
    localName: party.localName ?? undefined,
    name: party.name ?? undefined,
    owners: ifStated(party.owners, (all) =>
      all.map((one) => ({
        corporateNumber: one.corporateNumber ?? undefined,
        name: one.name ?? undefined,
        share: one.share ?? undefined,
      })),
    ),
    postalCode: party.postalCode ?? undefined,
    role: party.role ?? undefined,
  };
}

function certificateForm(certificate: Certificate): Certificate {
  return {
    issuedBy: certificate.issuedBy ?? undefined,
    issuedOn: certificate.issuedOn ?? undefined,
    kind: certificate.kind ?? undefined,
    number: certificate.number ?? undefined,
    signed: certificate.signed ?? undefined,
  };
}

function licenceForm(licence: Licence): Licence {
  return {
    case: licence.case ?? undefined,
    controlCodes: licence.controlCodes ?? undefined,
    endUser: licence.endUser ?? undefined,
    exporter: licence.exporter ?? undefined,
    kind: licence.kind ?? undefined,
    number: licence.number ?? undefined,
    quantity: licence.quantity ?? undefined,
    unit: licence.unit ?? undefined,
    used: licence.used ?? undefined,
    validFrom: licence.validFrom ?? undefined,
    validUntil: licence.validUntil ?? undefined,
  };
}

function documentsForm(documents: OrderDocuments): OrderDocuments {
  return {
    contract: documents.contract ?? undefined,
    riskAssessmentReport: ifStated(documents.riskAssessmentReport, paperForm),
    writtenCommitment: ifStated(documents.writtenCommitment, paperForm),
  };
}

function paperForm(paper: Paper): Paper {
  return typeof paper === 'string'
    ? paper
    : paper.map(({ about, number }) => ({
        about: about ?? undefined,
        number: number ?? undefined,
      }));
}
