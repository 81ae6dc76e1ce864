/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:a96844acc1c6326ee563aa5f0496f09f5bdb24d7f932573e85654d9d529b9fdf';
