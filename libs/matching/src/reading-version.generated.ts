/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:833df130fcf3ce205e3f03c3802e062f2105a253c719bb513e4ef98f5dc995cd';
