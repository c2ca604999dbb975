/**
 * Service levels that a tender or contract states, held against what Circular 54/2017/TT-BYT, Appendix I, asks for in
 * criteria 93, 95 and 102–105. Only what a text says in figures is compared; everything else is left for a person.
 */
import { fold } from '../text/search'

/** What a text can state. The id is the criterion or item that asks for it. */
export interface ServiceRule {
  /** Id of the criterion. */
  criterion: string
  /** Official number of the criterion. */
  number: number
  /** Id of the item; the criterion itself where it has none. */
  id: string
  /** What is compared, and in what: `at-most` a time in minutes, `at-least` months, `always` round the clock, `at-most-count`, `at-least-share`. */
  kind: 'at-most' | 'under' | 'at-least-months' | 'round-the-clock' | 'share'
  /** Minutes, months or per cent. */
  limit: number
  /** Hours of office, not of the clock, in which the limit is given. */
  working?: boolean
  /** Folded words of which each alternative names the subject. */
  about: RegExp
  /** Words that speak of something else. */
  not?: RegExp
}

const HOUR = 60
const DAY = 24 * HOUR
/** Hours of a working day: what "2 working days" come to in hours of office. */
const OFFICE_DAY = 8 * HOUR

/** In the order in which a text is asked; the first that fits a statement takes it. */
export const SERVICE_RULES: readonly ServiceRule[] = [
  {
    criterion: 'non-functional.6',
    number: 95,
    id: 'non-functional.6',
    kind: 'at-least-months',
    limit: 12,
    about: /bao hanh|warranty/,
    not: /sau bao hanh|het bao hanh|trong thoi gian bao hanh.*(?:phan hoi|khac phuc|xu ly|co mat)/,
  },
  {
    criterion: 'non-functional.16',
    number: 105,
    id: 'non-functional.16.2',
    kind: 'under',
    limit: 10 / 60,
    about:
      /(?:tac vu|thao tac|truy van|truy cap|man hinh|giao dien|giao dich|he thong|phan mem).{0,40}(?:phan hoi|dap ung|tai|hien thi|xu ly)|(?:phan hoi|dap ung).{0,30}(?:tac vu|thao tac|truy van|giao dien|man hinh)|(?:tasks?|actions?|screens?|quer(?:y|ies)|transactions?|pages?|interface|system).{0,40}(?:respon|load|open|display|answer)\w*|respon\w*.{0,30}(?:tasks?|actions?|screens?|quer(?:y|ies)|transactions?|pages?)/,
    not: /su co|yeu cau ho tro|loi|nguoi dung|incident|fault|error|defect|failure|support|help ?desk/,
  },
  {
    criterion: 'non-functional.16',
    number: 105,
    id: 'non-functional.16.1',
    kind: 'share',
    limit: 100,
    about:
      /(?:can bo|nhan vien|nguoi dung|nguoi su dung).{0,60}(?:truc tuyen|dong thoi|cung luc)|(?:truc tuyen|dong thoi).{0,60}(?:can bo|nhan vien|nguoi dung)|(?:staff|users?|employees).{0,60}(?:online|concurrent|simultaneous|at once|at the same time)|(?:online|concurrent|simultaneous)\w*.{0,60}(?:staff|users?|employees)/,
  },
  {
    criterion: 'non-functional.15',
    number: 104,
    id: 'non-functional.15.3',
    kind: 'under',
    limit: 72 * HOUR,
    about: /(?:loi|sai|sua|xu ly).{0,20}du lieu|data (?:errors?|faults?|corrections?)/,
  },
  {
    criterion: 'non-functional.13',
    number: 102,
    id: 'non-functional.13.2',
    kind: 'at-most',
    limit: DAY,
    about:
      /(?:ngung|ngung tre|dung|gian doan) (?:van hanh|hoat dong|he thong|dich vu)|(?:khoi phuc|phuc hoi).{0,30}(?:he thong|hoat dong|toan bo|100)|downtime|outages?|(?:restore|recover)\w*/,
    not: /70 ?%/,
  },
  {
    criterion: 'non-functional.13',
    number: 102,
    id: 'non-functional.13.2',
    kind: 'at-most',
    limit: HOUR,
    about: /(?:khoi phuc|phuc hoi).{0,20}70 ?%|70 ?%.{0,40}(?:khoi phuc|phuc hoi|hoat dong)/,
  },
  {
    criterion: 'non-functional.13',
    number: 102,
    id: 'non-functional.13.1',
    kind: 'under',
    limit: 5,
    about: /loi (?:khong nghiem trong|nhe|nho|thong thuong)/,
  },
  {
    criterion: 'non-functional.15',
    number: 104,
    id: 'non-functional.15.2',
    kind: 'under',
    limit: 48 * HOUR,
    about:
      /(?:xu ly|khac phuc|sua|sua chua|giai quyet).{0,40}(?:loi|su co|hong)|(?:loi|su co).{0,60}(?:xu ly|khac phuc|sua|giai quyet|co mat)|co mat|(?:fix|resolv|resolution|repair|solv)\w*|on[- ]?site/,
    not: /tiep nhan(?!.*(?:xu ly|khac phuc))/,
  },
  {
    criterion: 'non-functional.15',
    number: 104,
    id: 'non-functional.15.1',
    kind: 'under',
    limit: DAY,
    about:
      /(?:tiep nhan|phan hoi).{0,40}(?:su co|loi|bao hong)|(?:su co|loi).{0,40}(?:tiep nhan|phan hoi)|(?:respon|acknowledg)\w*.{0,40}(?:incident|fault|error|defect)|(?:incident|fault|error|defect)s? respon/,
  },
  {
    criterion: 'non-functional.14',
    number: 103,
    id: 'non-functional.14',
    kind: 'round-the-clock',
    limit: 24,
    about: /ho tro|tong dai|hotline|truc|support|help ?desk|service desk|on[- ]call/,
  },
  {
    criterion: 'non-functional.4',
    number: 93,
    id: 'non-functional.4.2',
    kind: 'at-most',
    limit: 12 * HOUR,
    working: true,
    about:
      /(?:phan hoi|tra loi|ho tro|dap ung).{0,40}(?:yeu cau|ho tro|nguoi dung|khach hang)|(?:yeu cau|ho tro).{0,40}(?:phan hoi|tra loi)|phan hoi|respon(?:se|d)/,
  },
]

