import ICAL from 'ical.js'
import fc from 'fast-check'
import { sync } from 'node-ical'
import { describe, expect, it } from 'vitest'
import { calendarEntries, type CalendarEntry } from '@/core/plan/calendar'
import { deadlinesFor } from '@/core/plan/deadlines'
import { writeCalendarFile, type CalendarWords } from '@/files/calendarFile'
import { anAssessment } from '../../builders'
import { catalogue } from '../../fixtures'
import { action } from './builders'

const STAMP = '2026-11-20T02:03:04Z'
const assessment = anAssessment()
  .having({
    actions: [
      action('a', { due: '2026-12-31', title: 'Nâng cấp HIS; giai đoạn 1, có \\ và "ngoặc"' }),
      action('b', { due: '2026-12-15', status: 'done' }),
      action('c'),
      action('d', { due: '2026-11-30', status: 'in-progress' }),
    ],
    programme: { team: { due: '2026-04-15', doneOn: '2026-04-10' }, survey: { due: '2027-04-26' } },
  })
  .build()
const deadlines = deadlinesFor(catalogue, { type: 'hospital' }, '2026-11-23', '2028-12-31')
const entries = calendarEntries(assessment, deadlines)

const words: CalendarWords = {
  language: 'vi',
  name: 'Kế hoạch, TT54; Bệnh viện',
  title: (entry) =>
    entry.kind === 'action'
      ? entry.action.title
      : entry.kind === 'programme'
        ? entry.step.id
        : entry.deadline.title.vi,
  details: (entry) => `Loại: ${entry.kind}\nNgày: ${entry.day}`,
}

/** Read by another library than the one that writes. */
function parsed(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe('calendarEntries', () => {
  it('has due days of open actions, dates ahead and steps not done, in order', () => {
    expect(entries.map(({ kind, day, yearly }) => [kind, day, yearly])).toEqual([
      ['action', '2026-11-30', false],
      ['deadline', '2026-12-31', true],
      ['action', '2026-12-31', false],
      ['target', '2027-01-01', false],
      ['programme', '2027-04-26', false],
      ['target', '2030-12-31', false],
    ])
  })

  it('gives each event an id of its own that stays the same', () => {
    const ids = entries.map(({ uid }) => uid)
    expect(new Set(ids).size).toBe(ids.length)
    expect(calendarEntries(structuredClone(assessment), deadlines).map(({ uid }) => uid)).toEqual(ids)
    const moved = { ...assessment, actions: [action('a', { due: '2027-06-01', title: 'Tên khác' })] }
    expect(calendarEntries(moved, []).find(({ kind }) => kind === 'action')?.uid).toBe(
      entries.find((entry) => entry.kind === 'action' && entry.action.id === 'a')?.uid,
    )
  })
})

describe('writeCalendarFile', () => {
  const text = writeCalendarFile(entries, words, STAMP)

  it('another reader finds the same days, titles and details', () => {
    const events = parsed(text)
    expect(events.map((event) => [event.uid, event.startDate.toString()])).toEqual(
      entries.map((entry) => [entry.uid, entry.day]),
    )
    events.forEach((event, index) => {
      const entry = entries[index]
      const title = entry ? words.title(entry) : ''
      const details = entry ? words.details(entry) : ''
      const isCut = Array.from(title).length > 80
      expect(event.summary.replace(/…$/u, '')).toBe(isCut ? title.slice(0, event.summary.length - 1) : title)
      expect(event.description).toBe(isCut ? `${title}\n${details}` : details)
    })
    expect(events.every((event) => event.startDate.isDate && event.duration.toSeconds() === 86_400)).toBe(
      true,
    )
  })

  it('reminds a week and a day before each event', () => {
    const alarms = text.split('BEGIN:VALARM').slice(1)
    expect(alarms).toHaveLength(2 * entries.length)
    expect(text.match(/TRIGGER:-P(?:7D|1W|1D)/g)).toHaveLength(2 * entries.length)
  })

  it('the December report comes back every year', () => {
    const report = parsed(text).find((event) => event.isRecurring())!
    const dates = report.iterator()
    expect([dates.next(), dates.next(), dates.next()].map(String)).toEqual([
      '2026-12-31',
      '2027-12-31',
      '2028-12-31',
    ])
  })

  it('a second reader finds the same events, days, alarms and repetitions', () => {
    const second = Object.values(sync.parseICS(text)).flatMap((part) =>
      part?.type === 'VEVENT' ? [part] : [],
    )
    const day = (date: Date): string =>
      [date.getFullYear(), date.getMonth() + 1, date.getDate()]
        .map((number) => String(number).padStart(2, '0'))
        .join('-')
    const first = parsed(text)
    expect(
      second.map((event) => ({
        uid: event.uid,
        title: typeof event.summary === 'string' ? event.summary : event.summary?.val,
        day: day(event.start),
        isDay: event.datetype === 'date',
        alarms: event.alarms?.length ?? 0,
        yearly: event.rrule !== undefined,
      })),
    ).toEqual(
      first.map((event) => ({
        uid: event.uid,
        title: event.summary,
        day: event.startDate.toString(),
        isDay: event.startDate.isDate,
        alarms: event.component.getAllSubcomponents('valarm').length,
        yearly: event.isRecurring(),
      })),
    )
  })

  it('RFC 5545, 3.1: lines end in CRLF and have at most 75 octets, characters are whole', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const lines = text.split('\r\n')
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
      expect(line).not.toContain('\uFFFD')
    }
  })

  it('has the same bytes for the same content: no clock inside', () => {
    expect(writeCalendarFile(entries, words, STAMP)).toBe(text)
    expect(text.match(/^DTSTAMP:.*$/gm)?.every((line) => line.trim() === 'DTSTAMP:20261120T020304Z')).toBe(
      true,
    )
  })

  it('any title comes back, on one line and without control characters', () => {
    const anyTitle = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(
        anyTitle,
        fc.constantFrom('', '\r\n', '\u0007', ';', ',', '\\', '\\n', 'ế'),
        (title, extra) => {
          const given = `${extra}${title}${extra}`
          const [event] = parsed(
            writeCalendarFile(entries.slice(0, 1), { ...words, title: () => given }, STAMP),
          )
          const expected = given
            .normalize('NFC')
            .replace(/[^\P{Cc}\t\n]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim()
          const summary = event?.summary ?? ''
          // A long title is cut at a word, and stands whole at the head of the details.
          if (Array.from(expected).length <= 80) expect(summary).toBe(expected)
          else {
            expect(Array.from(summary).length).toBeLessThanOrEqual(80)
            expect(summary.endsWith('…')).toBe(true)
            expect(expected.startsWith(summary.slice(0, -1))).toBe(true)
            expect(String(event?.description).startsWith(expected)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('a day that does not exist and a stamp that is none do not stop it', () => {
    const odd: CalendarEntry = {
      kind: 'action',
      uid: 'x@tt54',
      day: '2025-02-30',
      yearly: false,
      action: action('x'),
    }
    expect(parsed(writeCalendarFile([odd], words, 'gestern'))[0]?.startDate.toString()).toBe('2025-03-02')
  })

  it('an empty plan gives an empty calendar', () =>
    expect(parsed(writeCalendarFile([], words, STAMP))).toEqual([]))
})
