import type { Dropped, GivenFile, GivenFiles } from '../files/submissions/givenFile'

/** The part of the File System Access API that we use; Chromium has it where the context is secure. */
export interface FolderHandle {
  kind: 'directory'
  name: string
  values: () => AsyncIterable<FolderHandle | FileHandle>
}
export interface FileHandle {
  kind: 'file'
  name: string
  getFile: () => Promise<File>
}

/**
 * Files of one or more folders that the system's own picker gave.
 * @param files what an `<input type="file">` holds; with `webkitdirectory` each knows its path
 */
export async function* filesOfInput(files: Iterable<File>): AsyncGenerator<GivenFile> {
  for (const file of files) {
    const path = file.webkitRelativePath || file.name
    yield { name: file.name, path, file, byHand: path === file.name }
  }
}

/**
 * Lets the person choose a folder: by the platform's folder picker where it has one, else by an input.
 * @param input an `<input type="file" webkitdirectory>`; it is pressed when the platform has no picker, and then tells
 * by its `change` itself
 * @param pick the platform's picker; undefined where there is none
 * @returns the files; null = nothing was chosen, or the input was pressed
 */
export async function chooseFolder(
  input: Pick<HTMLInputElement, 'click'>,
  pick = (globalThis as { showDirectoryPicker?: () => Promise<FolderHandle> }).showDirectoryPicker,
): Promise<GivenFiles | null> {
  if (pick === undefined) {
    input.click()
    return null
  }
  try {
    return filesOfHandle(await pick())
  } catch (error) {
    // Refused by a policy, not by the person: the other way may still be open.
    if (!(error instanceof DOMException && error.name === 'AbortError')) input.click()
    return null
  }
}

type Source = { file: File } | { entry: FileSystemEntry; handle: Promise<unknown> | undefined }
type HandleItem = DataTransferItem & { getAsFileSystemHandle?: () => Promise<unknown> }

/**
 * Everything in a drop, folders with all that is below them. Must be called while the event is handled: afterwards the
 * browser has emptied the transfer.
 * @param transfer what the event carries
 */
export function filesOfDrop(transfer: Pick<DataTransfer, 'items' | 'files'>): Dropped {
  const sources = Array.from(transfer.items ?? []).flatMap((item: HandleItem): Source[] => {
    if (item.kind !== 'file') return []
    const entry = item.webkitGetAsEntry?.() ?? null
    if (entry?.isDirectory) return [{ entry, handle: item.getAsFileSystemHandle?.() }]
    const file = item.getAsFile()
    return file ? [{ file }] : []
  })
  const found: Source[] = sources.length > 0 ? sources : Array.from(transfer.files, (file) => ({ file }))
  return { files: filesOfSources(found), hasFolder: found.some((source) => 'entry' in source) }
}

async function* filesOfSources(sources: readonly Source[]): AsyncGenerator<GivenFile> {
  for (const source of sources) {
    if ('file' in source) {
      yield { name: source.file.name, path: source.file.name, file: source.file, byHand: true }
      continue
    }
    // From disk (`file://`) entries list their files but do not give them; handles do, where the platform has them.
    const handle = await source.handle?.catch(() => null)
    if (isFolder(handle)) yield* filesOfHandle(handle)
    else yield* filesOfEntry(source.entry)
  }
}

function isFolder(handle: unknown): handle is FolderHandle {
  return (handle as FolderHandle | null | undefined)?.kind === 'directory'
}

/** Every file below a folder of the File System Access API. */
export async function* filesOfHandle(folder: FolderHandle): AsyncGenerator<GivenFile> {
  const waiting = [{ folder, path: folder.name }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    try {
      for await (const child of next.folder.values()) {
        const path = `${next.path}/${child.name}`
        if (child.kind === 'directory') waiting.push({ folder: child, path })
        else yield found(child.name, path, await child.getFile().catch(() => null))
      }
    } catch {
      yield found(next.folder.name, next.path, null, true)
    }
  }
}

/**
 * Every file below an entry of a drop.
 * @param root a file or a folder
 */
export async function* filesOfEntry(root: FileSystemEntry): AsyncGenerator<GivenFile> {
  const waiting = [{ entry: root, path: root.name }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { entry, path } = next
    if (!entry.isDirectory) {
      yield found(entry.name, path, await fileOf(entry as FileSystemFileEntry))
      continue
    }
    const children = await childrenOf(entry as FileSystemDirectoryEntry)
    if (children === null) yield found(entry.name, path, null, true)
    for (const child of children ?? []) waiting.push({ entry: child, path: `${path}/${child.name}` })
  }
}

/** `byHand` = it cannot be left out by its name: a folder that does not open is told. */
function found(name: string, path: string, file: File | null, byHand = false): GivenFile {
  return { name, path, file, byHand }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null))
  })
}

/** A reader gives at most a hundred at a time and an empty list at the end. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[] | null> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => resolve(null))
    })
    if (some === null) return null
    if (some.length === 0) return children
    children.push(...some)
  }
}
