/**
 * What is used of class-validator here. Its index loads every validator there is, with the telephone numbers of the
 * world; each thread would wait for them at its start.
 */
export { IS_OPTIONAL, IsOptional } from 'class-validator/cjs/decorator/common/IsOptional.js';
export { ValidateBy } from 'class-validator/cjs/decorator/common/ValidateBy.js';
export { ValidateNested } from 'class-validator/cjs/decorator/common/ValidateNested.js';
export { getMetadataStorage } from 'class-validator/cjs/metadata/MetadataStorage.js';
export { ValidationTypes } from 'class-validator/cjs/validation/ValidationTypes.js';
export { Validator } from 'class-validator/cjs/validation/Validator.js';
