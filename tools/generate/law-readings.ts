/** The numbers that findings carry as `regime`, and the readings taken where the texts leave room. */
export const REGIME_NUMBERS: readonly (readonly [number: string, what: string])[] = [
  ['R-01', 'military users, military uses, enhancement of military capabilities: prohibited'],
  ['R-02', 'transfer of Chinese goods from third countries'],
  ['R-03', 'the export control list'],
  ['R-04', 'the watch list'],
  ['R-05', 'ordinary licences'],
  ['R-06', 'general licences and registration certificates'],
  ['R-07', 'items off the list with a known risk'],
  ['R-08', 'what a dual-use item is'],
  ['R-09', 'customs codes do not decide'],
  ['R-10', 'conditions of a licence after its issue'],
  ['R-11', 'foreign products with Chinese components'],
  ['R-12', 'the package of October 2025 and its suspension'],
  ['R-14', 'proof of end user and end use'],
  ['R-18', 'transit, transhipment, re-export'],
  ['R-20', 'what counts as an export, sales within China among it'],
  ['R-22', 'affiliates, homonyms, diversion'],
  ['R-23', 'US forces'],
  ['R-24', 'list changes and the age of lists'],
];

export const READINGS: readonly (readonly [reading: string, codes: string])[] = [
  [
    'Answered findings stay in the decision; the ruling is the strictest open one, else the strictest answered one.',
    '',
  ],
  [
    'Military or US users and uses: a controlled item is prohibited; one not classified, or under a suspended control, waits; one off the list with a reason waits under R-07, never approved.',
    '`military-end-user` `military-end-use` `us-military-end-user`',
  ],
  [
    'Control list: an item off the list with a reason waits, any other is prohibited. Watch list: an item off the list with a stated civil use is approved with a notice.',
    '`listed-party`',
  ],
  [
    'Foreign goods without Chinese components, sent from abroad by a foreigner, are outside the regime: a notice that names a listed or military party (setting). Unknown origin or components hold.',
    '`listed-party` `military-end-user`',
  ],
  [
    'A foreign product with a Chinese component for a listed or military party waits, removable or not.',
    '`third-country-transfer`',
  ],
  [
    'Re-export of Chinese controlled goods by a foreigner to a civil user waits, unless the reason is stated and a licence covers it.',
    '`red-flags` (I-9)',
  ],
  [
    'Any role counts for the lists; the manufacturer is a notice. A watch-listed party in any role asks for papers about it.',
    '`listed-party` `papers-missing`',
  ],
  [
    'Names in department, onward transfer, address, reason of the route and end-use statement are evidence of who receives.',
    '`listed-party` `military-end-user`',
  ],
  [
    'A receiver, a military user or a weapon named in the description of goods or in the contract bans nothing by itself: it puts a person in front of the order.',
    '`possible-listed-party` `military-end-user` `military-end-use`',
  ],
  [
    'A name that several companies bear is possible until identifiers agree; identifiers that contradict make a homonym.',
    '`possible-listed-party` `homonym-of-listed-party`',
  ],
  [
    'A listed division is the entity; its parent without a division waits; with another division it is a notice.',
    '`related-to-listed-party`',
  ],
  ['Coast guard, police and intelligence wait for a person.', '`government-security-user`'],
  [
    'Half or more owned by a listed party, by a company of its group, or by a military user waits (setting); no data, no question.',
    '`related-to-listed-party` `military-end-user` `us-military-end-user`',
  ],
  [
    'Strong indicators hold items that are controlled, suspended or unclassified, licence or not, and nothing else; weak ones hold nothing (weights stand in data/rules/indicators.yaml).',
    '`red-flags`',
  ],
  [
    'The end-user certificate is signed, by the end user, not older than 12 months at shipment (setting); other kinds never replace it.',
    '`red-flags` (I-3) `papers-missing`',
  ],
  [
    'Contractors and parents with a controlled item wait; where a company is itself listed, its list’s rule applies instead.',
    '`defence-contractor`',
  ],
  [
    'A licence answers by kind, number, code or its parent, end user, exporter, day and the sum of quantities; what the product saw on other orders is not counted. Fields filled with words that say nothing (“n/a”, “pending”, “refused”) count as not stated. General licences and certificates are closed to an exporter that bears a control-listed company’s name (Art. 20(3)); its punishments (Art. 20(1) and (2)) no order states.',
    '`licence-missing` `licence-invalid` `licence-kind-not-allowed`',
  ],
  [
    'Not controlled needs a reason; a code, composition or description that points to a control needs one that names it and the parameter that is not met.',
    '`unclassified-item` `classification-contradicted`',
  ],
  ['The day of shipment decides: the later of `shipBy` and today in China.', ''],
  [
    'The suspension of Announcement 70 of 2025 includes 10 November 2026; afterwards, and until an extension is entered, its codes wait.',
    '`suspended-control-unconfirmed`',
  ],
];
