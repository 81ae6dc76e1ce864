/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:eaa1665f7fa8e9b7ada80390f8cd84f6af15ac3342304b3bd610d4682a074a58';
