import { watch } from 'vue'
import { now } from '../environment'
import { namedBy, type Expected, type Received } from '../core/round/round'
import { integrityOf, type VerifiedFile } from '../files/submissions/verifiedFile'
import { useRoundStore } from '../stores/round'
import { useSubmissions } from './useSubmissions'

/** What was checked on the assessor's desk is recognised against the register of the year, once all of it is checked. */
export function useRoundIntake(): void {
  const store = useRoundStore()
  const { files, isBusy } = useSubmissions()

  watch(
    () => [files.value.length, isBusy.value, store.isReady, store.round?.expected.length] as const,
    ([count, busy, isReady, expected]) => {
      if (count === 0 || busy) return
      // A desk that cannot be opened is told by the round's own screen.
      if (!isReady) void store.load().catch(() => undefined)
      else if (expected !== undefined && expected > 0)
        void store.note(
          files.value.flatMap((file) => receivedOf(file, store.round?.expected ?? [], store.year)),
        )
    },
    { immediate: true },
  )
}

/** What the round notes of a file: one that cannot be read is known by its own name, where that names a facility. */
function receivedOf(file: VerifiedFile, expected: readonly Expected[], year: number): Received[] {
  const at = now()
  if (file.kind === 'unreadable') {
    const named = namedBy(expected, file.path)
    if (!named) return []
    const facility = { name: named.name, code: named.code }
    const fingerprint = `unreadable:${file.path}`
    return [{ fingerprint, facility, file: file.path, at, isWhole: false, trouble: 'unreadable' }]
  }
  if (file.kind !== 'submission' || file.year !== year) return []
  const { seal, facility, redetermines } = file
  const integrity = integrityOf(file)
  return [
    {
      // A file that was changed still carries the fingerprint of the one it was: it must not stand in its place.
      fingerprint:
        seal.state === 'absent'
          ? `unsealed:${file.path}`
          : `${integrity === 'intact' ? '' : 'changed:'}${seal.seal.fingerprint}`,
      facility,
      file: file.path,
      at,
      isWhole: integrity === 'intact',
      ...(integrity === 'intact' ? {} : { trouble: integrity }),
      ...(redetermines === undefined ? {} : { redetermines }),
    },
  ]
}
