export function codeOf(schemas: Record<string, unknown>[]): Promise<Record<string, string>>
