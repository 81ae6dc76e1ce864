import { skeleton, toRomaji } from './kana.js';

/** Whether romaji, in whichever way they are spelled, are these kana, word by word: Zosen, Zousen and Zoosen are ゾウセン. */
export function readsAs(romaji: string, kana: string): boolean {
  const spelled = romaji.toLowerCase().split(' ');
  const sounds = kana.split(' ');
  return (
    spelled.length === sounds.length &&
    sounds.every((sound, at) => skeleton(spelled[at] ?? '') === skeleton(toRomaji(sound)))
  );
}
