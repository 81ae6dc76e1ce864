import type { EndUseReading, Finding, Span } from '#holdpoint/model';
import { exposureOf, milder } from '../exposure.js';
import { isMilitaryEvidence } from '../facts/end-use.js';
import type { Facts, Sighting } from '../facts/facts.js';
import { militaryWordsInPapers } from '../facts/paper-sightings.js';
import { isStated } from '../facts/stated.js';
import { inconclusive } from '../finding.js';
import { ANN_1_BAN, ANN_1_TRANSFER } from '../law/announcements.js';
import { ECL_10, ECL_12_3, ECL_44, REGS_13, REGS_14_3 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { BY_MILITARY } from '../rulings.js';
import { militaryUseWords } from '../words/end-use-words.js';
import { militaryInPapersWords } from '../words/paper-words.js';

/** A military use, or one that helps enhance Japan's military capabilities, as the statement has it. */
export const militaryEndUse: Rule = {
  id: 'military-end-use',
  regime: 'R-01',
  title: 'The stated end use is military, or names a military user',
  basis: [ANN_1_BAN, ANN_1_TRANSFER, ECL_10, ECL_12_3, ECL_44, REGS_13, REGS_14_3],
  reasons: ['military-end-use'],

  evaluate: (facts) => {
    if (facts.nexus === 'no') return NOTHING;
    const findings: Finding[] = [];
    const { statement, reading } = facts;
    const span = militarySpan(facts);
    if (statement !== null && reading !== null && span !== null)
      findings.push(
        militaryUse(facts, { text: statement, at: '/endUse/statement', reading, span }),
      );
    const onward = onwardUse(facts);
    if (onward !== null) findings.push(militaryUse(facts, onward));
    return [...findings, ...inPapers(facts)];
  },
};

/**
 * Where the statement says so: by its verdict, or by a military user whom it names and does not exclude. What
 * concerns only US forces is said by the rule on them.
 */
function militarySpan(facts: Facts): Span | null {
  const { reading } = facts;
  if (reading === null) return null;
  if (reading.verdict === 'military') {
    const evidence = reading.evidence.filter(
      ({ class: of }) => isMilitaryEvidence(of) && of !== 'us-military-user',
    );
    const usOnly = reading.evidence.some(({ class: of }) => of === 'us-military-user');
    return evidence[0]?.span ?? (usOnly ? null : (reading.evidence[0]?.span ?? null));
  }
  return namedUser(facts)?.span ?? null;
}

function namedUser(facts: Facts): Sighting | undefined {
  const negated = facts.reading?.evidence.filter((one) => one.class === 'negated-military') ?? [];
  return negated.length > 0
    ? undefined
    : facts.sightings.find(
        ({ at, entry, reason }) =>
          at === '/endUse/statement' &&
          entry.treatAs === 'military-end-user' &&
          reason === 'listed-party',
      );
}

interface MilitaryText {
  readonly text: string;
  readonly at: '/endUse/statement' | '/endUse/onwardTransferTo';
  readonly reading: EndUseReading;
  readonly span: Span;
}

/** To whom the goods go on may itself be told as a military use, without any entry's name. */
function onwardUse({ order, reference, sightings }: Facts): MilitaryText | null {
  const text = order.endUse?.onwardTransferTo;
  const at = '/endUse/onwardTransferTo';
  if (!isStated(text) || sightings.some((one) => one.at === at)) return null;
  const reading = reference.endUse.read(text);
  const [first] = reading.evidence.filter(({ class: of }) => isMilitaryEvidence(of));
  return reading.verdict === 'military' && first !== undefined
    ? { text, at, reading, span: first.span }
    : null;
}

/** What a description or a contract says is no stated end use: a person looks at it. */
function inPapers(facts: Facts): Finding[] {
  const words = militaryWordsInPapers(facts.paperTexts);
  if (words.length === 0) return [];
  const exposure = exposureOf(facts, BY_MILITARY);
  const ruling = milder(exposure.ruling, 'review');
  return words.map(({ at, value, span, reading }) => ({
    rule: militaryEndUse.id,
    regime: militaryEndUse.regime,
    reason: 'military-end-use',
    ruling,
    basis: [ANN_1_BAN, ECL_10, REGS_13],
    at,
    span,
    value,
    indicators: ['I-2'],
    working: {
      evidence: reading.evidence,
      facts: { chineseReach: exposure.reach, items: exposure.items.join(', ') },
    },
    message: militaryInPapersWords(at, value),
    settledBy: ruling === 'review' ? ['person-review'] : [],
    answered: false,
  }));
}

function militaryUse(facts: Facts, { text, at, reading, span }: MilitaryText): Finding {
  const exposure = exposureOf(facts, BY_MILITARY);
  const { evidence } = reading;
  const value = text.slice(span[0], span[1]);
  const named = facts.sightings.find(
    (one) => one.at === at && one.entry.treatAs === 'military-end-user',
  );
  const weapons = evidence.some(({ class: of }) => of === 'mass-destruction-weapon');
  const offList = exposure.onlyOffList && exposure.reach !== 'no';
  return {
    rule: militaryEndUse.id,
    regime: offList ? 'R-07' : militaryEndUse.regime,
    reason: 'military-end-use',
    ruling: exposure.ruling,
    basis: [
      ANN_1_BAN,
      ECL_10,
      REGS_13,
      ...(offList || weapons ? [ECL_12_3, REGS_14_3] : []),
      ...(facts.items.some(({ reExport }) => reExport) ? [ANN_1_TRANSFER, ECL_44] : []),
    ],
    at,
    span,
    value,
    ...(named === undefined ? {} : { entry: named.entry.id, list: named.entry.list }),
    indicators: ['I-2'],
    working: {
      evidence,
      facts: { chineseReach: exposure.reach, items: exposure.items.join(', ') },
    },
    message: militaryUseWords(value, exposure.ruling, exposure.reach, reading.contradiction),
    settledBy:
      exposure.ruling === 'review'
        ? ['control-code', 'classification-reason', 'person-review']
        : exposure.ruling === 'prohibited'
          ? ['person-review']
          : [],
    answered: false,
    ...inconclusive(exposure.inconclusive),
  };
}
