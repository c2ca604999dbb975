import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../docs/decisions/', import.meta.url)
const pages = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
const text = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

describe('decisions', () => {
  it.each(pages)('%s has a title, its day and a line in the index', (file) => {
    const [title = '', , day = ''] = text(file).split('\n')
    expect(title).toMatch(/^# \S/)
    expect(day).toMatch(/^\d{1,2}\/\d{1,2}\/20\d\d$/)
    expect(text('README.md')).toContain(`| [${title.slice(2)}](${file}) | ${day} |`)
  })

  it('the index names no page that is gone', () => {
    const named = [...text('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, file]) => file)
    expect(named.toSorted()).toEqual(pages.toSorted())
  })
})
