// Made from criteria/schema by `npm run generate`; do not edit.
/** An Ajv standalone validator: true when the value fits, else `errors` says where and why. */
export interface SchemaValidator {
  (value: unknown): boolean
  errors?:
    | {
        instancePath: string
        schemaPath: string
        keyword: string
        params: Record<string, unknown>
        message?: string
      }[]
    | null
}
