/** Everything that screening is given to know, loaded once and never changed. */
import type { EndUseReader } from './end-use.js';
import type { ItemList } from './item-list.js';
import type { ListSnapshot } from './list.js';
import type { NameMatcher } from './match.js';
import type { RuleBook } from './rule-book.js';

export interface ReferenceData {
  readonly lists: ListSnapshot;
  readonly items: ItemList;
  readonly matcher: NameMatcher;
  readonly endUse: EndUseReader;
  readonly rules: RuleBook;
  /** `sha256:<64 hex digits>` of a text in UTF-8. Handed in, because the pure rooms have no Node. */
  readonly sha256: (text: string) => string;
}
