/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:d87629440d3e02fe9442d9f39550c919c2443bfe554e38b93a4742ec48875459';
