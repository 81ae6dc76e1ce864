/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:4e6a14c219cd5d5cd2a2956c34adfb449febaffdb810775a6ed9879d6de25087';
