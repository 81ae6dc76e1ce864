/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:5f1492969bc2fd7bbd53a95a1055de141a4724662e7c19db82c39ac6cfe91c5b';
