import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { newId, now } from '../environment'
import { compareVietnamese } from '../core/text/collate'
import { emptyProfile } from '../core/vendors/profile'
import type { VendorProfile } from '../generated/formats'
import { useDeskStore } from './desk'

/** The vendor profiles on this machine; every change is written at once, on top of what the desk holds. */
export const useVendorsStore = defineStore('vendors', () => {
  const profiles = shallowRef<readonly VendorProfile[]>([])
  const revisions = new Map<string, number>()
  const isReady = ref(false)
  const problem = ref<string | null>(null)
  let isListening = false

  async function load(): Promise<void> {
    const desk = await useDeskStore().open()
    const { readVendorProfile } = await import('../files/vendor/vendorProfileFile')
    if (!isListening) {
      isListening = true
      desk.subscribe((event) => {
        if (event.id.startsWith('paper:')) void load()
      })
    }
    const records = await desk.papers.list()
    profiles.value = records
      .flatMap(({ id, value, revision }) => {
        const read = readVendorProfile(value)
        if (!read.ok) return []
        revisions.set(id, revision)
        return [read.value]
      })
      .sort((a, b) => compareVietnamese(nameOf(a), nameOf(b)))
    isReady.value = true
  }

  /**
   * Changes one profile.
   * @returns whether it is written
   */
  async function change(id: string, edit: (profile: VendorProfile) => VendorProfile): Promise<boolean> {
    const desk = await useDeskStore().open()
    if (!isReady.value) await load()
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const before = profiles.value.find((one) => one.id === id)
      const value = edit(before ?? emptyProfile(id))
      if (before && value === before) return true
      // What is on screen is there at once; a refused save reads it anew.
      profiles.value = [...profiles.value.filter((one) => one.id !== id), value].sort((a, b) =>
        compareVietnamese(nameOf(a), nameOf(b)),
      )
      const base = revisions.get(id) ?? null
      const saved = await desk.papers.save({ id, value, files: [] }, { base, at: now() })
      problem.value = saved.ok ? null : saved.problem
      if (saved.ok) {
        revisions.set(id, saved.record.revision)
        return true
      }
      if (saved.problem !== 'conflict') return false
      await load()
    }
    return false
  }

  /** Keeps a profile beside the others; one of the same id is another version of it and takes its place only when told. */
  async function keep(profile: VendorProfile, replacing: boolean): Promise<string> {
    if (!isReady.value) await load()
    const isThere = profiles.value.some((one) => one.id === profile.id)
    const id = isThere && !replacing ? newId() : profile.id
    await change(id, () => ({ ...profile, id }))
    return id
  }

  /** Puts a profile into the bin; the returned function brings it back. */
  async function remove(id: string): Promise<() => Promise<void>> {
    const desk = await useDeskStore().open()
    const back = await desk.papers.remove(id)
    revisions.delete(id)
    await load()
    return async () => {
      await back()
      await load()
    }
  }

  return { profiles, isReady, problem, load, change, keep, remove }
})

const nameOf = ({ product, version = '', vendor }: VendorProfile): string => `${product} ${version} ${vendor}`
