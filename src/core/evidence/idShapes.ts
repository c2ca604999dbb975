/** The inner shape of Vietnamese identifiers, so that serials, amounts and dates of the same length are not reported. */

/**
 * Province codes 001–096 as the citizen ID carries them (Circular 59/2021/TT-BCA, Annex I). Numbers given out before
 * the mergers of 2025 keep theirs.
 */
const PROVINCES = new Set(
  (
    '1 2 4 6 8 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 ' +
    '62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  )
    .split(' ')
    .map(Number),
)
const CENTURY_2000 = 2
/** Births after this year of the 2000s are not yet possible for a while; the figure only has to separate. */
const LATEST_YEAR_2000 = 45

/** Prefixes of mobile phones since 2018; others of the same length (e.g. tax numbers 01…, 030…) are no phones. */
const MOBILE = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/**
 * Citizen ID (căn cước, mã định danh): province, sex and century, year of birth, six figures (Decree 137/2015/NĐ-CP,
 * Art. 13). A date with time (DDMMYYYYhhmm) and an IP address of the same length are none.
 * @param text twelve figures, perhaps in groups
 */
export function isCitizenId(text: string): boolean {
  const digits = digitsOf(text)
  const century = Number(digits[3])
  const year = Number(digits.slice(4, 6))
  if (digits.length !== 12 || !PROVINCES.has(Number(digits.slice(0, 3)))) return false
  if (century >= CENTURY_2000 + 2 || (century >= CENTURY_2000 && year > LATEST_YEAR_2000)) return false
  return !isDayAndTime(digits) && !isAddress(text)
}

function isDayAndTime(digits: string): boolean {
  return /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d{2}([01]\d|2[0-3])[0-5]\d$/.test(digits)
}

function isAddress(text: string): boolean {
  return /^\d{3}(\.\d{3}){3}$/.test(text) && text.split('.').every((part) => Number(part) <= 255)
}

/**
 * Health-insurance card: two letters of the group, benefit level 1–5, province 01–97, ten figures (Decision
 * 1351/QĐ-BHXH). The letters are not checked: groups are added, and a card that is overlooked is worse. A number such
 * as HD2026041200015, which goes on with a day of this century, is none.
 * @param text fifteen characters, perhaps in groups
 */
export function isInsuranceCard(text: string): boolean {
  const digits = digitsOf(text)
  const province = Number(digits.slice(1, 3))
  const isNumberByDay = /^20[1-3]\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(digits)
  return digits.length === 13 && /^[1-5]/.test(digits) && province >= 1 && province <= 97 && !isNumberByDay
}

/**
 * A mobile number. Landlines are not reported: they are those of institutions.
 * @param text as found, perhaps with +84
 */
export function isMobileNumber(text: string): boolean {
  return MOBILE.test(digitsOf(text).replace(/^(?:0084|84)0?/, '0'))
}

/**
 * Whether a number is said to be something else: a tax number or the serial of a device.
 * @param before what stands before it, without accents and case
 */
export function isOtherNumber(before: string): boolean {
  return /(?:mst|ma so thue|ma so doanh nghiep|ma so dn|serial|s\/n|imei)[^\d\p{L}]*$/u.test(before)
}
