/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:2e9afdb89a8292d95548471dff1f410a7024c4a940c712224148c188127ed87e';
