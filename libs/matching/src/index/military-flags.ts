/** What the words of a military entry's name say: a force's own name, everyday words of offices, units that companies have too. */
import { isGenericUnit } from '../lexicon/generic-units.js';
import { CONCEPT_IDS, UNITS } from '../lexicon/lexicon.js';
import { normalise } from '../normalise/normalise.js';
import { isContent, type Word } from '../reading/word.js';
import { NAME_FLAGS } from './name-store.js';

const FORCES = new Set([
  'self-defense-force',
  'ground-force',
  'maritime-force',
  'air-self-defense-force',
  'ministry-of-defense',
  'a-defense-ministry',
  'equipment-agency',
  'us-forces-japan',
]);
/** Words that no office of a company has in its name. */
const MILITARY_WORDS = new Set([
  'defense',
  'self-defense',
  'weapon',
  'army',
  'air-force',
  'fleet',
  'marines',
  'escort',
  'naval',
  'submarine',
  'staff-office',
  'command',
  'district',
  'coast-guard',
  'police',
  'depot',
  'satellite',
  'aerospace',
  'space',
]);

const OFFICES = new Set(['command', 'staff-office', 'district', 'depot']);

/** Flags of `NAME_FLAGS` for a name of a military entry. */
export function militaryFlags(text: string, words: readonly Word[]): number {
  const content = words.filter(isContent);
  const everyday = !words.some(isMilitaryWord);
  const office = !everyday && words.at(-1)?.concepts.some(isOffice) === true;
  return (
    (content.length > 0 && content.every(isForce) ? NAME_FLAGS.absorbing : 0) |
    (everyday ? NAME_FLAGS.everyday : 0) |
    (office ? NAME_FLAGS.office : 0) |
    (isGenericUnit(normalise(text).text) ? NAME_FLAGS.generic : 0)
  );
}

function isOffice(concept: number): boolean {
  return UNITS.has(concept) || OFFICES.has(CONCEPT_IDS[concept] ?? '');
}

function isForce(word: Word): boolean {
  return word.concepts.some((concept) => FORCES.has(CONCEPT_IDS[concept] ?? ''));
}

function isMilitaryWord(word: Word): boolean {
  if (word.wordClass === 'brand' || word.wordClass === 'group') return true;
  return word.concepts.some((concept) => MILITARY_WORDS.has(CONCEPT_IDS[concept] ?? ''));
}

/** A word that no office of a company has in its name: a force's own name, or one of MILITARY_WORDS. */
export function isOfForces(word: Word): boolean {
  return isForce(word) || (isMilitaryWord(word) && word.concepts.length > 0);
}
