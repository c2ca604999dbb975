import type { Translate } from '../locales/translator'

/** Official number of the circular that the words of the papers are written for. */
export const CIRCULAR_54 = '54/2017/TT-BYT'
/** The circular with whatever of it is cited and everything that is said only of it. */
const VI =
  /(?:khoản \d+ )?(?:Điều \d+ )?(?:và )?(?:Phụ lục [IVX]+ )?Thông tư (?:số )?54(?:\/2017\/TT-BYT|(?![\d/]))(?: ngày 29 tháng 12 năm 2017)?(?: của Bộ trưởng Bộ Y tế)?(?: ban hành Bộ tiêu chí ứng dụng công nghệ thông tin tại (?:các )?cơ sở khám bệnh, chữa bệnh)?/giu
const EN =
  /(?:(?:Article [\d()]+|Appendix [IVX]+)(?: and Appendix [IVX]+)? of )?Circular 54(?:\/2017\/TT-BYT|(?![\d/]))(?: of 29 December 2017)?(?: of the Minister of Health)?(?: promulgating the criteria for information technology application at health care facilities)?/giu

/**
 * Words of papers for an assessment by another instrument: its number stands where Circular 54 stood, without articles,
 * because which article says the same there nobody knows.
 * @param t words
 * @param number of the instrument with levels; undefined = there is none
 */
export function ofInstrument(t: Translate, number: string | undefined): Translate {
  if (number === undefined || number === CIRCULAR_54) return t
  return (...given) =>
    t(...given)
      .replace(VI, `${kindOf(number)} số ${number}`)
      .replace(EN, `instrument ${number}`)
}

/** A reference in brackets to an article of Circular 54: which article of another instrument says the same nobody knows. */
const CITED = / ?\([^()]*(?:Thông tư (?:số )?|Circular )54\/2017\/TT-BYT[^()]*\)/giu

/**
 * Words of screens for an assessment by another instrument: references to Circular 54 in brackets go, and where a screen
 * says whose rows it counts its number stands. Sentences about other law that cite Circular 54 outside brackets stay.
 * @param text as it is for Circular 54
 * @param number of the instrument with levels; undefined = there is none
 */
export function onScreenOf(text: string, number: string | undefined): string {
  if (number === undefined || number === CIRCULAR_54) return text
  return text
    .replace(CITED, '')
    .replace(/Thông tư 54(?![\d/])/gu, number)
    .replace(/Circular 54(?![\d/])/gu, number)
}

function kindOf(number: string): string {
  if (/\/TT-/.test(number)) return 'Thông tư'
  if (/\/NĐ-/.test(number)) return 'Nghị định'
  return /\/QĐ-/.test(number) ? 'Quyết định' : 'Văn bản'
}
