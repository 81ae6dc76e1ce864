/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:ec99a70ddb449a1ad917e3b6b1ff8cced48633afac9bb5af00453b18a2b1a759';
