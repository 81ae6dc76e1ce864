/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:7e930b5dcca147678084f98882254d72ec0a7041b6f897176d8c80488737990d';
