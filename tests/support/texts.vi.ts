import app from '../../src/locales/app.vi.json' with { type: 'json' }
import assessor from '../../src/locales/assessor.vi.json' with { type: 'json' }
import backup from '../../src/locales/backup.vi.json' with { type: 'json' }
import check from '../../src/locales/check.vi.json' with { type: 'json' }
import cli from '../../src/locales/cli.vi.json' with { type: 'json' }
import compare from '../../src/locales/compare.vi.json' with { type: 'json' }
import departments from '../../src/locales/departments.vi.json' with { type: 'json' }
import director from '../../src/locales/director.vi.json' with { type: 'json' }
import drawing from '../../src/locales/drawing.vi.json' with { type: 'json' }
import evidence from '../../src/locales/evidence.vi.json' with { type: 'json' }
import exchange from '../../src/locales/exchange.vi.json' with { type: 'json' }
import facility from '../../src/locales/facility.vi.json' with { type: 'json' }
import frame from '../../src/locales/frame.vi.json' with { type: 'json' }
import gapReport from '../../src/locales/gapReport.vi.json' with { type: 'json' }
import letters from '../../src/locales/letters.vi.json' with { type: 'json' }
import indicator from '../../src/locales/indicator.vi.json' with { type: 'json' }
import minutes from '../../src/locales/minutes.vi.json' with { type: 'json' }
import papers from '../../src/locales/papers.vi.json' with { type: 'json' }
import plan from '../../src/locales/plan.vi.json' with { type: 'json' }
import planPaper from '../../src/locales/planPaper.vi.json' with { type: 'json' }
import problems from '../../src/locales/problems.vi.json' with { type: 'json' }
import provenance from '../../src/locales/provenance.vi.json' with { type: 'json' }
import rehearsal from '../../src/locales/rehearsal.vi.json' with { type: 'json' }
import report from '../../src/locales/report.vi.json' with { type: 'json' }
import result from '../../src/locales/result.vi.json' with { type: 'json' }
import review from '../../src/locales/review.vi.json' with { type: 'json' }
import rollup from '../../src/locales/rollup.vi.json' with { type: 'json' }
import round from '../../src/locales/round.vi.json' with { type: 'json' }
import seal from '../../src/locales/seal.vi.json' with { type: 'json' }
import settings from '../../src/locales/settings.vi.json' with { type: 'json' }
import start from '../../src/locales/start.vi.json' with { type: 'json' }
import upgrade from '../../src/locales/upgrade.vi.json' with { type: 'json' }
import assessorLetters from '../../src/locales/assessorLetters.vi.json' with { type: 'json' }
import synthesis from '../../src/locales/synthesis.vi.json' with { type: 'json' }
import synthesisPage from '../../src/locales/synthesisPage.vi.json' with { type: 'json' }
import table from '../../src/locales/table.vi.json' with { type: 'json' }
import vendors from '../../src/locales/vendors.vi.json' with { type: 'json' }
import walk from '../../src/locales/walk.vi.json' with { type: 'json' }
import words from '../../src/locales/words.vi.json' with { type: 'json' }
import workbench from '../../src/locales/workbench.vi.json' with { type: 'json' }
import work from '../../src/locales/work.vi.json' with { type: 'json' }

/** All texts in Vietnamese as they are written, so that a test does not break over a better word. */
export const vi = {
  ...app,
  ...assessor,
  ...backup,
  ...check,
  ...cli,
  ...compare,
  ...departments,
  ...director,
  ...drawing,
  ...evidence,
  ...exchange,
  ...facility,
  ...frame,
  ...upgrade,
  ...workbench,
  ...gapReport,
  ...letters,
  ...indicator,
  ...minutes,
  ...papers,
  ...plan,
  ...planPaper,
  ...problems,
  ...provenance,
  ...rehearsal,
  ...report,
  ...result,
  ...review,
  ...rollup,
  ...round,
  ...seal,
  ...settings,
  ...start,
  ...assessorLetters,
  ...synthesis,
  ...synthesisPage,
  ...table,
  ...vendors,
  ...walk,
  ...words,
  ...work,
}
