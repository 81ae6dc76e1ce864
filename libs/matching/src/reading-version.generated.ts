/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:0cf7e0dbfc3855cf52c98f23b2ec45df0acbf6b0f7bb1964d4f9763213908afd';
