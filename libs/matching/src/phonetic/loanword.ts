/**
 * The consonants that a loanword keeps on its way from English into katakana: vowels, `r` after a vowel, doubled letters and
 * the epenthetic vowels are gone, letters that katakana cannot tell apart are one. Shorter than five says nothing.
 */
export function loanKey(latin: string, fromKana: boolean): string {
  let text = latin;
  if (!fromKana) {
    text = text
      .replace(/tion|sion/g, 'shon')
      .replace(/ture/g, 'cha')
      .replace(/ph/g, 'f')
      .replace(/ck|qu|q/g, 'k')
      .replace(/x/g, 'ks')
      .replace(/c(?=[eiy])/g, 's')
      .replace(/ch/g, 'C')
      .replace(/sh/g, 'S')
      .replace(/c/g, 'k')
      .replace(/g(?=[ei])/g, 'j')
      .replace(/th/g, 's')
      .replace(/([aeiou])r(?![aeiou])/g, '$1')
      .replace(/mb$/, 'm');
  } else {
    text = text.replace(/tsu/g, 't').replace(/ch/g, 'C').replace(/sh/g, 'S');
  }
  return text
    .replace(/t(?=i)/g, 'C')
    .replace(/S/g, 's')
    .replace(/[jz]/g, 'j')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/f/g, 'h')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/[aeiouyw0-9&]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Fewer consonants than this agree by chance. */
export const LOAN_KEY_LENGTH = 5;
