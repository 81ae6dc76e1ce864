/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:4747cb85c3f9e3bcea42a84dbbda65a611ad35b9d61f556deff8dd5d399bc7f8';
