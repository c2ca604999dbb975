import { measurePaper } from './paper.js'

/** No budget is set for DOCX; it is made beside the page as the PDF is. */
export const measure = ({ browser }) => measurePaper(browser, 'DOCX', null)
