import type {
  Conclusion,
  CriteriaSet,
  Criterion,
  Group,
  Item,
  Level,
  Milestone,
  Provenance,
  Text,
  Window,
} from '@/core/types'

/** The instrument of a tiny set is in force from this day on. */
export const TINY_FROM = '2018-01-01'
const ALWAYS: Window = { from: TINY_FROM, to: null }
const LIST_RANK = '1'

interface TinyAnswerable {
  notApplicable?: boolean
  inForce?: Window
  interpretation?: string
}

/** A criterion or milestone in brief; everything has a default. */
export interface TinyRow extends TinyAnswerable {
  rank?: string
  ask?: boolean
  /** How many items, or each of them. */
  items?: number | TinyAnswerable[]
}

export interface TinyGroup {
  scale?: string[]
  criteria: TinyRow[]
}

export interface TinyLevel {
  requires?: Record<string, string>
  /** Milestones by name. */
  milestones?: Record<string, TinyRow>
}

export interface TinySet {
  id?: string
  groups?: Record<string, TinyGroup>
  levels?: TinyLevel[]
  conclusions?: Pick<Conclusion, 'id' | 'requires'>[]
}

const PROVENANCE: Provenance = {
  title: 'attested',
  rank: 'attested',
  source: 'Bộ tiêu chí dùng cho kiểm thử',
  sourceEn: 'A criteria set for tests',
}

/**
 * A small valid criteria set. Without arguments: one group `g` with ranks 1 and 2 and one criterion each, two levels.
 * @param brief groups by id (criteria are called `<group>.<n>`), levels from 1 upward, conclusions
 */
export function tinySet(brief: TinySet = {}): CriteriaSet {
  const {
    id = 'tiny',
    groups = { g: { scale: ['1', '2'], criteria: [{ rank: '1' }, { rank: '2' }] } },
    levels = brief.groups ? [] : [{ requires: { g: '1' } }, { requires: { g: '2' } }],
    conclusions = [],
  } = brief
  return {
    format: 'tt54-criteria-set',
    formatVersion: 1,
    id,
    version: '1.0.0',
    title: text(`Bộ ${id}`, `Set ${id}`),
    instrument: {
      number: '1/2018/TT-BYT',
      title: text('Văn bản thử', 'Test instrument'),
      issued: '2017-12-01',
      issuer: text('Bộ Y tế', 'Ministry of Health'),
      inForce: { ...ALWAYS },
      replacedBy: null,
      source: text('Kiểm thử', 'Tests'),
    },
    checkedOn: '2026-10-06',
    coverage: { official: null },
    groups: Object.entries(groups).map(([groupId, group], index) => tinyGroup(groupId, group, index)),
    levels: levels.map((level, index) => tinyLevel(level, index)),
    rules: [],
    conclusions: conclusions.map((conclusion): Conclusion => ({
      ...conclusion,
      title: text('Kết luận', 'Conclusion'),
      requirement: text('Yêu cầu', 'Requirement'),
      legalReference: 'Điều 3',
      procedure: [],
      inForce: { ...ALWAYS },
    })),
  }
}

function tinyGroup(id: string, { scale = [LIST_RANK], criteria }: TinyGroup, index: number): Group {
  return {
    id,
    ordinal: String(index + 1),
    title: text(`Nhóm ${id}`, `Group ${id}`),
    scale,
    criteria: criteria.map((row, at): Criterion => {
      const { rank = scale[0] ?? LIST_RANK, ask } = row
      return {
        ...answerable(`${id}.${at + 1}`, row),
        number: null,
        rank,
        ...(ask === undefined ? {} : { ask }),
      }
    }),
  }
}

function tinyLevel({ requires = {}, milestones = {} }: TinyLevel, index: number): Level {
  return {
    level: index + 1,
    summary: text(`Mức ${index + 1}`, `Level ${index + 1}`),
    requires: Object.entries(requires).map(([group, rank]) => ({ group, rank, provenance: 'attested' })),
    milestones: Object.entries(milestones).map(([name, row]) => answerable(`milestone.${name}`, row)),
  }
}

function answerable(id: string, row: TinyRow): Milestone {
  const { items, inForce = { ...ALWAYS } } = row
  const briefs = typeof items === 'number' ? Array.from({ length: items }, (): TinyAnswerable => ({})) : items
  return {
    id,
    title: text(`Dòng ${id}`, `Row ${id}`),
    requirement: text('Cơ sở có.', 'The facility has it.'),
    evidence: { vi: ['Màn hình', 'Biên bản'], en: ['Screen', 'Minute'] },
    ...(briefs && briefs.length > 0
      ? { items: briefs.map((item, at) => tinyItem(`${id}.${at + 1}`, item)) }
      : {}),
    ...conditions(row),
    inForce,
    legalReference: 'Điều 1',
    provenance: { ...PROVENANCE },
  }
}

function tinyItem(id: string, item: TinyAnswerable): Item {
  return {
    id,
    title: text(`Mục ${id}`, `Item ${id}`),
    ...conditions(item),
    ...(item.inForce ? { inForce: item.inForce } : {}),
  }
}

function conditions({
  notApplicable = false,
  interpretation,
}: TinyAnswerable): Pick<Item, 'notApplicable' | 'interpretation'> {
  return {
    notApplicable: notApplicable ? 'with-reason' : 'never',
    ...(interpretation === undefined ? {} : { interpretation }),
  }
}

function text(vi: string, en: string): Text {
  return { vi, en }
}
