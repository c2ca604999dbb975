import type { PaperContext } from '../../../context'
import { addressedToFacility, internalHeading, internalSignature } from '../../../internal'
import { countPages } from '../../../layout/countPages'
import type { Block } from '../../../model'
import { actionBlocks, holdingBlocks, uncoveredBlocks } from './actions'
import { askBlocks } from './asks'
import { createDirector, ROOMS, type Room } from './content'
import { heatBlocks } from './heat'
import { levelBlocks } from './levels'
import { messageBlocks } from './message'
import { deadlineBlocks, riskBlocks } from './risks'

/** The head reads this many. */
const PAGES = 2

/**
 * Two pages for the head of the facility: the level and what holds it, what the plan comes to, what it does not cover,
 * what may upset it, and what is asked of the head. Nothing under 11 points; what has no room is counted, never set
 * smaller.
 * @returns null when no set has levels
 */
export function directorPages(report: PaperContext): Block[] | null {
  const made = ROOMS.map((room) => (): Block[] | null => pagesIn(report, room))
  for (const make of made) {
    const blocks = make()
    if (blocks === null || countPages(blocks, report.language) <= PAGES) return blocks
  }
  return made.at(-1)?.() ?? null
}

function pagesIn(report: PaperContext, room: Room): Block[] | null {
  const director = createDirector(report, room)
  if (!director) return null
  const { t, target } = report
  return [
    internalHeading(report),
    { kind: 'title', type: t('director.type'), subject: t('director.subject', { target }) },
    addressedToFacility(report),
    ...messageBlocks(director),
    ...levelBlocks(director),
    ...holdingBlocks(director),
    ...(room.isMapLate
      ? [
          ...uncoveredBlocks(director),
          ...deadlineBlocks(director),
          ...riskBlocks(director),
          ...actionBlocks(director),
          ...heatBlocks(director),
        ]
      : [
          ...heatBlocks(director),
          ...actionBlocks(director),
          ...uncoveredBlocks(director),
          ...riskBlocks(director),
          ...deadlineBlocks(director),
        ]),
    ...askBlocks(director),
    internalSignature(report, room.recipients),
  ]
}

/** The same figures at the head of the longer reports: message, levels, what holds the facility. */
export function summaryBlocks(report: PaperContext): Block[] {
  const director = createDirector(report)
  if (!director) return []
  return [...messageBlocks(director), ...levelBlocks(director), ...holdingBlocks(director)]
}
