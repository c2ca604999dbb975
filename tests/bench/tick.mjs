import { goTo, takeExample, ticks, withApp } from './app.js'
import { median, quantile } from './statistics.js'

const TICKS = 80

export async function measure({ browser }) {
  const times = await withApp(browser, async (page) => {
    await takeExample(page)
    await goTo(page, 'criteria/tt54-2017/his')
    await page.locator('[id="his.32"] input[type=radio]').first().waitFor({ state: 'attached' })
    return ticks(page, TICKS)
  })
  return [
    { what: `tick to paint, median of ${TICKS}`, value: median(times), unit: 'ms', budget: null },
    {
      what: `tick to paint, 95th percentile of ${TICKS}`,
      value: quantile(times, 0.95),
      unit: 'ms',
      budget: 50,
    },
  ]
}
