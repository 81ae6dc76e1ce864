/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:a656f0ddd591efc35f95280226613d44377a95c027a4dd4ea7adab2a17c80f65';
