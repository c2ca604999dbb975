import { ACTION_PERFORMERS, ACTION_PRIORITIES } from '../../src/core/plan/actionState.ts'
import type { Action, Assessment, Evidence, ProgrammeStep } from '../../src/core/types.ts'
import { evidenceId } from './answers.ts'
import { DEPARTMENTS, NAMES } from './facilities.ts'
import type { Random } from './random.ts'

const PAPERS = [
  ['Hợp đồng cung cấp phần mềm', 'contract', 'HĐ-CNTT'],
  ['Biên bản nghiệm thu phân hệ', 'minutes', 'BB-NT'],
  ['Quyết định ban hành quy chế', 'decision', 'QĐ-BV'],
  ['Ảnh chụp màn hình chức năng', 'screenshot', 'MH'],
  ['Nhật ký hệ thống trích xuất', 'log', 'NK'],
  ['Danh sách tài khoản người dùng', 'list', 'DS'],
  ['Kế hoạch triển khai', 'document', 'KH-BV'],
] as const

const two = (value: number): string => String(value).padStart(2, '0')

/** The register of evidence of a submission of a year. */
export function evidenceOf(count: number, year: number, random: Random): Evidence[] {
  return Array.from({ length: count }, (_, index): Evidence => {
    const [title, kind, sign] = random.pick(PAPERS)
    const department = random.pick(DEPARTMENTS)
    return {
      id: evidenceId(index + 1),
      title: `${title} năm ${year - random.between(0, 2)}, ${department.toLowerCase()}`,
      kind,
      number: `${random.between(1, 400)}/${sign}`,
      date: `${year - random.between(0, 2)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
      place: `Tủ hồ sơ ${random.between(1, 9)}, ${department}`,
      holder: `${random.pick(NAMES)} Giả Định`,
      department,
    }
  })
}

/** What is still to be done, for some of the rows that are not met. */
export function actionsOf(answers: Assessment['answers'], year: number, random: Random): Action[] {
  const missing = Object.values(answers).flatMap((set) =>
    Object.entries(set)
      .filter(([, { verdict, items }]) => verdict === 'not-met' || Object.values(items ?? {}).includes(false))
      .map(([id]) => id),
  )
  return missing.slice(0, random.between(5, 15)).map((id, index): Action => {
    const month = random.between(1, 12)
    return {
      id: `ac-${two(index + 1)}`,
      title: `Hoàn thiện nội dung ${id} theo yêu cầu của Thông tư`,
      criteria: [id],
      owner: `${random.pick(NAMES)} Giả Định`,
      department: random.pick(DEPARTMENTS),
      by: random.pick(ACTION_PERFORMERS),
      start: `${year + 1}-01-05`,
      due: `${year + 1}-${two(month)}-28`,
      cost: random.between(5, 900) * 1_000_000,
      priority: random.pick(ACTION_PRIORITIES),
      status: random.pick(['planned', 'in-progress'] as const),
    }
  })
}

const STEPS = [
  ['team', '04-15'],
  ['survey', '04-26'],
  ['plan', '06-30'],
  ['acceptance', '09-15'],
  ['announcement', '09-30'],
] as const

/** How far the deployment programme has come: the first steps done, the rest due. */
export function programmeOf(done: number, year: number, random: Random): Record<string, ProgrammeStep> {
  return Object.fromEntries(
    STEPS.map(([id, day], index) => {
      const step: ProgrammeStep = { due: `${year}-${day}`, responsible: `${random.pick(NAMES)} Giả Định` }
      if (index < done) {
        step.doneOn = `${year}-${day.slice(0, 3)}${two(random.between(1, 28))}`
        step.documents = `Quyết định ${random.between(1, 300)}/QĐ-BV`
      }
      return [id, step]
    }),
  )
}
