/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:a1c3e53d1b38ef6019d923b0da369d64d3076f8c55ceb15b04af64b688ec8f2c';
