export function tooNewIn(script: string): string[]
export function tooNewInStyle(style: string): string[]
