/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:f4c59b6ea7d965d9745ac7452e13ee1645ede2b1cd05422b64f4c00410a5bfb6';
