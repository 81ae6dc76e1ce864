export { createEndUseReader } from './end-use/reader.js';
export { findJapaneseAddress } from './address.js';
export { buildNameMatcher } from './build-name-matcher.js';
export { cachedMatcher, cachedReader, queryKey, remembered, rememberedText } from './cached.js';
export { isCorporateNumber } from './corporate-number.js';
export { namesCompany } from './find/names-company.js';
export { namesAgree } from './names-agree.js';
export { readsAs } from './phonetic/reads-as.js';
