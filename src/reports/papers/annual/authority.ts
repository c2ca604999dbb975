/** Who a facility reports to. */
import type { CriteriaSet } from '../../../core/types'
import type { PaperContext } from '../../context'

/** The form of a report that a circular prescribes, as its criteria set carries it. */
export type ReportForm = NonNullable<CriteriaSet['reportForm']>

/** The body a report goes to. */
export interface Authority {
  /** Today's name; null = nobody can say, it is left open. */
  name: string | null
  /** What the circular calls it, where that is another name. */
  former: string | null
}

/**
 * By ownership (Article 7(3)). What a person filled in is today's name; the circular's is said beside it where it differs.
 * "Sở Y tế nơi đặt trụ sở" is a name only with its province.
 * @param form of the set
 */
export function authorityOf(
  { assessment, letterhead, language, t }: PaperContext,
  form: ReportForm,
): Authority {
  const { ownership, superior = '', province = '' } = assessment.facility
  const found =
    ownership === undefined
      ? undefined
      : (form.addressees.find((line) => line.ownership === ownership) ??
        form.addressees.find((line) => line.ownership === '*'))
  const circular = found?.addressee[language] ?? null
  const isDepartment = found?.ownership === '*'
  const written = letterhead?.addressee?.trim()
  if (written) return { name: written, former: isDepartment || circular === written ? null : circular }
  // A Department of Health that is named as superior is who the report goes to, whether the ownership is entered or not.
  const isUnder = /^Sở Y tế(?:\s|$)/iu.test(superior.trim()) && (isDepartment || ownership === undefined)
  if (isUnder) return { name: superior.trim(), former: null }
  if (!isDepartment) return { name: circular, former: null }
  const where = province.trim()
  return { name: where === '' ? null : t('papers.annual.departmentOf', { province: where }), former: null }
}
