/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:25a4270fa327dddde7684937e493a179bcc80a0d35986390c142f17e582e320d';
