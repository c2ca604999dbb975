import app from '../../src/locales/app.en.json' with { type: 'json' }
import assessor from '../../src/locales/assessor.en.json' with { type: 'json' }
import backup from '../../src/locales/backup.en.json' with { type: 'json' }
import check from '../../src/locales/check.en.json' with { type: 'json' }
import cli from '../../src/locales/cli.en.json' with { type: 'json' }
import compare from '../../src/locales/compare.en.json' with { type: 'json' }
import departments from '../../src/locales/departments.en.json' with { type: 'json' }
import director from '../../src/locales/director.en.json' with { type: 'json' }
import drawing from '../../src/locales/drawing.en.json' with { type: 'json' }
import evidence from '../../src/locales/evidence.en.json' with { type: 'json' }
import exchange from '../../src/locales/exchange.en.json' with { type: 'json' }
import facility from '../../src/locales/facility.en.json' with { type: 'json' }
import gapReport from '../../src/locales/gapReport.en.json' with { type: 'json' }
import letters from '../../src/locales/letters.en.json' with { type: 'json' }
import indicator from '../../src/locales/indicator.en.json' with { type: 'json' }
import minutes from '../../src/locales/minutes.en.json' with { type: 'json' }
import papers from '../../src/locales/papers.en.json' with { type: 'json' }
import plan from '../../src/locales/plan.en.json' with { type: 'json' }
import planPaper from '../../src/locales/planPaper.en.json' with { type: 'json' }
import problems from '../../src/locales/problems.en.json' with { type: 'json' }
import provenance from '../../src/locales/provenance.en.json' with { type: 'json' }
import rehearsal from '../../src/locales/rehearsal.en.json' with { type: 'json' }
import report from '../../src/locales/report.en.json' with { type: 'json' }
import result from '../../src/locales/result.en.json' with { type: 'json' }
import review from '../../src/locales/review.en.json' with { type: 'json' }
import rollup from '../../src/locales/rollup.en.json' with { type: 'json' }
import round from '../../src/locales/round.en.json' with { type: 'json' }
import seal from '../../src/locales/seal.en.json' with { type: 'json' }
import settings from '../../src/locales/settings.en.json' with { type: 'json' }
import start from '../../src/locales/start.en.json' with { type: 'json' }
import upgrade from '../../src/locales/upgrade.en.json' with { type: 'json' }
import assessorLetters from '../../src/locales/assessorLetters.en.json' with { type: 'json' }
import synthesis from '../../src/locales/synthesis.en.json' with { type: 'json' }
import synthesisPage from '../../src/locales/synthesisPage.en.json' with { type: 'json' }
import table from '../../src/locales/table.en.json' with { type: 'json' }
import vendors from '../../src/locales/vendors.en.json' with { type: 'json' }
import walk from '../../src/locales/walk.en.json' with { type: 'json' }
import words from '../../src/locales/words.en.json' with { type: 'json' }
import workbench from '../../src/locales/workbench.en.json' with { type: 'json' }
import work from '../../src/locales/work.en.json' with { type: 'json' }

/** All texts in English as they are written, so that a test does not break over a better word. */
export const en = {
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
