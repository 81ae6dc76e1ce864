export { createEndUseReader } from './end-use/reader.js';
export { createAddressFinder } from './address-finder.js';
export { findJapaneseAddress } from './address.js';
export { buildNameMatcher } from './build-name-matcher.js';
export { cachedMatcher, cachedReader, queryKey, remembered, rememberedText } from './cached.js';
export { isCorporateNumber } from './corporate-number.js';
export { namesAgree } from './names-agree.js';
export { normalise } from './normalise/normalise.js';
export { readsAs } from './phonetic/reads-as.js';
