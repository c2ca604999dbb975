/** Which department the data beside the criteria propose for a row (`criteria/owners`): never law, never given unasked. */
import type { Owners } from '../../generated/formats'
import { ownerOf } from '../edit/owners'
import { ownedRows } from '../plan/effort'
import type { Entry } from '../sets/criteria'
import { fold } from '../text/search'
import type { Assessment, Language } from '../types'

/** A proposal for a row. */
export interface ProposedOwner {
  entry: Entry
  /** In the facility's own words where it has such a department. */
  name: string
  /** Hospitals differ: a person decides, row by row. */
  varies: boolean
}

/**
 * Proposals for the rows that nobody was given.
 * @param assessment owners and departments of the facility
 * @param entries rows
 * @param owners the data
 * @param language of names the facility does not have itself
 */
export function proposedOwners(
  assessment: Pick<Assessment, 'owners' | 'facility'>,
  entries: readonly Entry[],
  owners: Owners,
  language: Language,
): ProposedOwner[] {
  const rows = ownedRows(owners)
  const names = departmentNames(owners, assessment.facility.departments ?? [], language)
  return entries.flatMap((entry) => {
    if (!entry.asked || ownerOf(assessment, entry.set.id, entry.id) !== undefined) return []
    const row = rows.get(`${entry.set.id} ${entry.id}`)
    const name = row && names.get(row.main)
    return name ? [{ entry, name, varies: row.confidence === 'varies' }] : []
  })
}

/**
 * What the departments of the data are called in this facility: by its own name where it has one, by the one that takes
 * over where it has only that, else by the usual name.
 * @param owners the data
 * @param departments the facility's own names
 * @param language of the usual names
 * @returns by id of a department
 */
export function departmentNames(
  owners: Owners,
  departments: readonly string[],
  language: Language,
): ReadonlyMap<string, string> {
  const bare = departments.map((name): [string, string] => [bareName(name), name])
  const usual = new Map(owners.departments.map(({ id, name }) => [id, name]))
  const ownName = (id: string): string | undefined => {
    const name = usual.get(id)
    if (!name) return undefined
    const wanted = [bareName(name.vi), bareName(name.en)]
    return bare.find(([known]) => wanted.includes(known))?.[1]
  }
  return new Map(
    owners.departments.map(({ id, name }) => {
      const instead = owners.fallbacks.find(({ department }) => department === id)?.use
      return [id, ownName(id) ?? (instead && ownName(instead)) ?? name[language]]
    }),
  )
}

/** Abbreviations as hospitals write them. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cntt: 'cong nghe thong tin',
  khth: 'ke hoach tong hop',
  tckt: 'tai chinh ke toan',
  tccb: 'to chuc can bo',
  hcqt: 'hanh chinh quan tri',
  vtyt: 'vat tu thiet bi y te',
  vttb: 'vat tu thiet bi y te',
  vttbyt: 'vat tu thiet bi y te',
  ttbyt: 'vat tu thiet bi y te',
  qlcl: 'quan ly chat luong',
  xn: 'xet nghiem',
  cdha: 'chan doan hinh anh',
  kkb: 'kham benh',
  gmhs: 'gay me hoi suc',
}

/** A name without "Phòng", "Khoa" …, signs, case and accents. */
function bareName(name: string): string {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:phong|khoa|to|ban|bo phan) /u, '')
    .replace(/ department$/u, '')
  return ABBREVIATIONS[plain.replaceAll(' ', '')] ?? plain
}
