export function ensureGenerated(options?: { force?: boolean }): Promise<boolean>
