import { randomUUID } from 'node:crypto'

/** A new id for a file this command makes. */
export const newId = (): string => randomUUID()
