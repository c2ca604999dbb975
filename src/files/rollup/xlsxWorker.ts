import { answerRequests } from '../../reports/inWorker'
import { writeRollupXlsx, type RollupSheets } from './writeRollupXlsx'

answerRequests<RollupSheets>((sheets) => writeRollupXlsx(sheets))
