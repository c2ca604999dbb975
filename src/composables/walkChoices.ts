/** How a choice looks: agreement, refusal, a question still open, something still wanted, or that it does not apply. */
export type ChoiceTone = 'yes' | 'no' | 'open' | 'more' | 'none'

/** One possible answer to a row. */
export interface WalkChoice<V extends string> {
  value: V
  word: string
  sign: string
  tone: ChoiceTone
  /** How wide it is in a row, the same in every row: a short, a middling or a long word. */
  room: 's' | 'm' | 'l'
  /** What it means, where there is room to say it. */
  hint?: string
  /** The key that gives it. */
  key: string
  /** Why it cannot be given here; absent or null when it can. */
  refusal?: string | null
}
