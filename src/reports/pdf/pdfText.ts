/** Texts outside the pages of a PDF: names, descriptions, titles of bookmarks. */

/**
 * A text as a string of a PDF: UTF-16 with its mark, in hexadecimal, as soon as it is more than ASCII. The one-byte encoding
 * of PDF has other characters above 0x7F than Latin-1 (a no-break space would be read as a euro sign).
 */
export function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, String.raw`\$&`)})`
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index += 1)
    hex += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')
  return `<${hex}>`
}

/** A text in the content of an XML element. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Bytes as characters, one each, as jsPDF writes streams. */
export function byteCharacters(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
