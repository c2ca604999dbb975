import { useI18n } from '../i18n'
import { legalReference } from '../words/legalReference'

/** Where a rule stands in the law, in the screen's language; apart from `useWords`, as no part of the first screen needs it. */
export function useReference(): (reference: string) => string {
  const { locale } = useI18n()
  return (reference) => legalReference(reference, locale.value)
}
