// Types and validators from criteria/schema: `node scripts/generate.mjs` writes them, `--check` fails when they are stale.
// Ajv standalone code keeps the app free of `new Function`, so a Content-Security-Policy without unsafe-eval holds.
import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import path from 'node:path'
import Ajv from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile } from 'json-schema-to-typescript'
import prettier from 'prettier'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const out = path.join(root, 'src/generated')
const check = process.argv.includes('--check')
const NAMES = [
  { file: 'criteria-set', module: 'criteriaSet', type: 'CriteriaSet' },
  { file: 'assessment', module: 'assessment', type: 'Assessment' },
  { file: 'catalogue', module: 'catalogue', type: 'Catalogue' },
  { file: 'review', module: 'review', type: 'Review' },
  { file: 'vendor-reply', module: 'vendorReply', type: 'VendorReply' },
  { file: 'key', module: 'key', type: 'KeyFile' },
  { file: 'public-key', module: 'publicKey', type: 'PublicKeyFile' },
]
const HEADER = '// Made from criteria/schema by `npm run generate`; do not edit.\n'

const format = (source, parser) =>
  prettier.format(source, { parser, semi: false, singleQuote: true, printWidth: 110 })

/** json-schema-to-typescript makes a second type (Text1) of a $ref that has a description beside it. */
function withoutRefSiblings(node) {
  if (Array.isArray(node)) return node.map(withoutRefSiblings)
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') return { $ref: node.$ref }
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutRefSiblings(value)]))
}

async function make({ file, module, type }) {
  const schema = JSON.parse(await readFile(path.join(root, `criteria/schema/${file}.schema.json`), 'utf8'))
  const types = await compile(withoutRefSiblings(schema), type, {
    additionalProperties: false,
    bannerComment: '',
    format: false,
    maxItems: -1,
    ignoreMinAndMaxItems: true,
  })
  // unicode: false counts UTF-16 units for maxLength, which spares a runtime import; our limits are generous.
  const ajv = new Ajv({
    code: { source: true, esm: true },
    allErrors: true,
    unicode: false,
    inlineRefs: false,
    logger: false,
    allowUnionTypes: true,
  })
  const validator = standaloneCode(ajv, ajv.compile(schema))
  if (/\brequire\(/.test(validator))
    throw new Error(`${file}: the standalone validator needs a runtime import`)
  const name = `validate${type}`
  return [
    [`${module}.ts`, await format(HEADER + types, 'typescript')],
    [
      `${name}.js`,
      await format(
        HEADER +
          validator
            .replace(/export const validate\b/, `export const ${name}`)
            .replace(/export default \w+;?/, ''),
        'babel',
      ),
    ],
    [
      `${name}.d.ts`,
      await format(
        `${HEADER}import type { SchemaValidator } from './schemaValidator'\nexport declare const ${name}: SchemaValidator\n`,
        'typescript',
      ),
    ],
  ]
}

const files = (await Promise.all(NAMES.map(make))).flat()
files.push([
  'schemaValidator.d.ts',
  await format(
    `${HEADER}/** An Ajv standalone validator: true when the value fits, else \`errors\` says where and why. */
export interface SchemaValidator {
  (value: unknown): boolean
  errors?: { instancePath: string; schemaPath: string; keyword: string; params: Record<string, unknown>; message?: string }[] | null
}
`,
    'typescript',
  ),
])

await mkdir(out, { recursive: true })
let stale = 0
for (const [name, text] of files) {
  const target = path.join(out, name)
  const before = await readFile(target, 'utf8').catch(() => null)
  if (before === text) continue
  stale += 1
  if (check) console.error(`stale: src/generated/${name}`)
  else await writeFile(target, text)
}
if (check && stale > 0) {
  console.error('Run `npm run generate` and commit the result.')
  process.exit(1)
}
console.log(check ? 'generated files are up to date' : `${stale} generated file(s) written`)
