/** The facts that the law asks for, found once for each order and read by every rule. */
import type { NamedReceivers } from './goods-receivers.js';
import type {
  ControlCode,
  EndUseReading,
  IdentityEvidence,
  ListEntry,
  MatchReason,
  MatchWorking,
  Order,
  OrderItem,
  Party,
  Span,
} from '#holdpoint/model';
import type { Reference } from '../reference.js';
import type { CertificateFlaw, LicenceFlaw } from './flaws.js';

export type Answer = 'yes' | 'no' | 'unknown';

/**
 * How an item comes under the regime: itself (Chinese origin, leaving China, or supplied by a Chinese person), by a
 * Chinese component only, not at all, or nobody can tell from the order. Foreign goods whose components are not
 * stated ask nothing of a civil user, and a question of a listed or military one.
 */
export type Reach = 'yes' | 'component' | 'unknown' | 'components-unknown' | 'no';

/**
 * `uncoded`: stated controlled, without a code that is on the list. `suspended`: under a control whose suspension
 * is over and not known to be extended. `contradicted`: stated not controlled, or under a code that is not in force,
 * while its code, composition or description says otherwise. `unreasoned`: stated not controlled, without a reason.
 */
export type ItemStatus =
  | 'controlled'
  | 'uncoded'
  | 'suspended'
  | 'unclassified'
  | 'contradicted'
  | 'unreasoned'
  | 'off-list';

import type { PartyView } from './party-view.js';
import type { StatementView } from './end-use.js';

/** The fields by which the regime's reach is told. */
export type OriginField = 'originCountry' | 'exportCountry' | 'chineseComponents';

/** Something about an item that points to a control. */
export interface ControlPointer {
  readonly by: 'control-code' | 'customs-code' | 'tariff-line' | 'composition' | 'description';
  readonly codes: readonly string[];
  readonly field: 'classification/controlCode' | 'customsCode' | 'composition' | 'description';
  readonly value: string;
  readonly span?: Span;
}

export interface ItemFacts {
  readonly index: number;
  readonly item: OrderItem;
  readonly at: string;
  /** What the item is called in papers: its id, else its place. */
  readonly label: string;
  readonly reach: Reach;
  /** What is not stated, where that leaves the reach unknown. */
  readonly lacks: readonly OriginField[];
  readonly status: ItemStatus;
  /** Control code in the list's own spelling, where one was stated and found. */
  readonly control: ControlCode | null;
  /** The code as stated, where the list does not have it (any more). */
  readonly strangeCode: string | null;
  /** Stated not controlled, and why was not said. */
  readonly lacksReason: boolean;
  /** What contradicts the classification. */
  readonly pointers: readonly ControlPointer[];
  /** The suspension on which its freedom rests, and its last day. */
  readonly suspendedUntil: string | null;
  /** Origin is Chinese and the goods leave from elsewhere than China. */
  readonly fromThirdCountry: boolean;
  /** The same, and no Chinese person supplies them: the announcements' clauses for overseas parties apply. */
  readonly reExport: boolean;
}

export interface PartyFacts {
  readonly index: number;
  readonly party: Party;
  readonly at: string;
  readonly name: string;
  readonly view: PartyView;
}

/** A listed or military party seen somewhere in the order: as a party, or named in a text. */
export interface Sighting {
  readonly entry: ListEntry;
  readonly reason: MatchReason;
  /** 0 to 1. */
  readonly score: number;
  readonly at: string;
  readonly value: string;
  readonly span?: Span;
  readonly working?: MatchWorking;
  readonly identity?: readonly IdentityEvidence[];
  /** A unit, a base or a mail domain showed it, not a name of its own. */
  readonly isUnit?: true;
  /** The party by whose names it was seen; `null` for a text of the order. */
  readonly party: PartyFacts | null;
}

export interface EndUserProof {
  readonly endUser: PartyFacts;
  /** `null`: a certificate in order is there. */
  readonly flaw: CertificateFlaw | null;
  /** The certificate that comes nearest. */
  readonly at: string;
  readonly value: string;
}

export interface WatchPapers {
  readonly sighting: Sighting;
  readonly lacks: readonly ('risk-assessment-report' | 'written-commitment')[];
}

export interface Papers {
  readonly proofs: readonly EndUserProof[];
  /** Certificates are there although nobody is named whose they could be. */
  readonly hasCertificate: boolean;
  about(sighting: Sighting, watchListed: number): WatchPapers;
}

/** A licence that does not answer, and why. */
export interface FlawedLicence {
  readonly licence: number;
  readonly flaws: readonly LicenceFlaw[];
  readonly at: string;
}

export interface ItemLicence {
  readonly item: ItemFacts;
  /** What a licence must cover: the item's own code, or that of a Chinese component. */
  readonly code: string;
  /** Index of the licence that answers, or `null`. */
  readonly licence: number | null;
  /**
   * The licence that comes nearest, where none answers and one was meant for the item. Where that is one of a kind that
   * is closed, the nearest of those that are open follows.
   */
  readonly nearest: readonly FlawedLicence[];
}

export interface LicenceAnswers {
  readonly items: readonly ItemLicence[];
  answers(item: ItemFacts): boolean;
}

export interface NexusSign {
  readonly kind:
    | 'destination'
    | 'party-country'
    | 'address'
    | 'corporate-number'
    | 'name'
    | 'onward-transfer'
    | 'end-use'
    | 'transit'
    | 'not-stated';
  readonly at: string;
  readonly value: string;
}

/** A text that reading no. 8 does not name, and whom it names. */
export interface PaperText {
  readonly at: string;
  readonly named: NamedReceivers;
  /** The item that is described, or none. */
  readonly item: ItemFacts | null;
}

export interface Facts {
  readonly order: Order;
  readonly reference: Reference;
  /** Day whose law decides. */
  readonly asOf: string;
  /** Today in China. */
  readonly today: string;
  readonly nexus: Answer;
  readonly nexusSign: NexusSign | null;
  /** Japan is, or may be, concerned, or a listed party is behind the order. */
  readonly concerned: boolean;
  /** Goods that stay in China. */
  readonly domestic: boolean;
  readonly items: readonly ItemFacts[];
  /** Some item is not plainly off the list: controlled, suspended, unclassified or in doubt. */
  readonly questionable: boolean;
  readonly parties: readonly PartyFacts[];
  /** Whom the goods go on to, by each name that the order gives for them. */
  readonly receivers: readonly PartyFacts[];
  readonly endUsers: readonly PartyFacts[];
  readonly sightings: readonly Sighting[];
  readonly paperTexts: readonly PaperText[];
  readonly statement: string | null;
  readonly statementView: StatementView | null;
  readonly reading: EndUseReading | null;
  papers(): Papers;
  licences(): LicenceAnswers;
}
