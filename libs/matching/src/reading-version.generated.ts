/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:3e4ae92065ecda4706da81faeb37c988af4ac68a3004e053eaf5d2d324c72530';
