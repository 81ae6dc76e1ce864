/** Telephone numbers, numbers of orders and bare lots inside a folded text: they say how to reach a party, never which it is. */
import { normalise } from '../normalise/normalise.js';
import type { Stretch } from './japanese-address.js';

const CJK = '\\u4e00-\\u9fff\\u30a1-\\u30ff\\u3005';
const APART = '[\\s().・-]{0,3}';
/** What may stand between a label and its number. */
const TO_NUMBER = '[\\s.;#(=・-]{0,4}';
const NUMBER_WORD = '(?:\\s?(?:番号|号码|號碼|no|number|nr|num)(?![a-z]))?';

const TELEPHONE = [
  'tel(?:ephone|efax)?s?|phones?|ph|fax|facsimile|mobile|mob|cell(?:ular|phone)?|direct|hotline',
  '電話|携帯(?:電話)?|代表(?:電話)?|直通|ファックス|ファクス|ファクシミリ|フリーダイヤル|テレホン|連絡先',
  '电话|传真|手机|座机|固话|热线|总机|联系电话|移动电话',
].join('|');
const EXTENSION = 'ext(?:ension|n)?|内線|内线|分機|分机';
const ORDER = [
  '(?:purchase |sales |work )?order|p\\.?\\s?o\\.?(?:\\sbox)?|contract|invoice|quotation|(?:our|your) ref|ref|job',
  '(?:注文書?|発注書?|受注|伝票|管理|整理|見積書?|契約|請求書?|案件)',
  '(?:订单|采购单|合同|发票|报价单)',
].join('|');

/** Digits in up to four groups, an area in brackets or a country before them. */
const NUMBER = `(?:\\+\\s?\\d{1,3}${APART})?\\(?(?:0\\)${APART})?\\d{1,5}(?:${APART}\\d{1,4}){1,2}${APART}\\d{3,4}|\\+?\\d{6,13}|\\d{2,4}-\\d{3,4}`;
const OFFICE = '(?:\\s?\\(?(?:代表?|直通?)\\)?(?![CJK]))?';
const LABEL = '(?<![a-z0-9])';

const CONTACTS = new RegExp(
  fold(
    [
      `${LABEL}(?:${TELEPHONE})(?:\\s?(?:&|/|・)\\s?(?:${TELEPHONE}))?(?![a-z])${NUMBER_WORD}${TO_NUMBER}(?:${NUMBER})(?!\\d)${OFFICE}`,
      // Without a label: as numbers of Japan are written, and no others.
      `(?<![\\d-])(?:\\+\\s?81${APART}\\d{1,4}|\\(?0\\d{1,4})${APART}\\d{1,4}-\\d{3,4}(?![\\d-])${OFFICE}`,
      `${LABEL}(?:${EXTENSION})(?![a-z])${NUMBER_WORD}${TO_NUMBER}\\d{1,6}(?!\\d)`,
      `${LABEL}(?:${ORDER})(?:\\s?(?:番号|编号|号码|号|no|number)(?![a-z])|(?=[\\s.;]*#)|(?=\\s?\\d{4}))${TO_NUMBER}[a-z]{0,4}-?\\d[\\da-z/-]{0,20}`,
    ].join('|'),
  ),
  'g',
);

const BLOCK =
  '\\d{1,5}(?:丁目(?:\\d{1,4}(?:番地?|-\\d{1,4}))?|番地)(?:\\s?[のノ-]?\\s?\\d{1,4}号?)?';
/** 川崎町1番地, 3番地, 1丁目2番3号 behind a blank or bracket: what stands before the digits is a town, or nothing. */
const LOTS = new RegExp(fold(`(?<=^|[\\s,;/()])(?:[${CJK}]{1,6}[町村]\\s?)?${BLOCK}`), 'g');
const QUICK_LOT = new RegExp(fold('\\d(?:丁目|番地)'));

/** The stretches of a folded text that are such a number with its label. */
export function contactDetails(text: string): Stretch[] {
  if (!/\d/.test(text)) return [];
  const patterns = QUICK_LOT.test(text) ? [CONTACTS, LOTS] : [CONTACTS];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.trimEnd().length,
    })),
  );
}

/** The text with blanks where the stretches stand. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

function fold(pattern: string): string {
  return pattern
    .replaceAll('CJK', CJK)
    .replace(/[\u3041-\u30fa\u4e00-\u9fff]/g, (char) => normalise(char).text);
}
