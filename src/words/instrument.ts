import type { Translate } from '../locales/translator'

/** Official number of the circular that the words of the papers are written for. */
export const CIRCULAR_54 = '54/2017/TT-BYT'
/** The circular with whatever of it is cited and everything that is said only of it. */
const VI =
  /(?:khoản \d+ )?(?:Điều \d+ )?(?:và )?(?:Phụ lục [IVX]+ )?Thông tư (?:số )?54\/2017\/TT-BYT(?: ngày 29 tháng 12 năm 2017)?(?: của Bộ trưởng Bộ Y tế)?(?: ban hành Bộ tiêu chí ứng dụng công nghệ thông tin tại (?:các )?cơ sở khám bệnh, chữa bệnh)?/giu
const EN =
  /(?:(?:Article [\d()]+|Appendix [IVX]+)(?: and Appendix [IVX]+)? of )?Circular 54\/2017\/TT-BYT(?: of 29 December 2017)?(?: of the Minister of Health)?(?: promulgating the criteria for information technology application at health care facilities)?/giu

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

function kindOf(number: string): string {
  if (/\/TT-/.test(number)) return 'Thông tư'
  if (/\/NĐ-/.test(number)) return 'Nghị định'
  return /\/QĐ-/.test(number) ? 'Quyết định' : 'Văn bản'
}
