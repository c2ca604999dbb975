/** The name of a screen is said when it opens and stands in the title of the window; none may be a key. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (file: string): string => readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8')

describe.each(['vi', 'en'])('screens in %s', (language) => {
  it('every route has a name for people', () => {
    const routes = [
      ...read('router.ts').matchAll(/\bname: '([a-z]+)', component/g),
      ...read('router.ts').matchAll(/^\s+name: '([a-z]+)',$/gm),
    ]
      .map(([, name = '']) => name)
      .sort()
    const { screen } = JSON.parse(read(`locales/app.${language}.json`)) as { screen: Record<string, string> }
    expect(routes.length).toBeGreaterThan(20)
    expect(routes.filter((name) => !screen[name])).toEqual([])
  })
})
