/** Generated from data/names, data/end-use and the number in data/names/reading.yaml by `npm run generate`; not to be edited. */
export const READING_VERSION = 'sha256:f6c5e150cdc2d5dc160405e28b121e326e111fb41b32324399c407ad0432eedd';
