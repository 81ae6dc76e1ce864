/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:7e86f3703750c7b8f96e9efc613f3d59ec5dd8c13de59c67ebb7e35ab224e32c';
