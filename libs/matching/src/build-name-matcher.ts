import type { ListSnapshot, NameMatcher } from '#holdpoint/model';
import { createMentionReader } from './find/mentions.js';
import { createPartyMatcher } from './find/match-party.js';
import { createForceReader } from './find/military-words.js';
import { buildNameIndex } from './index/name-index.js';
import { READING_VERSION } from './reading-version.generated.js';

/** A matcher over one snapshot; immutable, so it can be shared and kept as long as the snapshot. */
export function buildNameMatcher(snapshot: ListSnapshot): NameMatcher {
  const index = buildNameIndex(snapshot);
  const forces = createForceReader(index);
  const mentions = createMentionReader(index, forces);
  const match = createPartyMatcher(index, mentions, forces);
  return { version: `${snapshot.version}+${READING_VERSION}`, match, mentions };
}
