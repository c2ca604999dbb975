import { format } from 'node:util'

/** The console methods a test must answer for. */
export const CONSOLE_METHODS = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const
export type ConsoleMethod = (typeof CONSOLE_METHODS)[number]

const unclaimed: { method: ConsoleMethod; text: string }[] = []

/** Notes every console output from now on instead of printing it. */
export function watchConsole(): void {
  for (const method of CONSOLE_METHODS) {
    console[method] = (...args: unknown[]) => {
      unclaimed.push({ method, text: format(...args) })
    }
  }
}

/**
 * Says that the code under test was meant to write this to the console; fails when it did not.
 * @param method the console method
 * @param pattern what the text must match; every matching output is claimed
 */
export function claimConsole(method: ConsoleMethod, pattern: RegExp): void {
  const before = unclaimed.length
  for (let at = unclaimed.length - 1; at >= 0; at -= 1) {
    const output = unclaimed[at]
    if (output?.method === method && pattern.test(output.text)) unclaimed.splice(at, 1)
  }
  if (unclaimed.length === before)
    throw new Error(`console.${method} was never called with ${String(pattern)}`)
}

/** Forgets and returns what nobody claimed. */
export function takeUnclaimed(): string[] {
  return unclaimed.splice(0).map(({ method, text }) => `console.${method}: ${text}`)
}
