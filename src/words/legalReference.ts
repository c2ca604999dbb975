import type { Language } from '../core/types'

/** The words of a reference, in both cases at once; longer ones first, so that "Công văn" is not read as two. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Luật Khám bệnh, chữa bệnh/giu, 'Law on Medical Examination and Treatment'],
  [/Luật Giao dịch điện tử/giu, 'Law on Electronic Transactions'],
  [/Luật Căn cước/giu, 'Law on Identification'],
  [/(?:theo )?nghiên cứu pháp lý công khai(?= ngày \d)/giu, 'public legal study'],
  [/dự thảo/giu, 'draft'],
  [/báo(?=, \d)/giu, 'press'],
  [/\(dẫn /giu, '(citing '],
  [/hướng dẫn kèm/giu, 'guidance with'],
  [/hệ quả của/giu, 'follows from'],
  [/\(đoạn dẫn\)/giu, '(opening words)'],
  [/\(bước tiếp đón\)/giu, '(step of reception)'],
  [/\(bãi bỏ\)/giu, '(repealed)'],
  [/công văn/giu, 'official letter'],
  [/thông tư/giu, 'Circular'],
  [/nghị định/giu, 'Decree'],
  [/quyết định/giu, 'Decision'],
  [/chỉ thị/giu, 'Directive'],
  [/phụ lục/giu, 'Annex'],
  [/tiêu chí/giu, 'criterion'],
  [/luật/giu, 'Law'],
  [/điều(?= \d)/giu, 'Article'],
  [/khoản(?= \d)/giu, 'clause'],
  [/điểm(?= [a-zđ]\b)/giu, 'point'],
  [/mục(?= [\dIVX])/giu, 'section'],
  [/mức(?= \d)/giu, 'level'],
  [/mẫu(?= \d)/giu, 'form'],
  [/năm(?= \d)/giu, 'of'],
  [/ngày(?= \d)/giu, 'of'],
  [/từ(?= \d)/giu, 'from'],
  [/ (?:đến|tới) /giu, ' to '],
  [/ và /giu, ' and '],
]

/** What no English word holds: a reference with such a letter left has words this file does not know. */
const VIETNAMESE =
  /[ăâđêôơưạảãàằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịọỏõồốổỗộờớởỡợụủũừứửữựỳỷỹỵ]\p{Ll}|\p{L}[ăâđêôơưạảãàằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịọỏõồốổỗộờớởỡợụủũừứửữựỳỷỹỵ]/u

/**
 * Where a rule stands, in words: "Điểm a khoản 2 Điều 4 Thông tư 13/2025/TT-BYT" is "Point a clause 2 Article 4 Circular
 * 13/2025/TT-BYT". Word by word in the order of the text, so that it is found there; numbers of documents stay.
 * @param reference as the data carry it, in Vietnamese
 * @param language of the screen or paper
 * @returns the text unchanged for Vietnamese, and where it has words that are not those of a reference
 */
export function legalReference(reference: string, language: Language): string {
  if (language === 'vi') return reference
  const english = WORDS.reduce((text, [word, means]) => text.replace(word, means), reference)
  // A single "đ" is a point of the law, and "NĐ-CP" a number of a document: no words.
  if (VIETNAMESE.test(english)) return reference
  return english.charAt(0).toUpperCase() + english.slice(1)
}
