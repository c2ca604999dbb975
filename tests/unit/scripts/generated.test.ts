import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OWNERSHIP_VALUES, VERDICT_VALUES } from '@/generated/formats'
import * as validators from '@/generated/validators'
import { codeOf } from '../../../scripts/support/schemaCode.mjs'

type Json = Record<string, unknown> & { definitions?: Record<string, Json>; title?: string; $id?: string }
const SCHEMAS = readdirSync('criteria/schema').map(
  (name) => JSON.parse(readFileSync(`criteria/schema/${name}`, 'utf8')) as Json,
)

/** Every object or pattern of a schema as text, with the places where it stands. */
function partsOf(node: unknown, at: string, found = new Map<string, string[]>()): Map<string, string[]> {
  if (node === null || typeof node !== 'object') return found
  const { description: _, ...part } = node as Json
  if (
    !Array.isArray(node) &&
    (part.type === 'object' || part.pattern !== undefined || (part.enum as [])?.length > 2)
  )
    found.set(JSON.stringify(part), [...(found.get(JSON.stringify(part)) ?? []), at])
  for (const [key, inner] of Object.entries(node)) partsOf(inner, `${at}/${key}`, found)
  return found
}

describe('criteria/schema', () => {
  it('says each thing once over all files', () => {
    const found = new Map<string, string[]>()
    for (const schema of SCHEMAS) partsOf(schema, schema.$id ?? '', found)
    const repeated = [...found].filter(([, places]) => places.length > 1).map(([, places]) => places)
    // Alike, but not the same thing.
    expect(repeated).toEqual([
      [
        'tt54-catalogue/definitions/LegalDate/properties/id',
        'common.schema.json/definitions/SetId',
        'tt54-mapping/definitions/InstrumentId',
      ],
      ['common.schema.json/definitions/Fingerprint', 'common.schema.json/definitions/PublicKeyValue'],
    ])
  })

  it('keeps the limits of lines apart', () => {
    const { definitions } = SCHEMAS.find(({ $id }) => $id === 'common.schema.json')!
    expect(definitions).toMatchObject({ Line: { maxLength: 1000 }, ShortLine: { maxLength: 200 } })
    const key = { format: 'tt54-public-key', formatVersion: 1, keys: [] as object[] }
    const card = (label: string) => ({ label, algorithm: 'Ed25519', publicKey: '0'.repeat(64) })
    expect(validators.validatePublicKeyFile({ ...key, keys: [card('x'.repeat(200))] })).toBe(true)
    expect(validators.validatePublicKeyFile({ ...key, keys: [card('x'.repeat(201))] })).toBe(false)
  })

  it('makes one validator for every format and one list for every set of words', () => {
    const formats = SCHEMAS.filter(({ type }) => type !== undefined).map(({ title }) => `validate${title}`)
    expect(Object.keys(validators).sort()).toEqual(formats.sort())
    const words = (id: string, name: string) =>
      SCHEMAS.find(({ $id }) => $id === id)?.definitions?.[name]?.enum
    expect(VERDICT_VALUES).toEqual(words('common.schema.json', 'Verdict'))
    expect(OWNERSHIP_VALUES).toEqual(words('tt54-assessment', 'Ownership'))
  })

  it('refuses a name that stands for two things', async () => {
    const twice = [{ definitions: { Day: { type: 'string' } } }, { definitions: { Day: { type: 'number' } } }]
    await expect(codeOf(twice)).rejects.toThrow('“Day” is defined twice')
  })
})
