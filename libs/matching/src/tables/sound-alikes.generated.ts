/** Generated from data/names by `npm run generate`; not to be edited. */
export const SOUND_ALIKES = `機気器械
動働
測側則
装送
造増`;
