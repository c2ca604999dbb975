import { trimEndOf } from './trimEnd'

/** What Windows refuses in the name of a file or folder (its rules for naming files). */
const FORBIDDEN = /[\0-\x1f\x7f<>:"/\\|?*]+/g
/** Names that Windows keeps for devices, with any ending behind them. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/**
 * Whether Windows keeps a name for a device: such a file could not be unpacked or saved there.
 * @param name with or without its ending
 */
export function isDeviceName(name: string): boolean {
  return RESERVED.test(name)
}

/**
 * The name of one file as Windows takes it: letters, accents and spaces stay, what it refuses becomes a hyphen.
 * @param name a name without folders
 * @returns never empty, no dot or space at its end, no name of a device
 */
export function windowsName(name: string): string {
  let plain = name.replace(FORBIDDEN, '-').trim()
  for (let before = ''; before !== plain;) {
    before = plain
    plain = trimEndOf(trimEndOf(plain, '.'), ' ')
  }
  if (plain === '') return 'tt54'
  return isDeviceName(plain) ? `tt54-${plain}` : plain
}
