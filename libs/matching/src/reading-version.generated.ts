/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:7e5351c719a31598d5935658172ef4f536fea0cef2fc01d4e2bfac596b63ee3b';
