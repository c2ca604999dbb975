// `npm run floor`: the built pages against the oldest browsers they promise (Chrome and Edge 109, Firefox 115, Safari 16.4):
// syntax of scripts by parsing them, names of newer functions, newer CSS. Exit 1 with file, place and name of what is too new.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { at } from './support/paths.mjs'
import { tooNewIn, tooNewInStyle } from './support/floor.mjs'

const BUILT = ['dist', 'dist-single']

function filesBelow(folder) {
  if (!statSync(at(folder), { throwIfNoEntry: false })) return []
  return readdirSync(at(folder), { recursive: true }).map((name) => `${folder}/${name}`)
}

/** Scripts and styles of a page, or the file itself. */
function partsOf(file) {
  const text = readFileSync(at(file), 'utf8')
  const inside = (tag) =>
    [...text.matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
      ([, part]) => part,
    )
  if (file.endsWith('.html')) return { scripts: inside('script'), styles: inside('style') }
  return { scripts: /\.m?js$/.test(file) ? [text] : [], styles: file.endsWith('.css') ? [text] : [] }
}

const found = []
let checked = 0
for (const file of BUILT.flatMap(filesBelow).filter((name) => /\.(html|m?js|css)$/.test(name))) {
  const { scripts, styles } = partsOf(file)
  checked += scripts.length + styles.length
  for (const problem of [...scripts.flatMap(tooNewIn), ...styles.flatMap(tooNewInStyle)])
    found.push(`${file}: ${problem}`)
}
if (checked === 0) {
  console.error(
    'Chưa có bản dựng; hãy chạy npm run build trước. / Nothing is built yet: run `npm run build` first.',
  )
  process.exit(1)
}
console.log(`${checked} scripts and styles checked against Chrome 109, Firefox 115, Safari 16.4`)
for (const problem of found) console.error(problem)
process.exit(found.length > 0 ? 1 : 0)
