import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { newId, now, today } from '../environment'
import { mergeRounds, receive, type Received, type Round, type RoundMerge } from '../core/round/round'
import { useDeskStore } from './desk'

const blank = (year: number): Round => ({ id: newId(), year, deadline: '', expected: [], received: [] })

/** The rounds on this machine, one a year: what is expected, given out and came in. Every change is written at once. */
export const useRoundStore = defineStore('round', () => {
  const rounds = shallowRef<readonly Round[]>([])
  const revisions = new Map<string, number>()
  const year = ref(Number(today().slice(0, 4)))
  const isReady = ref(false)
  const problem = ref<string | null>(null)
  let isListening = false

  const years = computed(() =>
    [...new Set([...rounds.value.map((one) => one.year), year.value])].sort((a, b) => b - a),
  )
  const round = computed(() => rounds.value.find((one) => one.year === year.value) ?? null)

  async function load(): Promise<void> {
    const desk = await useDeskStore().open()
    const { readRound } = await import('../files/round/readRegister')
    if (!isListening) {
      isListening = true
      desk.subscribe((event) => {
        if (event.id.startsWith('paper:')) void load()
      })
    }
    const records = await desk.papers.list()
    rounds.value = records.flatMap(({ id, value, revision }) => {
      const read = readRound(value)
      if (!read) return []
      revisions.set(id, revision)
      return [{ ...read, id }]
    })
    isReady.value = true
  }

  /**
   * Changes the round of the year on screen, on top of what the desk holds: two windows add to one another.
   * @returns whether it is written
   */
  async function change(edit: (round: Round) => Round): Promise<boolean> {
    const desk = await useDeskStore().open()
    // A file may be given before the round of the year was read: it is added to it, not put beside it.
    if (!isReady.value) await load()
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const before = round.value ?? blank(year.value)
      const after = edit(before)
      if (after === before) return true
      const value = { format: 'tt54-round', formatVersion: 1, ...after, updatedAt: now() }
      const base = revisions.get(after.id) ?? null
      const saved = await desk.papers.save({ id: after.id, value, files: [] }, { base, at: now() })
      problem.value = saved.ok ? null : saved.problem
      if (!saved.ok && saved.problem !== 'conflict') return false
      await load()
      if (saved.ok) return true
    }
    return false
  }

  /** Takes in a register or a colleague's round; null when it could not be written. */
  async function take(given: Pick<Round, 'expected' | 'received' | 'deadline'>): Promise<RoundMerge | null> {
    let merge: RoundMerge | null = null
    const isWritten = await change((before) => (merge = mergeRounds(before, given)).round)
    return isWritten ? merge : null
  }

  /** Notes what came in, where it is expected. */
  async function note(files: readonly Received[]): Promise<void> {
    if (!isReady.value) await load()
    if (round.value && files.length > 0) await change((before) => receive(before, files))
  }

  return { rounds, round, year, years, isReady, problem, load, change, take, note }
})
