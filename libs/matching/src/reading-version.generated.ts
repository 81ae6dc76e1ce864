/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:7f3e127042972435cd988184cc406643f43daaa87207b0243ee43d1ee506d12b';
