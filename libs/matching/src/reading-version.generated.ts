/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:9df272831108b4813063f4811038a2064db0c2ab5bb788f987fed4b981c34d56';
