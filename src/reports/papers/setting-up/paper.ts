import { body, bold, columns, paragraph, row, text } from '../../build'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { upperFirst } from '../../format'
import { headName, unitOffice } from '../../letterhead'
import type { Block } from '../../model'
import {
  archiveLine,
  basisLines,
  deciderOf,
  officialHeading,
  officialPaper,
  officialSigner,
  recipientsOf,
  unitOf,
} from '../../officialForm'
import type { PaperFrom } from '../../paper'
import type { PaperOutcome } from '../../refusal'

/** Free places in the list of members. */
const FREE = 2

/**
 * Decision that sets up the team (or council) for the self-assessment (Circular 54/2017/TT-BYT, Article 5(1): the head may
 * set up a professional council where needed), form 1.2 of Decree 30/2020/NĐ-CP. Names that are not known are left open.
 * @param input as for the gap report
 */
export function buildSettingUp(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, assessment, language } = report
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const subject = t('settingUp.subject', { facility })
  const article = (number: number, words: string): Block =>
    body([bold(`${t('papers.decision.article', { number })} `), text(words)])
  return {
    ok: true,
    document: officialPaper(report, { title: t('settingUp.fileTitle'), subject }, [
      officialHeading(report, 'QĐ'),
      { kind: 'title', type: t('papers.decision.type'), subject },
      paragraph(
        [
          bold(
            t('papers.decision.authority', {
              role: deciderOf(report),
              facility: facility.toLocaleUpperCase(language),
            }),
          ),
        ],
        { align: 'center' },
      ),
      ...basisLines([
        t('papers.decision.basis.mandate', { facility }),
        t('settingUp.basis'),
        t('papers.decision.basis.proposal', { who: unitOf(report) ?? t('papers.dots') }),
      ]),
      paragraph([bold(t('papers.decision.decides'))], { align: 'center', keepWithNext: true }),
      article(1, t('settingUp.members', { facility })),
      memberTable(report),
      article(2, t('settingUp.duties')),
      article(3, t('papers.decision.effect')),
      article(4, t('settingUp.carried')),
      {
        kind: 'signatures',
        recipients: recipientsOf(report, [
          t('papers.decision.to.article', { number: 4 }),
          archiveLine(report),
        ]),
        signers: [officialSigner(report)],
      },
    ]),
  }
}

/** Whoever the assessment names, in their offices, then free places. */
function memberTable(report: PaperContext): Block {
  const { t, assessment, letterhead } = report
  const { itHead, preparer } = assessment.facility
  const known = [
    {
      name: headName(report),
      office: upperFirst(deciderOf(report).toLocaleLowerCase(report.language)),
      part: 'chair',
    },
    { name: letterhead?.itHead ?? itHead ?? '', office: unitOffice(report), part: 'deputy' },
    { name: letterhead?.preparer ?? preparer ?? '', office: '', part: 'secretary' },
  ]
  const blank = t('papers.nameBlank')
  const rows = [
    ...known.map(({ name, office, part }) => [name || blank, office || blank, t(`settingUp.part.${part}`)]),
    ...Array.from({ length: FREE }, () => [blank, blank, t('settingUp.part.member')]),
  ]
  return {
    kind: 'table',
    columns: columns([1, 6, 6, 4]),
    head: [row(...['order', 'name', 'office', 'part'].map((key) => t(`settingUp.column.${key}`)))],
    body: rows.map((cells, index) => row(String(index + 1), ...cells)),
    size: 'form',
  }
}

/** Decision that sets up the team. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'setting-up',
  order: 80,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => [],
  build: buildSettingUp,
}
