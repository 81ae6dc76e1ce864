export { compile } from './compile.js';
export { explain } from './explain.js';
export {
  fieldsOf,
  UncompilableFieldError,
  type Check,
  type FieldMetadata,
} from './field-metadata.js';
