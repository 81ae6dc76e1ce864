/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:b395bde095ffa88998d1515fe8088feba28f56026ad06f7d9566d29a6cf64dc3';
