/**
 * Whether the text is a corporate number of Japan: 13 digits (any width, dashes and spaces ignored)
 * whose first is the check digit of the other twelve (法人番号, ordinance on numbering, art. 2).
 */
export function isCorporateNumber(text: string): boolean {
  const digits = corporateNumberDigits(text);
  if (digits.length !== 13 || digits.startsWith('0')) return false;
  let sum = 0;
  for (let place = 1; place <= 12; place += 1) {
    const digit = digits.charCodeAt(13 - place) - 48;
    sum += digit * (place % 2 === 1 ? 1 : 2);
  }
  return digits.charCodeAt(0) - 48 === 9 - (sum % 9);
}

/** The digits alone, or the empty text where anything but digits, dashes and spaces stands there. */
export function corporateNumberDigits(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\-‐‑–—―−ー]/g, '')
    .replace(/^t/i, '');
  return /^\d+$/.test(plain) ? plain : '';
}
