/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:ed4fcab97ac952b162af3b9faf33b4ffb0451d23cb57a1ca53f5483e0030598d';
