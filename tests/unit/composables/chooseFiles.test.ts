// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  chooseFolder,
  filesOfDrop,
  filesOfEntry,
  filesOfHandle,
  filesOfInput,
  type FileHandle,
  type FolderHandle,
} from '@/composables/chooseFiles'
import type { GivenFile } from '@/files/submissions/givenFile'

/** A folder as both interfaces of the browsers show it; null = a file or folder that cannot be read. */
interface Tree {
  [name: string]: Tree | string | null
}

const TREE: Tree = {
  'a.tt54.json': 'a',
  huyen: { 'b.tt54.json': 'b', xa: { 'c.tt54.json': 'c' } },
  trong: {},
}
const PATHS = ['so/a.tt54.json', 'so/huyen/b.tt54.json', 'so/huyen/xa/c.tt54.json']

function handle(name: string, tree: Tree): FolderHandle {
  return {
    kind: 'directory',
    name,
    async *values() {
      for (const [child, content] of Object.entries(tree)) {
        if (content !== null && typeof content === 'object') yield handle(child, content)
        else yield fileHandle(child, content)
      }
    },
  }
}

function fileHandle(name: string, content: string | null): FileHandle {
  const file = content === null ? Promise.reject(new Error('gone')) : new File([content], name)
  return { kind: 'file', name, getFile: async () => file }
}

/** Gives its children two at a time, as browsers give a hundred. */
function entry(name: string, content: Tree | string | null): FileSystemEntry {
  const isDirectory = content !== null && typeof content === 'object'
  return {
    name,
    isDirectory,
    isFile: !isDirectory,
    file: (take: (file: File) => void, fail: () => void) =>
      typeof content === 'string' ? take(new File([content], name)) : fail(),
    createReader: () => {
      const children = Object.entries(content as Tree).map(([child, inner]) => entry(child, inner))
      return { readEntries: (take: (some: FileSystemEntry[]) => void) => take(children.splice(0, 2)) }
    },
  } as unknown as FileSystemEntry
}

async function all(files: AsyncIterable<GivenFile>): Promise<GivenFile[]> {
  const found: GivenFile[] = []
  for await (const file of files) found.push(file)
  return found
}

const paths = (files: GivenFile[]): string[] => files.map(({ path }) => path).sort()

describe('a folder', () => {
  it('gives every file below it with its path, by either interface', async () => {
    expect(paths(await all(filesOfHandle(handle('so', TREE))))).toEqual(PATHS)
    expect(paths(await all(filesOfEntry(entry('so', TREE))))).toEqual(PATHS)
  })

  it('with thousands of files gives them all', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`${at}.tt54.json`, '']))
    expect(await all(filesOfEntry(entry('so', many)))).toHaveLength(3000)
  })

  it('names what cannot be read and goes on', async () => {
    for (const files of [
      await all(filesOfHandle(handle('so', { 'x.tt54.json': null, 'y.tt54.json': 'y' }))),
      await all(filesOfEntry(entry('so', { 'x.tt54.json': null, 'y.tt54.json': 'y' }))),
    ])
      expect(Object.fromEntries(files.map(({ path, file }) => [path, file === null]))).toEqual({
        'so/x.tt54.json': true,
        'so/y.tt54.json': false,
      })
  })

  it('that does not open is told whatever its name is', async () => {
    const closed: FolderHandle = {
      kind: 'directory',
      name: 'khoa',
      async *values() {
        yield fileHandle('a.tt54.json', 'a')
        throw new Error('not allowed')
      },
    }
    expect(await all(filesOfHandle(closed))).toMatchObject([
      { path: 'khoa/a.tt54.json', byHand: false },
      { path: 'khoa', file: null, byHand: true },
    ])
  })
})

describe('choosing a folder', () => {
  it('uses the picker of the platform', async () => {
    const input = { click: vi.fn() }
    const files = await chooseFolder(input, () => Promise.resolve(handle('so', TREE)))
    expect(files && paths(await all(files))).toEqual(PATHS)
    expect(input.click).not.toHaveBeenCalled()
  })

  it('presses the input where there is no picker or it is forbidden', async () => {
    const input = { click: vi.fn() }
    expect(await chooseFolder(input, undefined)).toBeNull()
    const forbidden = () => Promise.reject(new DOMException('no', 'SecurityError'))
    expect(await chooseFolder(input, forbidden)).toBeNull()
    expect(input.click).toHaveBeenCalledTimes(2)
  })

  it('lets the person change their mind', async () => {
    const input = { click: vi.fn() }
    const aborted = () => Promise.reject(new DOMException('no', 'AbortError'))
    expect(await chooseFolder(input, aborted)).toBeNull()
    expect(input.click).not.toHaveBeenCalled()
  })
})

describe('an input', () => {
  it('gives files chosen by hand, and files of a folder with their paths', async () => {
    const one = new File(['x'], 'x.json')
    const inFolder = new File(['y'], 'y.json')
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'so/y.json' })
    expect(await all(filesOfInput([one, inFolder]))).toEqual([
      { name: 'x.json', path: 'x.json', file: one, byHand: true },
      { name: 'y.json', path: 'so/y.json', file: inFolder, byHand: false },
    ])
  })
})

describe('a drop', () => {
  const fileItem = (file: File) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry(file.name, 'x'),
    getAsFile: () => file,
  })
  const folderItem = (more: object = {}) => ({
    kind: 'file',
    webkitGetAsEntry: () => entry('so', TREE),
    getAsFile: () => null,
    ...more,
  })
  const drop = (...items: object[]) =>
    filesOfDrop({ items: items as unknown as DataTransferItemList, files: [] as unknown as FileList })

  it('gives files and the files of folders', async () => {
    const { files, hasFolder } = drop({ kind: 'string' }, fileItem(new File(['x'], 'x.json')), folderItem())
    expect(hasFolder).toBe(true)
    const found = await all(files)
    expect(paths(found)).toEqual([...PATHS, 'x.json'])
    expect(found.filter(({ byHand }) => byHand).map(({ name }) => name)).toEqual(['x.json'])
  })

  it('prefers handles, which also work from disk, and does without them', async () => {
    const other = handle('so-khac', { 'd.tt54.json': 'd' })
    expect(paths(await all(drop(folderItem({ getAsFileSystemHandle: async () => other })).files))).toEqual([
      'so-khac/d.tt54.json',
    ])
    const refusing = () => Promise.reject(new Error('no'))
    expect(paths(await all(drop(folderItem({ getAsFileSystemHandle: refusing })).files))).toEqual(PATHS)
  })

  it('takes hold of everything before the event is over', async () => {
    const items = [fileItem(new File(['x'], 'x.json'))]
    const { files, hasFolder } = drop(...items)
    items.length = 0
    expect(hasFolder).toBe(false)
    expect(await all(files)).toHaveLength(1)
  })

  it('also works where a transfer has only files', async () => {
    const files = [new File(['x'], 'x.json')] as unknown as FileList
    const { files: found } = filesOfDrop({ items: undefined as unknown as DataTransferItemList, files })
    expect(paths(await all(found))).toEqual(['x.json'])
  })
})
