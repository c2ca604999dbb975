import type { Entry } from '../core/sets/criteria'
import type { Language } from '../core/types'
import type { Translate } from '../locales/translator'
import { rankText } from './rank'

/** What a row is called: "17. Kê đơn thuốc"; requirements of levels have no number. */
export function rowText(language: Language, { kind, row }: Entry): string {
  return numbered(kind === 'criterion' ? row.number : null, row.title[language])
}

/** A title with its official number, where it has one. */
export function numbered(number: number | null | undefined, title: string): string {
  return number === null || number === undefined ? title : `${number}. ${title}`
}

/** Where a row stands: "III. Hệ thống thông tin bệnh viện, mức 4". */
export function rowPlace(t: Translate, language: Language, entry: Entry): string {
  return entry.kind === 'criterion'
    ? `${entry.group.ordinal}. ${entry.group.title[language]}, ${rankText(t, entry.row.rank)}`
    : t('level.milestoneOf', { level: entry.level.level })
}
