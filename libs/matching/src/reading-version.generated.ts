/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:6a4b7146743587a9f5a3af14ff9a5879d3d11efdf8adf4dd2b324857742fa01e';
