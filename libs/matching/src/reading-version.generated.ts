/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:4e4a7a1405e090e8b04e737b01fe29b65e5dbe87b8a15524b41382fa3b7206bb';
