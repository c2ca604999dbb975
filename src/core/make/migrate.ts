/**
 * Old formats become new ones step by step: v1 → v2 → …; each step knows only its own two versions. Version 1 is the
 * first released format, so the list is empty until there is a second.
 */
import type { Assessment } from '../types'

/** The format this app writes. */
export const FORMAT_VERSION: Assessment['formatVersion'] = 1

/** A file's value of which only the version is known. */
export type JsonObject = Record<string, unknown>

/** One step from a format version to the next. P = how the caller describes a problem. */
export interface MigrationStep<P> {
  /** The version it reads; it writes `from + 1`. */
  from: number
  /** What does not fit the schema of that version; a value with problems is not migrated. */
  validate: (value: JsonObject) => P[]
  /** Makes the next version; must not change its argument and keeps fields it does not know. */
  migrate: (value: JsonObject) => JsonObject
}

/** The chain and where it ends. */
export interface MigrationChain<P> {
  current: number
  steps: readonly MigrationStep<P>[]
}

/** The released steps of the assessment format. */
export const ASSESSMENT_CHAIN: MigrationChain<never> = { current: FORMAT_VERSION, steps: [] }

/** The released steps of the review format. */
export const REVIEW_CHAIN: MigrationChain<never> = { current: 1, steps: [] }

/** A file in the shape of today, or why it cannot be brought to it. */
export type Migration<P> =
  /** `from` = the version that was read; equal to `current` when nothing was to do. */
  | { ok: true; value: JsonObject; from: number }
  | { ok: false; reason: 'not-a-version' | 'newer' | 'no-way'; version: unknown }
  | { ok: false; reason: 'invalid'; version: number; problems: P[] }

/**
 * Brings a value to the current format version.
 * @param value a parsed file; `formatVersion` says what it is
 * @param chain the steps and the current version
 * @returns the value of the current version (not yet checked against its schema), or why it cannot be
 */
export function migrate<P>(value: JsonObject, chain: MigrationChain<P>): Migration<P> {
  const from = value.formatVersion
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
    return { ok: false, reason: 'not-a-version', version: from }
  if (from > chain.current) return { ok: false, reason: 'newer', version: from }
  let migrated = value
  for (let version = from; version < chain.current; version += 1) {
    const step = chain.steps.find((candidate) => candidate.from === version)
    if (!step) return { ok: false, reason: 'no-way', version }
    const problems = step.validate(migrated)
    if (problems.length > 0) return { ok: false, reason: 'invalid', version, problems }
    migrated = { ...step.migrate(migrated), formatVersion: version + 1 }
  }
  return { ok: true, value: migrated, from }
}
