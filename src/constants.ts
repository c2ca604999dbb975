/** Names of everything the app keeps in the browser, in one place and with one prefix. */
export const DATABASE_NAME = 'tt54'
export const CHANNEL_NAME = 'tt54-assessments'
/** Before the id of an assessment whose last change was not on disk when its page went. */
export const LIFEBOAT_PREFIX = 'tt54-lifeboat-'
/** Before the name of a dialog that was left with something typed in it. */
export const DRAFT_PREFIX = 'tt54-draft-'
export const LOCAL_KEYS = {
  theme: 'tt54-theme',
  language: 'tt54-language',
  persistAsked: 'tt54-persist-asked',
  singleKeys: 'tt54-single-keys',
  visited: 'tt54-visited',
  /** Where each assessment was left. */
  places: 'tt54-places',
  letterhead: 'tt54-letterhead',
  assessor: 'tt54-assessor',
  /** What of the last visit is the same at the next. */
  visit: 'tt54-visit',
} as const
/** Settings in the database. */
export const SETTING_KEYS = {
  /** Signing keys of this machine, each encrypted with its passphrase. */
  signingKeys: 'signing-keys',
  /** Public keys whose owners are known here. */
  knownKeys: 'known-keys',
} as const
/** The setting in the database that holds layouts of tables, by the words of their heads. */
export const LAYOUTS_SETTING = 'table-layouts'
/** Before the key of a criteria set that is kept on this machine, and before its name where tabs speak of it. */
export const SET_PREFIX = 'set:'
