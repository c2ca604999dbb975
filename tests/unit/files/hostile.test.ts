import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openAssessmentFile } from '@/files/openAssessmentFile'
import { problemText, type FileProblem } from '@/files/problems'
import { readAnswersTable } from '@/files/table/readAnswersTable'
import { largeCases, type HostileExpectation } from '../../../scripts/hostile/largeCases.mjs'
import { allSets, readJson } from '../fixtures'
import { wordsIn } from '../locales/words'
import { CONTEXT, ON_SCREEN } from './support'

const FOLDER = new URL('../../fixtures/hostile/', import.meta.url)
const INDEX = 'cases.json'
const MILLISECONDS = 2000

const kept = Object.entries(readJson(`tests/fixtures/hostile/${INDEX}`) as Record<string, HostileExpectation>)
const words = wordsIn('vi')

/** Opens a file in the way the case says and checks all that the case says. */
async function tryFile(bytes: Uint8Array, expected: HostileExpectation): Promise<void> {
  const screen = JSON.stringify(ON_SCREEN)
  const start = performance.now()
  const cpu = process.cpuUsage()
  const outcome = expected.as === 'table' ? await asTable(bytes) : await asAssessment(bytes)
  // Other tests share the cores: what counts is the time that this file cost, not the time spent waiting for a core.
  const { user, system } = process.cpuUsage(cpu)
  const elapsed = Math.min(performance.now() - start, (user + system) / 1000)
  expect(JSON.stringify(ON_SCREEN)).toBe(screen)
  expect(elapsed).toBeLessThan(MILLISECONDS)
  if (outcome.ok) {
    const { ok: _ok, content, ...seen } = outcome
    if (expected.holds !== undefined) expect(content).toContain(expected.holds)
    const { as: _as, holds: _holds, notice, ...said } = expected
    expect({ ok: true, ...seen }).toMatchObject(said)
    if (notice !== undefined) expect(seen.notices).toContain(notice)
    return
  }
  const { problems } = outcome
  const wanted = { code: expected.code, ...(expected.path === undefined ? {} : { path: expected.path }) }
  expect({ ok: expected.ok, problems }).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining(wanted)]),
  })
  if (expected.line !== undefined) expect(problems[0]?.params?.line).toBe(expected.line)
  for (const problem of problems) expectClear(problem)
}

/** A whole Vietnamese sentence, with nothing left to fill in. */
function expectClear(problem: FileProblem): void {
  const text = problemText(words, problem)
  expect(text).not.toContain('fileProblem.')
  expect(text).toMatch(/[à-ỹ]/i)
  expect(text.length).toBeGreaterThan(40)
}

type Outcome =
  | {
      ok: true
      notices: string[]
      content: string
      files?: number
      changes?: string[]
      errors?: string[]
      cells?: string[]
    }
  | { ok: false; problems: FileProblem[] }

async function asAssessment(bytes: Uint8Array): Promise<Outcome> {
  const opened = await openAssessmentFile(bytes, { ...CONTEXT, current: ON_SCREEN })
  if (!opened.ok) return opened
  for (const notice of opened.preview.notices) expectClear(notice)
  return {
    ok: true,
    notices: opened.preview.notices.map(({ code }) => code),
    content: texts(opened.assessment),
    files: opened.files.length,
  }
}

async function asTable(bytes: Uint8Array): Promise<Outcome> {
  const read = await readAnswersTable(bytes, { assessment: ON_SCREEN, sets: allSets })
  if (!read.ok) return read
  const { changes, errors, notices } = read.table
  for (const problem of [...errors, ...notices]) expectClear(problem)
  return {
    ok: true,
    notices: notices.map(({ code }) => code),
    content: texts(changes),
    changes: changes.map(({ id }) => id),
    errors: errors.map(({ code }) => code),
    cells: errors.map(({ path }) => path),
  }
}

/** All texts of a value, one per line. */
function texts(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || typeof value !== 'object') return ''
  return Object.entries(value)
    .map(([key, member]) => `${key}\n${texts(member)}`)
    .join('\n')
}

describe('the corpus of hostile files', () => {
  it('is what the index says', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== INDEX)
    expect(files.sort()).toEqual(kept.map(([file]) => file).sort())
    expect(files.length).toBeGreaterThan(250)
  })

  it('stays small', () => {
    const size = kept.reduce((sum, [file]) => sum + readFileSync(new URL(file, FOLDER)).length, 0)
    expect(size).toBeLessThan(1_000_000)
  })

  it.each(kept)('%s', async (file, expected) => {
    await tryFile(new Uint8Array(readFileSync(new URL(file, FOLDER))), expected)
  })
})

describe('large hostile files', () => {
  it.each(largeCases)('%s', async (_file, make, expected) => {
    const made = make()
    await tryFile(typeof made === 'string' ? new TextEncoder().encode(made) : new Uint8Array(made), expected)
  })
})
