/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:60fcc362aeedb24dc7b0a10ad76b571bcebdeeb3084c85a6dea24fda49afdf2b';
