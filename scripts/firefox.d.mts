export const FIREFOX_PREFERENCES: Record<string, string | number | boolean>
export const FIREFOX_MISSING: string
export function findFirefox(): string | null
export function ensureFirefox(): string | null
