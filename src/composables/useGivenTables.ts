import { shallowRef } from 'vue'
import type { Sheet } from '../files/table/sheet'

/** A table that came in and was read as far as its cells. */
export interface GivenTable {
  name: string
  sheets: Sheet[]
}

const given = shallowRef<readonly GivenTable[]>([])

/** Tables whose columns a person looks through; they wait here until the screen has shown them one by one. */
export function useGivenTables() {
  return {
    given,
    giveTable: (table: GivenTable): void => {
      given.value = [...given.value, table]
    },
    /** The first table is settled. */
    nextTable: (): void => {
      given.value = given.value.slice(1)
    },
    /** One table in the place of the first. */
    replaceTable: (table: GivenTable): void => {
      given.value = [table, ...given.value.slice(1)]
    },
  }
}
