/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:2d75eec8bc9541428602e51d268abf9e5be7b87932066a7873647d89d7f9d9b5';
