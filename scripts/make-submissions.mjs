// `node scripts/make-submissions.mjs FOLDER COUNT [SEED] [PART/PARTS]`: submissions for load tests, the same bytes for the
// same seed. The facilities are made up and named so; use a temporary folder. Parts can be made at the same time.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { at } from './support/paths.mjs'
import { importSource } from './support/sources.mjs'

const [folder, count, seed = '54', parts = '0/1'] = process.argv.slice(2)
const [part, of] = parts.split('/').map(Number)
if (folder === undefined || !/^\d+$/.test(count ?? '') || !(part < of)) {
  console.error('node scripts/make-submissions.mjs FOLDER COUNT [SEED] [PART/PARTS]')
  process.exit(2)
}
const { makeSubmission } = await importSource('scripts/submissions/makeSubmission.ts')
const sets = ['tt54-2017', 'tt46-2018', 'tt13-2025'].map((id) =>
  JSON.parse(readFileSync(at(`criteria/${id}/1.1.0.json`), 'utf8')),
)
for (let index = part; index < Number(count); index += of) {
  const { path: name, bytes } = makeSubmission({ seed: Number(seed), sets }, index)
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
