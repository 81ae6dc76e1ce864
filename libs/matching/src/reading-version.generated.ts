/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:f33aea56b43e4e8a2f160b7a759e455bf93c4c099eb20ae8aafb17b615820e8d';
