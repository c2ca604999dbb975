import type { SoftwareLevel } from '../../../core/vendors/softwareLevel'
import type { Day, Language, Regime } from '../../../core/types'
import type { VendorProfile } from '../../../generated/formats'
import type { Translate } from '../../../locales/translator'
import { rankText } from '../../../words/rank'
import { rowText } from '../../../words/row'
import { bold, cell, columns, para, paragraph, row } from '../../build'
import { clip, formatDay } from '../../format'
import type { Block } from '../../model'
import { pageMark } from '../../pageMark'
import type { PaperFrom } from '../../paper'
import { refused, type PaperOutcome } from '../../refusal'

/** What the sheet of one software is made from: no assessment, no facility, no money. */
export interface SoftwarePaperInput {
  profile: VendorProfile
  levels: readonly SoftwareLevel[]
  /** Instrument the ranks are of, e.g. "Thông tư 54/2017/TT-BYT". */
  instrument: string
  regime: Regime
  asOf: Day
  language: Language
  today: Day
  t: Translate
}

/** Rows of the next rank that are named; more are counted, so that the sheet stays one page. */
const MOST = 12

/**
 * The level of one software by its vendor's declaration: the rank on the scale of its group, what the next rank lacks.
 * It says that it is no level of a facility (Circular 54/2017/TT-BYT, Article 4, gives levels to facilities alone).
 * @param input the profile and the ranks made of it
 */
export function buildSoftwareSheet(input: SoftwarePaperInput): PaperOutcome {
  const { profile, levels, instrument, regime, asOf, language, today, t } = input
  if (levels.length === 0) return { ok: false, reasons: [refused('nothing-declared')] }
  const product =
    clip([profile.product, profile.version].filter(Boolean).join(' '), 120) || t('software.unnamed')
  const facts = {
    product,
    vendor: clip(profile.vendor, 120) || t('software.unnamed'),
    instrument,
    day: formatDay(profile.declaredOn ?? today),
    asOf: formatDay(asOf),
    contact: clip(profile.contact ?? '', 120),
  }
  const blocks: Block[] = [
    { kind: 'title', type: t('software.type'), subject: t('software.subject', facts) },
    paragraph(t('software.vendor', facts), { align: 'center' }),
    ...levels.map((level): Block =>
      paragraph([bold(sentence(t, level, language))], { size: 'subhead', align: 'center' }),
    ),
    paragraph(t('software.statement', facts)),
    {
      kind: 'table',
      columns: columns([5, 2.6, 2, 8.4], ['left', 'center', 'center', 'left']),
      head: [
        row(...(['group', 'rank', 'met', 'missing'] as const).map((key) => t(`software.column.${key}`))),
      ],
      body: levels.map((level) =>
        row(
          `${level.group.ordinal}. ${level.group.title[language]}`,
          rankText(t, level.rank),
          `${level.met}/${level.total}`,
          missingCell(t, level, language, Math.max(2, Math.floor(MOST / levels.length))),
        ),
      ),
    },
    paragraph(t(`software.regime.${regime}`, facts), { size: 'table' }),
    paragraph(t('software.limits'), { size: 'table' }),
    {
      kind: 'signatures',
      signers: [{ role: t('software.signer'), instruction: t('paper.signature.seal'), name: '' }],
    },
  ]
  return {
    ok: true,
    document: {
      title: t('software.fileTitle', facts),
      author: facts.vendor,
      language,
      createdOn: today,
      orientation: 'portrait',
      footer: { left: t('software.fileTitle', facts), right: facts.day },
      mark: pageMark(t, language),
      blocks,
    },
  }
}

function sentence(t: Translate, { group, rank }: SoftwareLevel, language: Language): string {
  return t('software.sentence', { group: group.title[language], rank: rankText(t, rank) })
}

function missingCell(
  t: Translate,
  { next }: SoftwareLevel,
  language: Language,
  most: number,
): ReturnType<typeof cell> {
  if (next === null) return cell(t('software.top'))
  const shown = next.missing.slice(0, most)
  const more = next.missing.length - shown.length
  return cell([
    para(t('software.next', { rank: rankText(t, next.rank), count: next.missing.length })),
    ...shown.map((entry) => para(clip(rowText(language, entry), 160), { bullet: '–', size: 'small' })),
    ...(more > 0 ? [para(t('software.more', { count: more }), { size: 'small' as const })] : []),
  ])
}

/** The level of one software as its vendor declares it. */
export const paper: PaperFrom<'profile'> = {
  kind: 'software',
  order: 76,
  from: 'profile',
  headed: false,
  targeted: false,
  sections: () => [],
  build: buildSoftwareSheet,
}
