export { DEFAULT_DATA_DIRECTORY } from './data-directory.js';
export { loadItemList } from './item-list.js';
export { LIST_DATA_ERROR_CODES, ListDataError, type ListDataErrorCode } from './list-data-error.js';
export { loadListSnapshot } from './list-snapshot.js';
export { loadReferenceData, type ReferenceDataOptions } from './reference-data.js';
export { loadRuleBook, readRuleData, ruleBookOf, vouchFor, type RuleData } from './rule-book.js';
