import type { JobName, JobTypes } from './jobs'

/** What the page tells a worker: once what to do, then things to work on whenever it asks, and that there are no more. */
export type Request =
  | { [Name in JobName]: { kind: 'start'; job: Name; input: JobTypes[Name]['input'] } }[JobName]
  | { kind: 'items'; items: unknown[] }
  | { kind: 'end' }

/** What a worker tells the page: first that it lives; `more` asks for things to work on. */
export type Reply =
  | { kind: 'alive' }
  | { kind: 'more' }
  | { kind: 'progress'; share: number }
  | { kind: 'parts'; parts: unknown[] }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; message: string }

/** Things that are handed over at once. A worker always has some and asks for the next while it has. */
export const AT_ONCE = 8
