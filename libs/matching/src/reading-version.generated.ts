/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:65adf531d6f51a61a6b0e01ba320bd7d0f5fca1a4ffa399b9f51c5d6832ac7e1';
