// Hostile and broken `.tt54.zip` packages.
import { manifest, packageEntries, packed, sha256, text, assessment, workbook } from './base.mjs'
import { rawZip } from './rawZip.mjs'

const refused = (code, where = {}) => ({ as: 'assessment', ok: false, code, ...where })
const opened = (where = {}) => ({ as: 'assessment', ok: true, ...where })
const MB = 1024 * 1024
const MAIN = 'assessment.tt54.json'
const zeros = (size) => Buffer.alloc(size)
const evil = (name, rest = {}) => packed([{ name, data: 'x', ...rest }])
const honest = packageEntries()
const EVIDENCE = Object.keys(honest)[1]

/** A package whose manifest fits its files. */
const fitting = (files, more = [], change) =>
  rawZip([
    ...Object.entries(files).map(([name, data]) => ({ name, data })),
    { name: 'manifest.json', data: manifest(files, change) },
    ...more,
  ])

/** One byte of the packed data of an archive turned over. */
function bitten(archive, after) {
  const copy = Buffer.from(archive)
  copy[copy.indexOf(after) + after.length + 8] ^= 0xff
  return copy
}

/** @type {[string, string | Buffer, object][]} */
export const zipCases = [
  ['honest.zip', packed(), opened({ files: 1 })],
  ['with-folders.zip', packed([{ name: 'evidence/', data: '', method: 0 }]), opened({ files: 1 })],
  // Broken
  ['cut.zip', packed().subarray(0, 300), refused('archive-broken')],
  ['no-end.zip', packed().subarray(0, -22), refused('archive-broken')],
  ['one-byte-short.zip', packed().subarray(0, -1), refused('archive-broken')],
  ['trailing.zip', packed([], { suffix: Buffer.from('more') }), refused('archive-broken')],
  [
    'prefixed.zip',
    packed([], { prefix: Buffer.from('PK\x03\x04'), directoryAt: 40 }),
    refused('archive-broken'),
  ],
  ['directory-elsewhere.zip', packed([], { directoryAt: 0 }), refused('archive-broken')],
  ['directory-far-away.zip', packed([], { directoryAt: 0xfffffff0 }), refused('archive-broken')],
  ['count-lies.zip', packed([], { count: 2 }), refused('archive-broken')],
  ['count-huge.zip', packed([], { count: 60_000 }), refused('archive-too-many-entries')],
  ['two-disks.zip', packed([], { disk: 1 }), refused('archive-unsupported')],
  ['zip64.zip', packed([], { count: 0xffff }), refused('archive-unsupported')],
  ['zip64-entry.zip', evil('x', { size: 0xffffffff }), refused('archive-unsupported', { path: 'x' })],
  ['only-end.zip', rawZip([]), refused('package-no-assessment', { path: MAIN })],
  [
    'comment-with-end.zip',
    packed([], { comment: Buffer.from('PK\x05\x06'.padEnd(30, '\0')) }),
    opened({ files: 1 }),
  ],
  // Names
  ['traversal.zip', evil('../../evil.txt'), refused('archive-path', { path: '../../evil.txt' })],
  [
    'traversal-inside.zip',
    evil('evidence/../../evil.txt'),
    refused('archive-path', { path: 'evidence/../../evil.txt' }),
  ],
  ['absolute.zip', evil('/etc/passwd'), refused('archive-path', { path: '/etc/passwd' })],
  ['drive.zip', evil('C:/Windows/evil.dll'), refused('archive-path', { path: 'C:/Windows/evil.dll' })],
  ['backslash.zip', evil('..\\evil.txt'), refused('archive-path', { path: '..\\evil.txt' })],
  ['stream.zip', evil('a.txt:evil'), refused('archive-path', { path: 'a.txt:evil' })],
  ['null-in-name.zip', evil('a.txt\0.exe'), refused('archive-path')],
  ['empty-name.zip', evil(''), refused('archive-path')],
  ['dot-name.zip', evil('./a'), refused('archive-path', { path: './a' })],
  ['long-name.zip', evil('a'.repeat(5000)), refused('archive-path')],
  ['name-not-utf8.zip', evil(Buffer.from([0x42, 0xf4, 0x6e, 0x68]), { flags: 0 }), refused('archive-path')],
  ['same-name.zip', evil(MAIN), refused('archive-duplicate-name', { path: MAIN })],
  [
    'same-name-other-case.zip',
    evil('Assessment.TT54.json'),
    refused('archive-duplicate-name', { path: 'Assessment.TT54.json' }),
  ],
  [
    'same-name-decomposed.zip',
    packed([
      { name: '\u1ec7', data: 'x' },
      { name: 'e\u0323\u0302', data: 'y' },
    ]),
    refused('archive-duplicate-name'),
  ],
  [
    'link.zip',
    evil('evidence/link', { data: '/etc/passwd', method: 0, madeBy: 3, attributes: 0o120777 << 16 }),
    refused('archive-link', { path: 'evidence/link' }),
  ],
  [
    'two-names.zip',
    evil('evidence/a.txt', { localName: 'evidence/b.txt' }),
    refused('archive-entry-damaged', { path: 'evidence/a.txt' }),
  ],
  [
    'folder-with-data.zip',
    evil('evidence/', { data: 'x', method: 0 }),
    refused('archive-entry-damaged', { path: 'evidence/' }),
  ],
  // Packing
  [
    'encrypted.zip',
    evil('secret.txt', { flags: 0x0801 }),
    refused('archive-encrypted', { path: 'secret.txt' }),
  ],
  [
    'strongly-encrypted.zip',
    evil('secret.txt', { flags: 0x0841 }),
    refused('archive-encrypted', { path: 'secret.txt' }),
  ],
  ['bzip2.zip', evil('a.txt', { method: 12 }), refused('archive-method', { path: 'a.txt' })],
  ['deflate64.zip', evil('a.txt', { method: 9 }), refused('archive-method', { path: 'a.txt' })],
  ['wrong-checksum.zip', evil('a.txt', { crc: 1 }), refused('archive-checksum', { path: 'a.txt' })],
  [
    'stored-wrong-checksum.zip',
    evil('a.txt', { crc: 1, method: 0 }),
    refused('archive-checksum', { path: 'a.txt' }),
  ],
  ['bitten.zip', bitten(packed(), MAIN), refused('archive-entry-damaged', { path: MAIN })],
  [
    'size-too-small.zip',
    evil('a.txt', { data: 'x'.repeat(100), size: 10 }),
    refused('archive-entry-damaged', { path: 'a.txt' }),
  ],
  [
    'size-too-large.zip',
    evil('a.txt', { data: 'x'.repeat(100), size: 1000 }),
    refused('archive-entry-damaged', { path: 'a.txt' }),
  ],
  [
    'stored-size-lies.zip',
    evil('a.txt', { data: 'x'.repeat(100), size: 50, method: 0 }),
    refused('archive-entry-damaged', { path: 'a.txt' }),
  ],
  [
    'packed-size-lies.zip',
    evil('a.txt', { packedSize: 50_000_000 }),
    refused('archive-entry-damaged', { path: 'a.txt' }),
  ],
  [
    'shared-data.zip',
    packed([
      { name: 'a.txt', data: 'x', localName: 'a.txt' },
      { name: 'a.txt2', data: 'x', sharesWith: 3 },
    ]),
    refused('archive-entry-damaged', { path: 'a.txt2' }),
  ],
  [
    'overlap.zip',
    packed([
      { name: 'a.txt', data: 'x' },
      { name: 'a.txt', data: 'x', sharesWith: 3 },
    ]),
    refused('archive-overlap', { path: 'a.txt' }),
  ],
  // Bombs
  [
    'bomb-ratio.zip',
    evil('evidence/zeros', { data: zeros(20 * MB) }),
    refused('archive-ratio', { path: 'evidence/zeros' }),
  ],
  [
    'bomb-lies.zip',
    evil('evidence/zeros', { data: zeros(60 * MB), size: 1000 }),
    refused('archive-entry-damaged', { path: 'evidence/zeros' }),
  ],
  ['bomb-main.zip', rawZip([{ name: MAIN, data: zeros(49 * MB) }]), refused('archive-ratio', { path: MAIN })],
  [
    'bomb-stated.zip',
    evil('evidence/zeros', { size: 0xfffffff0 }),
    refused('archive-entry-too-large', { path: 'evidence/zeros' }),
  ],
  [
    'bomb-many.zip',
    packed(
      Array.from({ length: 20 }, (_, index) => ({ name: `evidence/${index}`, data: 'x', size: 49 * MB })),
    ),
    refused('archive-too-large'),
  ],
  // Packages
  ['workbook.zip', workbook(), refused('wrong-type')],
  [
    'word.zip',
    rawZip([
      { name: '[Content_Types].xml', data: '<a/>' },
      { name: 'word/document.xml', data: '<a/>' },
    ]),
    refused('wrong-type'),
  ],
  [
    'no-assessment.zip',
    rawZip([{ name: 'readme.txt', data: 'x' }]),
    refused('package-no-assessment', { path: MAIN }),
  ],
  [
    'no-manifest.zip',
    rawZip([{ name: MAIN, data: honest[MAIN] }]),
    refused('package-no-manifest', { path: 'manifest.json' }),
  ],
  [
    'manifest-broken.zip',
    rawZip([
      { name: MAIN, data: honest[MAIN] },
      { name: 'manifest.json', data: '{"files": [' },
    ]),
    refused('json-truncated', { path: 'manifest.json' }),
  ],
  [
    'manifest-other.zip',
    rawZip([
      { name: MAIN, data: honest[MAIN] },
      { name: 'manifest.json', data: '{"format": "other"}' },
    ]),
    refused('package-bad-manifest', { path: 'manifest.json' }),
  ],
  [
    'manifest-null.zip',
    rawZip([
      { name: MAIN, data: honest[MAIN] },
      { name: 'manifest.json', data: 'null' },
    ]),
    refused('package-bad-manifest', { path: 'manifest.json' }),
  ],
  [
    'manifest-proto.zip',
    rawZip([
      { name: MAIN, data: honest[MAIN] },
      { name: 'manifest.json', data: '{"__proto__": {}}' },
    ]),
    refused('forbidden-key', { path: 'manifest.json' }),
  ],
  [
    'manifest-twice.zip',
    fitting(honest, [], (value) => {
      value.files.push(value.files[0])
    }),
    refused('package-bad-manifest', { path: 'manifest.json' }),
  ],
  [
    'manifest-without-main.zip',
    fitting(honest, [], (value) => {
      value.files.shift()
    }),
    refused('package-bad-manifest', { path: 'manifest.json' }),
  ],
  [
    'listed-not-there.zip',
    fitting(honest, [], (value) => {
      value.files.push({ path: 'evidence/more', sha256: 'a'.repeat(64), size: 1 })
    }),
    refused('package-entry-missing', { path: 'evidence/more' }),
  ],
  [
    'there-not-listed.zip',
    fitting(honest, [{ name: 'evidence/more', data: 'x' }]),
    refused('package-entry-not-listed', { path: 'evidence/more' }),
  ],
  [
    'hash-of-main.zip',
    fitting(honest, [], (value) => {
      value.files[0].sha256 = 'a'.repeat(64)
    }),
    refused('package-hash', { path: MAIN }),
  ],
  [
    'size-of-main.zip',
    fitting(honest, [], (value) => {
      value.files[0].size += 1
    }),
    refused('package-hash', { path: MAIN }),
  ],
  [
    'hash-of-evidence.zip',
    fitting({ ...honest, [EVIDENCE]: Buffer.from('Biên bản khác') }),
    refused('package-bad-manifest', { path: EVIDENCE }),
  ],
  [
    'evidence-without-hash.zip',
    fitting({ ...honest, 'evidence/scan.pdf': Buffer.from('x') }),
    refused('package-bad-manifest', { path: 'evidence/scan.pdf' }),
  ],
  [
    'evidence-unused.zip',
    fitting({ ...honest, [`evidence/${sha256('x')}-x.txt`]: Buffer.from('x') }),
    opened({ notice: 'evidence-file-unused', files: 2 }),
  ],
  [
    'evidence-missing.zip',
    fitting({ [MAIN]: honest[MAIN] }),
    opened({ notice: 'evidence-file-missing', files: 0 }),
  ],
  ['main-broken.zip', fitting({ [MAIN]: Buffer.from('{"a": 1,}') }), refused('json-syntax', { line: 1 })],
  [
    'main-not-fitting.zip',
    fitting({
      [MAIN]: Buffer.from(
        text(
          assessment((value) => {
            value.regime = 1
          }),
        ),
      ),
    }),
    refused('value-not-allowed', { path: '/regime' }),
  ],
]
