// `node scripts/make-submissions.mjs FOLDER COUNT [SEED] [PART/PARTS]`: submissions for load tests, the same bytes for the
// same seed. The facilities are made up and named so; use a temporary folder. Parts can be made at the same time.
// `… FOLDER COUNT [SEED] province`: one province instead, with the health book and the numbers of its programme.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { at } from './support/paths.mjs'
import { importSource } from './support/sources.mjs'

const [folder, count, seed = '54', parts = '0/1'] = process.argv.slice(2)
const isProvince = parts === 'province'
const [part, of] = isProvince ? [0, 1] : parts.split('/').map(Number)
if (folder === undefined || !/^\d+$/.test(count ?? '') || !(part < of)) {
  console.error('node scripts/make-submissions.mjs FOLDER COUNT [SEED] [PART/PARTS|province]')
  process.exit(2)
}
const readSet = (id, version) => JSON.parse(readFileSync(at(`criteria/${id}/${version}.json`), 'utf8'))
const write = ({ path: name, bytes }) => {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}
if (isProvince) {
  const { makeProvince } = await importSource('scripts/submissions/makeProvince.ts')
  const sets = [readSet('tt54-2017', '1.1.0'), readSet('tt13-2025', '1.1.0'), readSet('sskdt-2026', '1.0.0')]
  for (const file of makeProvince({ seed: Number(seed), sets, count: Number(count) })) write(file)
  process.exit(0)
}
const { makeSubmission } = await importSource('scripts/submissions/makeSubmission.ts')
const sets = ['tt54-2017', 'tt46-2018', 'tt13-2025'].map((id) => readSet(id, '1.1.0'))
for (let index = part; index < Number(count); index += of)
  write(makeSubmission({ seed: Number(seed), sets }, index))
