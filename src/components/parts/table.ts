/** What a table (AppTable) is told of its columns, and how its rows stand. */
export interface TableColumn {
  key: string
  label: string
  /** Numbers stand at the end of their column. */
  number?: boolean
  sortable?: boolean
  /** Said only: what stands below has its own words. */
  hidden?: boolean
}
export interface TableSort {
  key: string
  descending: boolean
}
