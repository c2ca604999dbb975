import { joinAssessments, type JoinConflict } from '../core/compare/join'
import { kindOfFile } from '../files/kindOfFile'
import { readBlob } from '../files/readBlob'
import { useCriteriaStore } from '../stores/criteria'
import { readChosenFile, type ChosenFile } from './readChosenFile'
import { useIncomingFilesStore } from '../stores/incomingFiles'

/** In what a file differs from those before it: theirs stays. */
export interface AmongFiles {
  name: string
  conflicts: readonly JoinConflict[]
}

/** Several files as one, to be laid beside the assessment on screen. */
export interface JoinedFiles extends ChosenFile {
  name: string
  among: readonly AmongFiles[]
}

/** Colleagues' files that came in together become one file: what each alone says is taken, what differs is listed. */
export function useJoinFiles() {
  const { take, receive } = useIncomingFilesStore()
  const criteria = useCriteriaStore()

  /** What waits behind `first` is joined to it; what is no assessment goes on waiting, and is shown by itself. */
  async function joinWaiting(first: ChosenFile & { name: string }): Promise<JoinedFiles> {
    const given: (ChosenFile & { name: string })[] = [first]
    const left: File[] = []
    for (let file = take(); file; file = take()) {
      const bytes = await readBlob(file)
      const isOne = bytes.ok && kindOfFile(bytes.value, file.name) === 'assessment'
      const read = isOne ? await readChosenFile(bytes.value, file.name) : null
      if (read?.ok) given.push({ ...read.value, name: file.name })
      else left.push(file)
    }
    const sets = await criteria.load(given.flatMap(({ assessment }) => assessment.criteriaSets))
    const among: AmongFiles[] = []
    let { assessment } = first
    for (const other of given.slice(1)) {
      const joined = joinAssessments(assessment, other.assessment, [...new Set(sets)])
      assessment = joined.assessment
      if (joined.conflicts.length > 0) among.push({ name: other.name, conflicts: joined.conflicts })
    }
    const files = new Map(given.flatMap((one) => one.files).map((file) => [file.sha256, file]))
    if (left.length > 0) receive(left)
    return {
      ...first,
      assessment,
      files: [...files.values()],
      name: given.map(({ name }) => name).join(', '),
      among,
    }
  }

  return { joinWaiting }
}
