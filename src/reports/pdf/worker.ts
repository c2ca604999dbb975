import { answerRequests } from '../inWorker'
import type { PdfRequest } from './messages'
import { renderPdf } from './renderPdf'

answerRequests<PdfRequest>(({ document, fonts }, onProgress) => renderPdf(document, { fonts, onProgress }))
