/** Articles of the law and the regulations that ask nothing of an order, and why no rule carries them. */
export interface Uncarried {
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

export const LAW_ARTICLES = 49;
export const REGULATION_ARTICLES = 50;

export const UNCARRIED_LAW: readonly Uncarried[] = [
  {
    from: 1,
    to: 9,
    why: 'purpose, terms, authorities and how lists are made; the terms are those of the rules (R-08, R-20)',
  },
  { from: 11, to: 11, why: 'qualification of exporters: the order system’s and customs’ to check' },
  {
    from: 13,
    to: 14,
    why: 'what MOFCOM weighs when it decides, and who may hold a general licence',
  },
  { from: 17, to: 17, why: 'risk management of the authority' },
  {
    from: 19,
    to: 19,
    why: 'customs declaration; the licence must be there at shipment (see the rules licence and controlled-item)',
  },
  {
    from: 20,
    to: 20,
    why: 'service providers: an alert tells them, no fact of an order decides it (R-17)',
  },
  { from: 21, to: 22, why: 'how MOFCOM receives and decides applications' },
  { from: 23, to: 27, why: 'military items: another regime' },
  { from: 28, to: 43, why: 'supervision and penalties; told in the documents (R-26)' },
  { from: 46, to: 49, why: 'nuclear and military items, reciprocity and commencement' },
];

export const UNCARRIED_REGULATIONS: readonly Uncarried[] = [
  { from: 1, to: 1, why: 'purpose' },
  { from: 3, to: 9, why: 'principles, authorities, guidance and policy' },
  {
    from: 10,
    to: 12,
    why: 'risk levels of countries, how the list and temporary controls are made; their days stand in the item list',
  },
  {
    from: 17,
    to: 17,
    why: 'MOFCOM’s time limits; no limit for watch-listed parties is told by the rule watch-list',
  },
  { from: 21, to: 21, why: 'customs declaration; the licence must be there at shipment' },
  { from: 23, to: 23, why: 'risk management of the authority' },
  {
    from: 27,
    to: 27,
    why: 'records are kept in the events themselves, at least 5 years by the operator (R-16)',
  },
  { from: 30, to: 30, why: 'leaving the control list: a new list version with `until` (R-25)' },
  { from: 31, to: 38, why: 'supervision, reports, services and official end-user documents' },
  {
    from: 39,
    to: 47,
    why: 'penalties, evasion by splitting among them (I-10 needs more than one order), and relation to other regimes (R-19, R-26)',
  },
  { from: 50, to: 50, why: 'commencement' },
];
