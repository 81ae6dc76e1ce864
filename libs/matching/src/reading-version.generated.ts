/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:0e0e3f847f54aadba3f84ee27257ffc78f0117c086ce134759ae5d29fa68752f';
