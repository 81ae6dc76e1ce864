/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:379b6f659ef5287d5171d0c8d314608d6f30522d4741b8d245272916ac518344';
