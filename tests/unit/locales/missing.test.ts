import { expect, it } from 'vitest'
import { loadRemainingTexts, useI18n } from '@/i18n'
import { claimConsole } from '../console'

it('a key without words is told where one develops, so that no screen shows it unseen', async () => {
  await loadRemainingTexts()
  const { t } = useI18n()
  expect(t('plan.column.nothingOfThisName')).toBe('plan.column.nothingOfThisName')
  claimConsole('warn', /plan\.column\.nothingOfThisName/)
  expect(t('plan.column.order')).toBe('TT')
})
