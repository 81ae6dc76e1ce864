/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:7c8383939bca0b464cedaf6baa76e23ba40e782b7cf6190164761877d21e47ac';
