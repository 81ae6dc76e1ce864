/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:174fa1ae766b5e9eaf07254e21c672e91edb1fb33802b4d6d73817bceeef43ec';
