import type { GivenFile } from './givenFile'
import type { SubmissionContext } from './openSubmission'
import type { VerifiedFile } from './verifiedFile'

/** What the page tells the worker: the surroundings once, files as they are found, and that there are no more. */
export type VerifyRequest =
  | { kind: 'context'; context: SubmissionContext }
  | { kind: 'files'; files: readonly GivenFile[] }
  | { kind: 'end' }

/** What the worker answers: that it lives, files as they are checked, and that all are done. */
export type VerifyReply =
  | { kind: 'ready' }
  | { kind: 'files'; files: readonly VerifiedFile[] }
  | { kind: 'done' }
  | { kind: 'failed'; message: string }