/** One statement of a text, compared. */
export interface ServiceFinding {
  rule: ServiceRule
  /** The words it was read from. */
  text: string
  /** What was read: minutes, months, per cent, or hours of the day. */
  value: number
  /** `looser` = asks for less than the circular. */
  state: 'fits' | 'looser'
}

/**
 * The service levels a text states.
 * @param text a cell or sentence as written
 */
export function serviceLevels(text: string): ServiceFinding[] {
  return text.split(/[;\n•]|\.(?=\s|$)|(?<=\S)\s+[-–+]\s+/u).flatMap((part) => statement(part.trim()))
}

function statement(text: string): ServiceFinding[] {
  const plain = fold(text).replace(/\s+/g, ' ')
  for (const rule of SERVICE_RULES) {
    if (!rule.about.test(plain) || rule.not?.test(plain)) continue
    const value = valueOf(plain, rule)
    if (value === null) continue
    return [{ rule, text, value, state: fits(value, rule) ? 'fits' : 'looser' }]
  }
  return []
}

function fits(value: number, { kind, limit }: ServiceRule): boolean {
  switch (kind) {
    case 'at-most':
      return value <= limit
    case 'under':
      return value < limit
    case 'at-least-months':
    case 'round-the-clock':
    case 'share':
      return value >= limit
  }
}

const NUMBER = String.raw`(\d{1,9}(?:[.,]\d{1,9})?)`
const ENGLISH =
  'seconds?|minutes?|(?:working|office|business) hours?|hours?|(?:working|business) days?|days?|weeks?|months?|years?'
