/** What facilities handed in, as files on a disk: whole, edited, broken, and things that are none of ours. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createKey, type SigningKey } from '../../../src/core/signing/key'
import { signSeal } from '../../../src/core/signing/signSeal'
import { submit } from '../../../src/core/seal/submit'
import type { Assessment, CriteriaSet } from '../../../src/core/types'
import { writeAssessmentFile } from '../../../src/files/assessmentFile'

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))
const example = read('src/examples/provincial-hospital.tt54.json') as Assessment
const sets = example.criteriaSets.map(
  ({ id, version }) => read(`criteria/${id}/${version}.json`) as CriteriaSet,
)

export const KEY: SigningKey = createKey(new Uint8Array(32).fill(5))

/** A sealed submission of a facility; signed when a key is given. */
export function submission(name: string, key?: SigningKey): Assessment {
  const open = { ...example, facility: { ...example.facility, name } }
  const made = submit(open, sets, { sealedAt: '2026-11-20T03:04:05Z', sealedBy: 'Nguyễn Văn An' })
  return key ? signSeal({ ...made, seal: made.seal }, key) : made
}

export function fileOf(assessment: Assessment): Uint8Array<ArrayBuffer> {
  return writeAssessmentFile(assessment, sets)
}

/** The same file after somebody put another name into it with an editor. */
export function edited(assessment: Assessment, name: string): Uint8Array {
  const text = new TextDecoder().decode(fileOf(assessment))
  return new TextEncoder().encode(text.replaceAll(assessment.facility.name, name))
}

/** A folder on disk with these files; `remove` takes it away. */
export function folderOf(files: Readonly<Record<string, Uint8Array | string>>): {
  path: string
  remove: () => void
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'tt54-nop-'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
