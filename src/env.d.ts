/// <reference types="vite/client" />

/** Whether this is the one-file build that opens from disk. */
declare const __SINGLE_FILE__: boolean

/** The version of package.json. */
declare const __APP_VERSION__: string

/** Loads one bundle of texts in one language, see scripts/vite-texts.ts. */
declare module 'virtual:texts/load' {
  type Load = () => Promise<{ default: import('./locales/translator').Texts }>
  export const load: Record<import('./locales/bundles').Bundle, Record<import('./core/types').Language, Load>>
}
/** One bundle of texts in every language. */
declare module 'virtual:texts/*' {
  const texts: Record<import('./core/types').Language, import('./locales/translator').Texts>
  export default texts
}
/** One bundle of texts in the language that is there from the start. */
declare module 'virtual:texts/first/vi' {
  const texts: import('./locales/translator').Texts
  export default texts
}
/** The catalogue as the first screen has it, see scripts/vite-criteria-outline.ts. */
declare module '*/catalogue.json?start' {
  const catalogue: import('./core/types').Catalogue
  export default catalogue
}
