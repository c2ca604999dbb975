/** Names of everything the app keeps in the browser, in one place and with one prefix. */
export const DATABASE_NAME = 'tt54'
export const CHANNEL_NAME = 'tt54-assessments'
export const LOCAL_KEYS = {
  theme: 'tt54-theme',
  language: 'tt54-language',
  persistAsked: 'tt54-persist-asked',
  singleKeys: 'tt54-single-keys',
  visited: 'tt54-visited',
  letterhead: 'tt54-letterhead',
  assessor: 'tt54-assessor',
} as const
