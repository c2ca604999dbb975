export const WEBKIT_MISSING: string
export function findWebKit(): { driver: string; browser: string; screen: string } | null
export function ensureWebKit(): { driver: string; browser: string; screen: string } | null
