export { COUNTRY, COUNTRY_CODES, IsCountry } from './countries.js';
export { ruleOf, show, type FieldRule, type Schema } from './field-rule.js';
export {
  isRecord,
  IsA,
  IsListOf,
  IsListOfA,
  IsListOfRecords,
  IsPaper,
  IsRecord,
  IsSpan,
  IsTextOrTexts,
  type Constructor,
} from './lists.js';
export { IsCount, IsFlag, IsOneOf, IsPercent, IsQuantity, IsScore } from './numbers.js';
export { CODE, IsCode, IsCurrency, IsDecimal, IsHash, IsId, IsText, TEXT } from './texts.js';
export { IsDay, IsMoment } from './times.js';
