import { shallowRef } from 'vue'
import { LAYOUTS_SETTING } from '../constants'
import type { TableMap } from '../generated/formats'
import { useDeskStore } from '../stores/desk'

/** So many layouts are remembered; the oldest gives way. */
const MOST = 50

/** Layouts of tables that were read here, by the words of their heads. They go with a backup. */
export function useTableLayouts() {
  const desk = useDeskStore()
  const layouts = shallowRef<Readonly<Record<string, TableMap>>>({})

  /** Reads what is remembered; what is none is left out. */
  async function load(): Promise<void> {
    const { readMap } = await import('../files/table/foreign/tableMap')
    const kept = await (await desk.open()).getSetting(LAYOUTS_SETTING).catch(() => undefined)
    if (typeof kept !== 'object' || kept === null) return
    layouts.value = Object.fromEntries(
      Object.entries(kept).flatMap(([key, value]): [string, TableMap][] => {
        const map = readMap(value)
        return map ? [[key, map]] : []
      }),
    )
  }

  async function write(next: Record<string, TableMap>): Promise<void> {
    layouts.value = next
    // What is not remembered is asked again; the table itself is taken.
    await (await desk.open()).setSetting(LAYOUTS_SETTING, { ...next }).catch(() => undefined)
  }

  async function remember(key: string, map: TableMap): Promise<void> {
    const others = Object.entries(layouts.value).filter(([known]) => known !== key)
    await write(Object.fromEntries([...others.slice(1 - MOST), [key, map]]))
  }

  async function forget(key: string): Promise<void> {
    await write(Object.fromEntries(Object.entries(layouts.value).filter(([known]) => known !== key)))
  }

  return { layouts, load, remember, forget }
}
