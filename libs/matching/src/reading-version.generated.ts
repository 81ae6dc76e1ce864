/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:ac8720bb9a1f64c1b6320993a1bec4055f49044c76ce1442cfdefe85727a0330';
