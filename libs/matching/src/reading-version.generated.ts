/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:188aa9efbf1ba18b81990ddac7ff5cff0a044bc168d68031d326544cb5a5c4b4';
