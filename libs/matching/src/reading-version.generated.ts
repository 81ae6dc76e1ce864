/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:09df16da3990f3eaa09428af6632daf633ce20b686364150da38146b8efd809d';
