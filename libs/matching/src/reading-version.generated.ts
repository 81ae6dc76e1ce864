/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:ba7109c878f3d9639f2d8857fc791272eefe127bc75acda88bad1306fe5349ee';
