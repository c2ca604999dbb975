import { describe, expect, it } from 'vitest'
import { textsOf } from '../locales/texts'
import { strictWords } from './aReport'
import { everyPaper } from './everyPaper'

/** Sheets to work with: nobody issues them, and their foot says what they are. */
const WORKING = /\/(visit|rehearsal|department|evidence|software)$/

describe.each(['vi', 'en'] as const)('the form of every paper, %s', (language) => {
  const papers = Object.entries(everyPaper(language, ['provincial-completed', 'district']))
  const issued = papers.filter(([name]) => !WORKING.test(name))

  it('no footer stands on the pages of a paper that is signed', () => {
    expect(issued.length).toBeGreaterThan(30)
    expect(issued.filter(([, { footer }]) => footer.place !== 'last').map(([name]) => name)).toEqual([])
  })

  it('one in another language than Vietnamese says on every page that it is an aid to read it', () => {
    const words = strictWords(language)('paper.readingAid')
    const without = papers.filter(([, { mark }]) => !(mark ?? '').includes(words)).map(([name]) => name)
    expect(without).toEqual(language === 'vi' ? papers.map(([name]) => name) : [])
  })
})

/** Areas of texts that papers take their words from. */
const AREAS = ['director', 'gapReport', 'letters', 'minutes', 'papers', 'planPaper', 'rehearsal', 'synthesis']
/** What is counted in papers, in the plural, and verbs that go with it; "1 of 12 rows" is right whatever the numbers are. */
const COUNTED =
  /(?<![Oo]f |\/)\{\w+\} (?:\w+ )?(?:actions|are|contents|copies|criteria|days|departments|errors|facilities|files|have|items|opinions|pages|pieces|requirements|risks|rows|submissions)\b/u

it('no English text of a paper says "1 actions": a counted noun has a singular, or the number stands behind it', () => {
  const wrong = AREAS.flatMap((area) =>
    [...textsOf(area, 'en')].filter(([, text]) => COUNTED.test(text) && !text.includes(' | ')),
  )
  expect(wrong).toEqual([])
})
