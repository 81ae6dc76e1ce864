import { isCarRadar } from './car-radar.js';
import type { Clause, Text } from './clauses.js';
import { isDepicted } from './depicted.js';
import { isFigure } from './figures.js';
import type { Hit } from './find-terms.js';
import { isReplica, isScaleKit, isTriggerOfToy } from './replicas.js';
import { isSettled } from './settle.js';

/** An item with two sides that a civil use settles, or that is only what a thing shows: "tank-themed slides". */
export function isSettledOrShown(text: Text, clause: Clause, index: number): boolean {
  const hit = clause.hits[index];
  return (
    hit !== undefined &&
    (isSettled(text, clause.hits, index) ||
      isCarRadar(text, hit) ||
      isTriggerOfToy(clause, hit) ||
      isDepicted(text, clause, hit) ||
      isScaleKit(text, clause, hit))
  );
}

/** A weapon or a force that is a toy, a picture or a figure of speech. */
export function isOnlyShown(text: Text, clause: Clause, hit: Hit): boolean {
  return (
    isReplica(text, clause, hit) || isDepicted(text, clause, hit) || isFigure(text, clause, hit)
  );
}
