/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:8330fef30f61f40fddef552080c01e3f3b3bf4f0f8cb31518cfc625290009ef9';
