/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:fe1e0e3cb66a20293ba3f69a77090741885dd64fdcd22aee8cd996de24b8fe1a';
