/// <reference types="vite/client" />

/** Whether this is the one-file build that opens from disk. */
declare const __SINGLE_FILE__: boolean

/** The version of package.json. */
declare const __APP_VERSION__: string

/** One part of the texts, see scripts/vite-locale-parts.ts. */
declare module '*.json?first' {
  const texts: Record<string, Record<string, string>>
  export default texts
}
declare module '*.json?rest' {
  const texts: Record<string, Record<string, string>>
  export default texts
}
