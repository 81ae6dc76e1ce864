/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:2a15cb5883c1cbf059168f9e780927c3cdf6db7b75ea74afc4134fb43d0637b3';
