// Made from criteria/schema by `npm run generate`; do not edit.
import type { SchemaValidator } from './schemaValidator'
export declare const validatePublicKeyFile: SchemaValidator
