import type { OwnVocabulary } from '../index/own-words.js';
import type { Word } from '../reading/word.js';

/** One listed name as the scorer sees it. */
export interface ListedSide {
  readonly words: readonly Word[];
  readonly total: number;
  readonly flags: number;
  /** Numbers of the words that are a name of the same owner by themselves. */
  readonly own?: ReadonlySet<number>;
  /** General concepts (systems, machinery) of the owner's other names. */
  readonly general?: ReadonlySet<number>;
  /** The words of all its names. */
  readonly vocabulary?: () => OwnVocabulary;
}
