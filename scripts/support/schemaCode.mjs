// What is made of the schemas: `formats.ts` (types, and a list for every set of words) and `validators.js`.
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'

const HEADER = '// Made from criteria/schema by `npm run generate`; not committed, not edited.\n'

/**
 * @param {Record<string, unknown>[]} schemas every schema of criteria/schema; those without a type only hold definitions
 * @returns {Promise<Record<string, string>>} text by file name
 */
export async function codeOf(schemas) {
  const formats = schemas.filter((schema) => schema.type !== undefined)
  const definitions = Object.fromEntries(
    Object.entries(definitionsOf(schemas)).map(([name, definition]) => [name, oneFile(definition)]),
  )
  return {
    'formats.ts': HEADER + (await typesOf(definitions)) + listsOf(definitions),
    'validators.js': HEADER + validatorsOf(definitions, formats),
    'validators.d.ts': HEADER + declarationsOf(formats),
  }
}

/** Every definition and every format by name: a name stands for one thing over all files. */
function definitionsOf(schemas) {
  const all = {}
  const add = (name, definition) => {
    if (Object.hasOwn(all, name)) throw new Error(`criteria/schema: “${name}” is defined twice`)
    all[name] = definition
  }
  for (const { $id: _id, $schema: _schema, definitions = {}, ...format } of schemas) {
    for (const [name, definition] of Object.entries(definitions)) add(name, definition)
    if (format.type !== undefined) add(format.title, format)
  }
  return all
}

/** All files as one schema, so that each definition becomes one type. */
async function typesOf(definitions) {
  const types = await compile({ title: 'Formats', definitions }, 'Formats', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true, printWidth: 110 },
  })
  return types
    .replace(/export interface Formats \{[^}]*\}\n/, '')
    .replace(
      / \* This interface was referenced by `Formats`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replace(/\/\*\*\n \*\/\n/g, '')
    .replace(/\n \*\n \*\/\n/g, '\n */\n')
}

/** References without their file, and without the words beside them, of which a second type would be made. */
function oneFile(node) {
  if (Array.isArray(node)) return node.map(oneFile)
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') return { $ref: node.$ref.replace(/^[^#]*/, '') }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, oneFile(value)]))
}

/** `FacilityClass` → `FACILITY_CLASS_VALUES`: the words of an enum, in the order of the schema. */
function listsOf(definitions) {
  return Object.entries(definitions)
    .filter(([, definition]) => Array.isArray(definition.enum))
    .map(([name, { enum: words }]) => {
      const list = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase()
      return `\n/** Every \`${name}\`, in the order of the schema. */\nexport const ${list}_VALUES = ${JSON.stringify(words)} as const satisfies readonly ${name}[]\n`
    })
    .join('')
}

/** One module compiled from one schema, so that what the formats share is there once. */
function validatorsOf(definitions, formats) {
  const ajv = new Ajv({
    schemas: [{ $id: 'formats', definitions }],
    // unicode: false counts UTF-16 units for maxLength, which spares a runtime import; our limits are generous.
    code: { source: true, esm: true },
    allErrors: true,
    unicode: false,
    inlineRefs: false,
    messages: false,
    logger: false,
    allowUnionTypes: true,
  })
  const code = standaloneCode(
    ajv,
    Object.fromEntries(formats.map(({ title }) => [`validate${title}`, `formats#/definitions/${title}`])),
  )
  if (/\brequire\(/.test(code)) throw new Error('the standalone validators need a runtime import')
  // A pattern nobody uses may be left out of a bundle.
  return `${code.replace('"use strict";', '').replace(/= new RegExp\(/g, '= /*#__PURE__*/ new RegExp(')}\n`
}

function declarationsOf(formats) {
  const validators = formats.map(
    ({ title }) =>
      `/** Whether a value fits the schema of ${title}. */\nexport declare const validate${title}: SchemaValidator\n`,
  )
  return `/** An Ajv standalone validator: true when the value fits, else \`errors\` says where and why. */
export interface SchemaValidator {
  (value: unknown): boolean
  errors?: { instancePath: string; schemaPath: string; keyword: string; params: Record<string, unknown> }[] | null
}
${validators.join('')}`
}
