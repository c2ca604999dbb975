import { answerRequests } from '../inWorker'
import type { PaperDocument } from '../model'
import { renderDocx } from './renderDocx'

answerRequests<PaperDocument>((document, onProgress) => renderDocx(document, { onProgress }))
