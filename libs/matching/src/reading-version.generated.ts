/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:c53f80158ff90c04f91f832638eda41e3ef7aade90348251b069725c93ff2b12';
