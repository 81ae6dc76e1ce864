/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:d87616a24000ed73805b0aa66b0f20b078a9ffc606eaeaca3a84f663b38c7c79';
