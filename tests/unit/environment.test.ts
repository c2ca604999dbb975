import { describe, expect, it } from 'vitest'
import { claimConsole, takeUnclaimed } from './console'

describe('the two time zones', () => {
  const hours: Record<string, number> = { 'Asia/Ho_Chi_Minh': 7, 'Etc/GMT+1': -1 }

  it('the zone of the project really moves local dates', () => {
    const zone = process.env.TZ ?? ''
    expect(Object.keys(hours)).toContain(zone)
    expect(-new Date('2026-06-01T00:00:00Z').getTimezoneOffset() / 60).toBe(hours[zone])
  })
})

describe('the watched console', () => {
  it('keeps what was written until somebody claims it', () => {
    console.warn('quota of %d MB is full', 5)
    expect(takeUnclaimed()).toEqual(['console.warn: quota of 5 MB is full'])
    expect(takeUnclaimed()).toEqual([])
  })

  it('a claim takes the matching output only', () => {
    console.error('first')
    console.error('second')
    claimConsole('error', /first/)
    expect(takeUnclaimed()).toEqual(['console.error: second'])
  })

  it('a claim of what was never written fails', () => {
    expect(() => claimConsole('log', /nothing/)).toThrow('console.log was never called')
  })
})
