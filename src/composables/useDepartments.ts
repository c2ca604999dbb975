import { computed, shallowRef } from 'vue'
import { departmentBoard, type Department } from '../core/departments/board'
import { proposedOwners } from '../core/departments/proposed'
import { takeReturned } from '../core/departments/takeReturned'
import { assignRows, markChecked, markReturned, renameDepartment, setPerson } from '../core/edit/assignments'
import { placeOf } from '../core/place'
import { entriesOf, type Entry } from '../core/sets/criteria'
import { today } from '../environment'
import type { ReturnedSheet } from '../files/departments/readDepartmentSheet'
import type { FileProblem } from '../files/problems'
import type { Owners } from '../generated/formats'
import { useI18n } from '../i18n'
import { useAssessmentStore } from '../stores/assessment'
import { asyncValue } from './asyncValue'
import { useWords } from './useWords'
import { useMessages } from './useMessages'

/** A returned file and what taking it in would do. */
export type ReturnedFile = { name: string } & (
  | { state: 'refused'; problems: readonly FileProblem[] }
  | { state: 'read'; sheet: ReturnedSheet; bytes: Uint8Array; differing: number; added: number }
)

/** The departments of the open assessment: their rows, what was sent, what came back. */
export function useDepartments() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { language } = useWords()
  const { show, undoable } = useMessages()

  const board = computed((): Department[] => {
    const { current, result, sets } = store
    return current && result ? departmentBoard(current, sets, result, today()) : []
  })
  const given = computed(() => board.value.filter(({ name }) => name !== null))
  const nobody = computed(() => board.value.find(({ name }) => name === null)?.entries ?? [])

  const owners = asyncValue(
    async () => (await import('../../criteria/owners/1.0.0.json')).default as unknown as Owners,
  )
  const proposals = computed(() => {
    const { current, sets } = store
    if (!current || !owners.value) return []
    const wanted = new Set(nobody.value.map(({ id }) => id))
    const entries = sets.flatMap((set) => entriesOf(set)).filter(({ id }) => wanted.has(id))
    return proposedOwners(current, entries, owners.value, language.value)
  })
  /** Names to choose from: the facility's own, those in use, those of the proposals. */
  const names = computed(() => {
    const inUse = given.value.flatMap(({ name }) => name ?? [])
    const own = store.current?.facility.departments ?? []
    return [...new Set([...own, ...inUse, ...proposals.value.map(({ name }) => name)])]
  })

  function say(
    code: string,
    params: Record<string, string | number>,
    edit: Parameters<typeof store.change>[0],
  ): void {
    undoable(t(`change.${code}`, params), store.change(edit, { code, params }))
  }

  /** Gives the rows of nobody as proposed; where hospitals differ a person decides. */
  function propose(): void {
    const sure = proposals.value.filter(({ varies }) => !varies)
    say('ownersProposed', { count: sure.length }, (assessment) =>
      sure.reduce((current, { entry, name }) => assignRows(current, [placeOf(entry)], name), assessment),
    )
  }
  function assign(entries: readonly Entry[], name: string): void {
    const code = name.trim() === '' ? 'ownersTaken' : 'ownersGiven'
    say(code, { count: entries.length, name: name.trim() }, (assessment) =>
      assignRows(assessment, entries.map(placeOf), name),
    )
  }
  function rename(from: string, to: string): void {
    say('departmentRenamed', { from, to }, (assessment) => renameDepartment(assessment, from, to))
  }
  function person(entries: readonly Entry[], name: string): void {
    say('personNamed', { count: entries.length, name: name.trim() }, (assessment) =>
      setPerson(assessment, entries.map(placeOf), name),
    )
  }
  function returnRows(entries: readonly Entry[]): void {
    say('rowsReturned', { count: entries.length }, (assessment) =>
      markReturned(assessment, entries.map(placeOf), today()),
    )
  }
  function check(entries: readonly Entry[], on: boolean): void {
    say(on ? 'rowsChecked' : 'rowsUnchecked', { count: entries.length }, (assessment) =>
      markChecked(assessment, entries.map(placeOf), on ? today() : null),
    )
  }

  const files = shallowRef<readonly ReturnedFile[]>([])

  /** Reads returned sheets; nothing is taken yet. */
  async function read(chosen: readonly File[]): Promise<void> {
    const [{ readBlob }, { readDepartmentSheet }] = await Promise.all([
      import('../files/readBlob'),
      import('../files/departments/readDepartmentSheet'),
    ])
    const found: ReturnedFile[] = []
    for (const file of chosen) {
      const { current, sets } = store
      if (!current) return
      const bytes = await readBlob(file)
      const sheet = bytes.ok ? await readDepartmentSheet(bytes.value, { assessment: current, sets }) : bytes
      if (!sheet.ok || !bytes.ok) {
        found.push({ name: file.name, state: 'refused', problems: sheet.ok ? [] : sheet.problems })
        continue
      }
      const { added, differing } = takeReturned(current, contentOf(sheet.value), {
        day: today(),
        replacing: false,
      })
      found.push({
        name: file.name,
        state: 'read',
        sheet: sheet.value,
        bytes: bytes.value,
        added,
        differing: differing.length,
      })
    }
    files.value = [...files.value, ...found]
  }

  /** Adds what the sheets say, as one change; each is read again on top of those before it. */
  async function take(replacing: ReadonlySet<string>): Promise<void> {
    const { readDepartmentSheet } = await import('../files/departments/readDepartmentSheet')
    const good = files.value.flatMap((one) => (one.state === 'read' ? [one] : []))
    const start = store.current
    if (!start || good.length === 0) return
    let current = start
    let rows = 0
    for (const { name, bytes } of good) {
      const sheet = await readDepartmentSheet(bytes, { assessment: current, sets: store.sets })
      if (!sheet.ok) continue
      rows += sheet.value.answered.length
      current = takeReturned(current, contentOf(sheet.value), {
        day: today(),
        replacing: replacing.has(name),
      }).assessment
    }
    if (store.current !== start) {
      show(t('departments.return.changedMeanwhile'), { kind: 'error' })
      return
    }
    files.value = []
    say('sheetsTaken', { count: good.length, rows }, () => current)
  }
  function discard(): void {
    files.value = []
  }

  return {
    board,
    given,
    nobody,
    proposals,
    names,
    propose,
    assign,
    rename,
    person,
    returnRows,
    check,
    files,
    read,
    take,
    discard,
  }
}

function contentOf({ table, answered, people }: ReturnedSheet): Parameters<typeof takeReturned>[1] {
  return { changes: table.changes, evidence: table.evidence, answered, people }
}

export type Departments = ReturnType<typeof useDepartments>
