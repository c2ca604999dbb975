/** The first entry of an ODS file says what it is, stored as it is (OpenDocument 1.3, part 2, 3.3). */
const MIMETYPE = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'
const BEGINNING = 200

/**
 * Whether a ZIP file is a spreadsheet of OpenDocument.
 * @param bytes the file
 */
export function isOds(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING)).includes(MIMETYPE)
}
