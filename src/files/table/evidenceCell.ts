import { enteredText } from '../../core/text/entered'
import type { Assessment, Evidence } from '../../core/types'
import { CELL_CHARACTERS } from '../limits'

/** The longest title of the register. */
const TITLE_CHARACTERS = 1000
const ID_IN_BRACKETS = /^\[([0-9A-Za-z][0-9A-Za-z-]{0,63})\]$/

/** The names by which evidence is written into cells and found again. */
export interface EvidenceNames {
  /** The cell for the evidence of one criterion: one name per line. */
  write: (ids: readonly string[]) => string
  /** The ids a cell names; a name the register does not have becomes an entry of it. */
  read: (cell: string) => { ids: string[]; tooLong: boolean }
  /** Entries that cells have named and the register did not have, in the order they came. */
  added: () => readonly Evidence[]
}

/**
 * Evidence is written by its title; by title and id where two entries have the same title; by id where the register
 * does not have it. So a person reads titles, and what is read back is exact.
 * @param assessment the assessment with the evidence register
 */
export function evidenceNames(assessment: Pick<Assessment, 'evidence'>): EvidenceNames {
  const register = assessment.evidence ?? []
  const count = new Map<string, number>()
  for (const { title } of register) count.set(line(title), (count.get(line(title)) ?? 0) + 1)
  const nameById = new Map(
    register.map(({ id, title }): [string, string] => {
      const name = line(title)
      const isClear = name !== '' && count.get(name) === 1 && !ID_IN_BRACKETS.test(name)
      return [id, isClear ? name : `${name} [${id}]`.trim()]
    }),
  )
  const idByName = new Map([...nameById].map(([id, name]) => [name, id]))

  const taken = new Set(register.map(({ id }) => id))
  const added: Evidence[] = []
  const entryOf = (title: string): string => {
    let count = added.length + 1
    while (taken.has(`table-${count}`)) count += 1
    const id = `table-${count}`
    taken.add(id)
    added.push({ id, title })
    idByName.set(title, id)
    return id
  }

  return {
    write: (ids) => {
      const titles = ids.map((id) => nameById.get(id) ?? `[${id}]`).join('\n')
      return titles.length < CELL_CHARACTERS ? titles : ids.map((id) => `[${id}]`).join('\n')
    },
    read: (cell) => {
      const lines = cell
        .split(/\r\n|\r|\n/)
        .map(line)
        .filter((text) => text !== '')
      const short = lines.filter((name) => name.length <= TITLE_CHARACTERS)
      const ids = short.map((name) => idByName.get(name) ?? ID_IN_BRACKETS.exec(name)?.[1] ?? entryOf(name))
      return { ids: [...new Set(ids)], tooLong: short.length < lines.length }
    },
    added: () => added,
  }
}

function line(text: string): string {
  return enteredText(text).replace(/\s+/g, ' ').trim()
}
