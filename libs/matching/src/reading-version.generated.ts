/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:7bcee13bf018870dcc6d549ba8d7d57dd3c165ad12f4301bc7c109ef3f534b2f';
