import type { Finding } from '#holdpoint/model';
import { namesAgree } from '#holdpoint/matching';
import type { Facts } from '../facts/facts.js';
import { isReached } from '../facts/gather.js';
import { namesOf } from '../facts/party-names.js';
import { ONWARD } from '../facts/receivers.js';
import { isUnnamed } from '../facts/stated.js';
import { ECL_15, REGS_24 } from '../law/statutes.js';
import { NOTHING, type Rule } from '../rule.js';
import { rulingByIndicator } from '../weight.js';
import {
  goBetweenWords,
  missingEndUserWords,
  unnamedReceiverWords,
} from '../words/end-use-words.js';

/** The end user must be named, and must be the one who uses the goods, not a go-between. */
export const endUserNamed: Rule = {
  id: 'end-user-named',
  regime: 'R-14',
  title: 'No end user is named, or the one named is a go-between',
  basis: [ECL_15, REGS_24],
  reasons: ['missing-end-user', 'red-flags'],

  evaluate: (facts) => {
    if (!facts.concerned || !facts.items.some(isReached)) return NOTHING;
    const findings = [
      ...(facts.endUsers.length === 0 ? [missingEndUser(facts)] : goBetweens(facts)),
      ...unnamedReceiver(facts),
    ];
    return findings.length === 0 ? NOTHING : findings;
  },
};

function isGoBetween(role: string | null | undefined): boolean {
  return role === 'forwarder' || role === 'broker';
}

function missingEndUser({ parties, questionable }: Facts): Finding {
  const consignee =
    parties.find(({ party }) => party.role === 'ultimate-consignee') ??
    parties.find(({ party }) => party.role === 'intermediate-consignee');
  return {
    rule: endUserNamed.id,
    regime: endUserNamed.regime,
    reason: 'missing-end-user',
    ruling: questionable ? 'review' : 'not-controlled',
    basis: endUserNamed.basis,
    at: '/parties',
    indicators: ['I-7'],
    message: missingEndUserWords(consignee?.name ?? null, questionable),
    settledBy: questionable ? ['end-user-certificate'] : [],
    answered: false,
    inconclusive: true,
  };
}

/** Goods that go on to somebody who is not named have a user whom nobody knows (I-7). */
function unnamedReceiver({ order, questionable }: Facts): readonly Finding[] {
  const onward = order.endUse?.onwardTransferTo;
  if (!isUnnamed(onward)) return NOTHING;
  return [
    {
      rule: endUserNamed.id,
      regime: endUserNamed.regime,
      reason: 'missing-end-user',
      ruling: questionable ? 'review' : 'not-controlled',
      basis: endUserNamed.basis,
      at: ONWARD,
      value: onward,
      indicators: ['I-7'],
      message: unnamedReceiverWords(onward, questionable),
      settledBy: questionable ? ['end-user-certificate', 'person-review'] : [],
      answered: false,
      inconclusive: true,
    },
  ];
}

function goBetweens(facts: Facts): readonly Finding[] {
  if (!facts.parties.some(({ party }) => isGoBetween(party.role))) return NOTHING;
  const ruling = rulingByIndicator(facts, 'I-7');
  if (ruling === null) return NOTHING;
  return facts.endUsers
    .filter((endUser) =>
      facts.parties.some(
        ({ party }) =>
          isGoBetween(party.role) &&
          namesOf(party).some((name) =>
            namesOf(endUser.party).some((other) => namesAgree(name, other)),
          ),
      ),
    )
    .map((endUser): Finding => ({
      rule: endUserNamed.id,
      regime: endUserNamed.regime,
      reason: 'red-flags',
      ruling,
      basis: endUserNamed.basis,
      at: endUser.at,
      value: endUser.name,
      indicators: ['I-7'],
      message: goBetweenWords(endUser.name),
      settledBy: ['end-user-certificate', 'person-review'],
      answered: false,
    }));
}
