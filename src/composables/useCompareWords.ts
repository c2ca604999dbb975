import { at } from '../core/place'
import { useI18n } from '../i18n'
import { shortFingerprint } from '../core/seal/canonical'
import type { AnswerDifference } from '../core/compare/compare'
import { entriesOf, findEntry, type Entry } from '../core/sets/criteria'
import type { MergePart } from '../core/compare/mergeSides'
import { own } from '../core/json/own'
import type {
  Action,
  Answer,
  Assessment,
  CriteriaSet,
  Evidence,
  PlanApproval,
  Regime,
  Verdict,
} from '../core/types'
import { useCriteriaStore } from '../stores/criteria'
import { useWords } from './useWords'

type Logo = NonNullable<Assessment['facility']['logo']>

/** One part of a side: what it is and what it says. */
export interface SideLine {
  label: string
  text: string
}

/** One side of a difference in words; nothing at all = not there. */
export interface SideWords {
  verdict: Verdict | null
  lines: SideLine[]
}

/** Longer texts are cut: here one tells two sides apart, one does not read them. */
const LONGEST = 400

/** Differences between two assessments in words. */
export function useCompareWords() {
  const { t, te } = useI18n()
  const { words, day, number, row, verdict: verdictWord, levelName } = useWords()
  const criteria = useCriteriaStore()

  const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
  const known = (key: string, otherwise: string): string => (te(key) ? t(key) : otherwise)
  const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

  /** The title of a criterion: by the set, else by the words that came in a file, else its id. */
  function title(entry: Entry | undefined, id: string, sides: readonly Assessment[], set: string): string {
    if (entry) return row(entry)
    for (const side of sides) {
      const words = at(side.snapshot, { setId: set, id })
      if (words) return joined([words.title, id])
    }
    return id
  }

  /** One side of an answer: what it comes to, and each part in which the two differ. */
  function answer(
    side: Answer | null,
    other: Answer | null,
    difference: Pick<AnswerDifference, 'fields'>,
    context: { verdict: Verdict | null; entry: Entry | undefined; register: readonly Evidence[] },
  ): SideWords {
    if (side === null) return { verdict: null, lines: [] }
    const parts: Record<AnswerDifference['fields'][number], () => SideLine[]> = {
      verdict: () => [],
      items: () => itemLines(side, other, context.entry),
      reason: () => [{ label: t('answer.reason'), text: side.reason ?? '' }],
      note: () => [{ label: t('answer.note'), text: side.note ?? '' }],
      evidence: () => [{ label: t('answer.evidence'), text: titles(side.evidence ?? [], context.register) }],
      unconfirmed: () => (side.unconfirmed ? [{ label: '', text: t('compare.unconfirmed') }] : []),
      other: () => [{ label: t('compare.other'), text: otherText(side) }],
    }
    const lines = difference.fields.flatMap((field) => parts[field]()).filter(({ text }) => text !== '')
    return {
      verdict: context.verdict ?? side.verdict ?? 'unassessed',
      lines: lines.map(({ label, text }) => ({ label, text: cut(text) })),
    }
  }

  function itemLines(side: Answer, other: Answer | null, entry: Entry | undefined): SideLine[] {
    const ids = new Set([...Object.keys(side.items ?? {}), ...Object.keys(other?.items ?? {})])
    return [...ids].flatMap((id) => {
      const verdict = itemVerdict(side, id)
      if (verdict === itemVerdict(other ?? {}, id)) return []
      const item = entry?.row.items?.find((candidate) => candidate.id === id)
      return [{ label: item ? words(item.title) : id, text: verdictWord(verdict) }]
    })
  }

  /** What an answer says of an item: of its own, or by the verdict that stands for all. */
  function itemVerdict(side: Answer, id: string): Verdict {
    const value = own(side.items, id)
    if (value === undefined) return side.verdict ?? 'unassessed'
    if (value === 'not-applicable') return value
    return value ? 'met' : 'not-met'
  }

  function titles(ids: readonly string[], register: readonly Evidence[]): string {
    return ids.map((id) => register.find((entry) => entry.id === id)?.title ?? id).join('\n')
  }

  function otherText(side: Answer): string {
    const { verdict: _v, items: _i, reason: _r, note: _n, evidence: _e, unconfirmed: _u, ...other } = side
    return Object.keys(other).length > 0 ? JSON.stringify(other) : ''
  }

  /** The name of a place outside of the answers; `key` = its field or id. */
  function placeTitle(part: MergePart, key: string, value: unknown, sets: readonly CriteriaSet[]): string {
    if (part === 'facility') return known(`facility.${key}.label`, key)
    if (part === 'settings') return known(`method.${key}.label`, known(`compare.setting.${key}`, key))
    if (part === 'programme') return known(`programme.${key}.title`, key)
    if (part === 'unknown') return key
    if (part === 'owners') return ownerTitle(key, sets)
    return (value as { title?: string } | null)?.title ?? key
  }

  /** The row that somebody answers for. */
  function ownerTitle(key: string, sets: readonly CriteriaSet[]): string {
    const [, ...id] = key.split('/')
    const entry = findEntry(sets, id.join('/'))
    return entry ? row(entry) : id.join('/')
  }

  /** What one side has at a place outside of the answers. */
  function placeWords(part: MergePart, key: string, value: unknown): SideWords {
    const text = value === undefined || value === null ? '' : cut(placeText(part, key, value))
    return { verdict: null, lines: text === '' ? [] : [{ label: '', text }] }
  }

  function placeText(part: MergePart, key: string, value: unknown): string {
    if (part === 'evidence') return evidenceText(value as Evidence)
    if (part === 'actions') return actionText(value as Action)
    if (part === 'settings') return settingText(key, value)
    if (Array.isArray(value)) return value.map((item) => placeText(part, key, item)).join(', ')
    if (part === 'facility' && key === 'logo') return logoText(value as Logo)
    if (typeof value === 'boolean') return t(value ? 'facility.yes' : 'facility.no')
    if (typeof value === 'number') return number(value)
    if (typeof value === 'string')
      return part === 'facility' ? known(`facility.${key}.${value}`, value) : value
    return JSON.stringify(value)
  }

  /** What a logo is; its bytes say nothing to anybody. */
  function logoText({ type, data, alt }: Logo): string {
    const size = number(Math.ceil((data.length * 3) / 4 / 1024))
    return joined([alt, t('facility.logo.described', { type: type.slice(6).toUpperCase(), size })])
  }

  function settingText(key: string, value: unknown): string {
    switch (key) {
      case 'assessedOn':
        return day(String(value))
      case 'targetDate':
        return day(String(value))
      case 'planApproval': {
        const { by, number: no, date } = value as PlanApproval
        return joined([by, no, date && day(date)])
      }
      case 'regime':
        return t(`regime.${value as Regime}`)
      case 'targetLevel':
        return levelName(Number(value))
      case 'criteriaSets':
        return (value as { id: string; version: string }[]).map(setText).join('\n')
      case 'redetermines':
        return shortFingerprint((value as { review: string }).review)
      case 'interpretations':
        return Object.entries(value as Record<string, 'lapsed' | 'kept'>)
          .map(([id, reading]) => `${known(`method.reading.${id}.title`, id)}: ${t(`method.${reading}`)}`)
          .join('\n')
      default:
        return typeof value === 'boolean' ? t(value ? 'facility.yes' : 'facility.no') : String(value)
    }
  }

  function setText({ id, version }: { id: string; version: string }): string {
    const entry = criteria.catalogue.sets.find((candidate) => candidate.id === id)
    return `${entry ? words(entry.title) : id} (${version})`
  }

  function evidenceText({
    title,
    number: no,
    date,
    place,
    holder,
    validUntil,
    file,
    note,
  }: Evidence): string {
    const until = validUntil && t('compare.validUntil', { day: day(validUntil) })
    return joined([title, no, date && day(date), place, holder, until, file?.name, note])
  }

  function actionText({ title, owner, department, start, due, cost, note, ...rest }: Action): string {
    const days = joined([start && day(start), due && day(due)]).replace(' · ', ' – ')
    const states = [rest.status, rest.priority, rest.by].map(
      (word) => word && known(`plan.word.${word}`, word),
    )
    return joined([title, owner, department, days, cost === undefined ? '' : number(cost), ...states, note])
  }

  /** The entries of sets by set and criterion. */
  function entryFinder(sets: readonly CriteriaSet[]): (set: string, id: string) => Entry | undefined {
    const entries = new Map(
      sets.map((set): [string, Map<string, Entry>] => [
        set.id,
        new Map(entriesOf(set).map((entry): [string, Entry] => [entry.id, entry])),
      ]),
    )
    return (set, id) => entries.get(set)?.get(id)
  }

  return { title, answer, placeTitle, placeWords, entryFinder }
}
