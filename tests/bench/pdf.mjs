import { measurePaper } from './paper.js'

/** The budget of a full report is 1.5 s. */
export const measure = ({ browser }) => measurePaper(browser, 'PDF', 1500)
