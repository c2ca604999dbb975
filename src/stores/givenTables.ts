import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Sheet } from '../files/table/sheet'

/** A table that came in and was read as far as its cells. */
export interface GivenTable {
  name: string
  sheets: Sheet[]
}

/** Tables whose columns a person looks through; they wait here until the screen has shown them one by one. */
export const useGivenTablesStore = defineStore('givenTables', () => {
  const given = shallowRef<readonly GivenTable[]>([])

  function giveTable(table: GivenTable): void {
    given.value = [...given.value, table]
  }

  /** The first table is settled. */
  function nextTable(): void {
    given.value = given.value.slice(1)
  }

  /** One table in the place of the first. */
  function replaceTable(table: GivenTable): void {
    given.value = [table, ...given.value.slice(1)]
  }

  return { given, giveTable, nextTable, replaceTable }
})
