/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:9f7483a5258b20b50daf3797383384ffc2fa061e4ecfed1c4b4407025b33923a';
