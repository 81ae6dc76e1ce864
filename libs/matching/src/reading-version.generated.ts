/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:aad70fe2580acb71afb7e8d9724f7554f234f51d18b59de4539cd891e6360673';
