import { shallowRef } from 'vue'

const waiting = shallowRef<readonly File[]>([])
const backups = shallowRef<readonly File[]>([])

/** Files come in by drop, by picker or from the system; they wait here until the app shows them one by one. */
function receive(files: Iterable<File>): void {
  waiting.value = [...waiting.value, ...files]
}

function take(): File | undefined {
  const [file, ...rest] = waiting.value
  if (file) waiting.value = rest
  return file
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
  return { waiting, backups, receive, take, handOver, takeBackup }
}
