import { shallowRef } from 'vue'
import type { Dropped } from './chooseFiles'

/** A screen that takes whole drops itself, folders and all. */
type TakeDrop = (dropped: Dropped) => void

const waiting = shallowRef<readonly File[]>([])
const backups = shallowRef<readonly File[]>([])
let taker: TakeDrop | null = null

/** Files come in by drop, by picker or from the system; they wait here until the app shows them one by one. */
function receive(files: Iterable<File>): void {
  waiting.value = [...waiting.value, ...files]
}

function take(): File | undefined {
  const [file, ...rest] = waiting.value
  if (file) waiting.value = rest
  return file
}

/** A drop goes to the screen that asked for drops; on all others its files are shown one by one. */
async function receiveDrop(dropped: Dropped): Promise<void> {
  if (taker) {
    taker(dropped)
    return
  }
  for await (const { file } of dropped.files) if (file instanceof File) receive([file])
}

/** From now on drops are for this screen; the answer ends that. */
function takeDrops(take: TakeDrop): () => void {
  taker = take
  return () => {
    if (taker === take) taker = null
  }
}

/** A backup waits for the screen of settings, which shows what it would do. */
function handOver(backup: File): void {
  backups.value = [...backups.value, backup]
}

function takeBackup(): File | undefined {
  const [file, ...rest] = backups.value
  if (file) backups.value = rest
  return file
}

/** The files that somebody gave to this window, whatever screen it shows. */
export function useIncomingFiles() {
  return { waiting, backups, receive, receiveDrop, take, takeDrops, handOver, takeBackup }
}
