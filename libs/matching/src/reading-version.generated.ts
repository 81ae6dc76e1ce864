/** Generated from data/names, data/end-use, data/languages and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:2a2b901f790951d0a57b63ca31171c761ac38f9208f84b4ab9f94714d71728a5';
