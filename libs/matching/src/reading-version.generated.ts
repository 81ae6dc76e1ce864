/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:35954d743b2f1f77791efe3d0d899d5b21a1dc0bde8d2718861e620e9ddeb963';
