import { inWorker, WorkerUnavailable } from '../../reports/inWorker'
import type { RollupSheets } from './writeRollupXlsx'
import XlsxWorker from './xlsxWorker?worker&inline'

/**
 * The workbook made beside the page, so that nothing on it stops over thousands of rows; where workers are forbidden, by
 * the page itself.
 * @param sheets rows and counts; plain data, not a reactive proxy
 */
export async function makeRollupXlsx(sheets: RollupSheets): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await inWorker(() => new XlsxWorker(), sheets, {})
  } catch (error) {
    if (!(error instanceof WorkerUnavailable)) throw error
    const { writeRollupXlsx } = await import('./writeRollupXlsx')
    return writeRollupXlsx(sheets)
  }
}
