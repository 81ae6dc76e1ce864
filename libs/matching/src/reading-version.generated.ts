/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:53e339026764d59287a8b4818cdaa990ad80219ba8b3ee0e961317fb294379b0';
