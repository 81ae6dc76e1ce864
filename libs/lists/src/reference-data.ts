import {
  buildNameMatcher,
  cachedMatcher,
  cachedReader,
  createEndUseReader,
} from '#holdpoint/matching';
import type { ReferenceData, RuleBook } from '#holdpoint/model';
import { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
import { sha256 } from './digest.js';
import { loadItemList } from './item-list.js';
import { loadListSnapshot } from './list-snapshot.js';
import { loadRuleBook } from './rule-book.js';

export interface ReferenceDataOptions {
  /** Folder that holds `lists` and `items`. */
  readonly dataDirectory?: string;
  /** How many parties and how many statements are remembered; 0 remembers none. */
  readonly cacheSize?: number;
  /** Another rule book than the product's own: for the tool that records one. */
  readonly rules?: RuleBook;
}

/**
 * Everything that screening is given to know, read and checked once. Blocks while it reads: a service calls it
 * before it takes orders. Throws a `ListDataError` when the data is not what its manifests say.
 */
export function loadReferenceData(options: ReferenceDataOptions = {}): ReferenceData {
  const {
    dataDirectory = DEFAULT_DATA_DIRECTORY,
    cacheSize = 20_000,
    rules = loadRuleBook(),
  } = options;
  const lists = loadListSnapshot(dataDirectory);
  const items = loadItemList(dataDirectory);
  const matcher = buildNameMatcher(lists);
  const endUse = createEndUseReader();
  return Object.freeze({
    lists,
    items,
    matcher: cacheSize > 0 ? cachedMatcher(matcher, cacheSize) : matcher,
    endUse: cacheSize > 0 ? cachedReader(endUse, cacheSize) : endUse,
    rules,
    sha256,
  });
}
