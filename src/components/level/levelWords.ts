import { useWords } from '../../composables/useWords'

/** A level in words, for headlines and for reading aloud. */
export function useLevelWords() {
  const { headline, level, levelName } = useWords()
  return { headline, levelName, range: (lower: number, upper: number): string => level({ lower, upper }) }
}