const VIETNAMESE = 'giay|phut|gio lam viec|gio hanh chinh|gio|tieng|h|ngay lam viec|ngay|tuan|thang|nam'
const TIME = new RegExp(`${NUMBER}\\s*(${VIETNAMESE}|${ENGLISH})(?![a-z])`, 'g')

/** Small numbers in words, as contracts write them. Not "sáu": without its accent it is "sau ngày …", after a day. */
const IN_WORDS = ['mot', 'hai', 'ba', 'bon', 'nam', '', 'bay', 'tam', 'chin', 'muoi']
const WORDED = new RegExp(
  `(?<![a-z])(${IN_WORDS.filter(Boolean).join('|')}) (?=(?:phut|gio|ngay|tuan|thang|nam)(?![a-z]))`,
  'g',
)

/** English units under the Vietnamese ones. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^second/, 'giay'],
  [/^minute/, 'phut'],
  [/^(?:working|office|business) hour/, 'gio lam viec'],
  [/^hour/, 'gio'],
  [/^(?:working|business) day/, 'ngay lam viec'],
  [/^day/, 'ngay'],
  [/^week/, 'tuan'],
  [/^month/, 'thang'],
  [/^year/, 'nam'],
]
const unitOf = (unit: string): string => UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? unit

function valueOf(plain: string, { kind, working }: ServiceRule): number | null {
  switch (kind) {
    case 'at-least-months': {
      const months = times(plain).flatMap(({ value, unit }) =>
        unit === 'thang' ? [value] : unit === 'nam' ? [value * 12] : [],
      )
      return months.length > 0 ? Math.max(...months) : null
    }
    case 'round-the-clock': {
      if (
        /24 ?[/x] ?(?:24|7)|24h ?[/x] ?7|suot ngay dem|(?:round|around) the clock|24 hours a day/.test(plain)
      )
        return 24
      const short = /(?<!\d)(\d{1,2}) ?[/x] ?[5-7](?!\d)/.exec(plain)
      if (short) return Number(short[1])
      return /gio hanh chinh|gio lam viec|(?:office|working|business) hours/.test(plain) && !/\d/.test(plain)
        ? 8
        : null
    }
    case 'share': {
      const share = new RegExp(`${NUMBER} ?%`).exec(plain)
      return share ? decimal(share[1] ?? '') : null
    }
    case 'at-most':
    case 'under': {
      // "trong 1 giờ … 24 giờ": the longest is what a hospital may have to wait.
      const minutes = times(plain).flatMap((time) => minutesOf(time, working === true) ?? [])
      return minutes.length > 0 ? Math.max(...minutes) : null
    }
  }
}

interface Time {
  value: number
  unit: string
}

function times(plain: string): Time[] {
  // A clock ("24/24 giờ", "7h30") is no length of time.
  const lengths = plain.replace(/\d{1,4} ?\/ ?\d{1,4} ?(?:gio|h)?/g, ' ').replace(/\d{1,4}h\d{1,4}/g, ' ')
  const figures = lengths
    // "05 (năm) ngày" and "năm (05) ngày" are both written.
    .replace(/\((\d{1,9})\)/g, ' $1 ')
    .replace(/\([^()\d]{0,40}\)/g, ' ')
    .replace(WORDED, (_, word: string) => `${String(IN_WORDS.indexOf(word) + 1)} `)
  return [...figures.matchAll(TIME)].map(([, value = '', unit = '']) => ({
    value: decimal(value),
    unit: unitOf(unit),
  }))
}

function minutesOf({ value, unit }: Time, working: boolean): number | null {
  switch (unit) {
    case 'giay':
      return value / 60
    case 'phut':
      return value
    case 'gio lam viec':
    case 'gio hanh chinh':
      return value * HOUR
    case 'gio':
    case 'tieng':
    case 'h':
      return value * HOUR
    case 'ngay lam viec':
      return value * (working ? OFFICE_DAY : DAY)
    case 'ngay':
      return value * (working ? OFFICE_DAY : DAY)
    case 'tuan':
      return value * 7 * DAY
    default:
      return null
  }
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'))
}
