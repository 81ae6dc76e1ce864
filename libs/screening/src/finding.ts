import type { Finding, FindingWorking } from '#holdpoint/model';
import type { Exposure } from './exposure.js';
import type { Sighting } from './facts/facts.js';

/** The part of a finding that a sighting gives: where, what, which entry, how well. */
export function fromSighting(
  sighting: Sighting,
  exposure: Exposure,
): Pick<Finding, 'at' | 'value' | 'entry' | 'list' | 'working'> &
  Partial<Pick<Finding, 'span' | 'score'>> {
  const working: FindingWorking = {
    ...sighting.working,
    ...(sighting.identity === undefined ? {} : { identity: sighting.identity }),
    facts: { chineseReach: exposure.reach, items: exposure.items.join(', ') },
  };
  return {
    at: sighting.at,
    value: sighting.value,
    entry: sighting.entry.id,
    list: sighting.entry.list,
    score: sighting.score,
    working,
    ...(sighting.span === undefined ? {} : { span: sighting.span }),
  };
}

/** `inconclusive: true` where a fact was missing, and no field where none was. */
export function inconclusive(missing: boolean): { readonly inconclusive?: true } {
  return missing ? { inconclusive: true } : {};
}
