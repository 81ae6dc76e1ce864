/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:244060b3778b25483cc572828b2cc82070a006cb95cdcba9246f1ac843543b98';
