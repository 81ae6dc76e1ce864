/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:e2d85cadafc6247cfc85c4f8d7a8561c9c150b261e10094c26313b08f357be44';
