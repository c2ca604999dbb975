import { own } from './own'

/**
 * The value at a JSON pointer (RFC 6901).
 * @param root a JSON value
 * @param pointer e.g. `/facility/ward~1room/0`; empty = the value itself
 * @returns undefined where there is none
 */
export function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' ? own(value as Record<string, unknown>, key) : undefined,
      root,
    )
}
