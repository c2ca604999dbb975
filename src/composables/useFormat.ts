/** @deprecated the older name; {@link useWords} says the same. */
export { useWords as useFormat } from './useWords'
