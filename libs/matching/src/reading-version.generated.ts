/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:ea4b0287a01b0e331cec58bce90acbcfbf71479eb7698b4538913e0b001485aa';
