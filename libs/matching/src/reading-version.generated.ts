/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:fdd3823355cccbb092297f154023dbcaab20c8d5eb64ddce850c7574be09c861';
