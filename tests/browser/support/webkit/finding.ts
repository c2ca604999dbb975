/** Words to look for: as they are, as part of others, or by a pattern. */
export type Sought = { text: string; exact: boolean } | { pattern: string; flags: string }

/** One step from elements to elements, as a locator takes it. */
export type Step =
  | { by: 'css'; css: string }
  | { by: 'role'; role: string; name?: Sought }
  | { by: 'text'; sought: Sought }
  | { by: 'label'; sought: Sought }
  | { by: 'filter'; hasText?: Sought; has?: Step[] }
  | { by: 'nth'; index: number }

/**
 * Goes the steps of a locator in the page. Sent to the page as its own text, so it uses nothing from outside itself.
 * @param steps the steps
 * @returns the elements in the order of the page
 */
export function findInPage(steps: readonly Step[]): Element[] {
  const ROLES: Record<string, string> = {
    alert: '[role=alert]',
    button: 'button, input[type=submit], input[type=button], [role=button]',
    checkbox: 'input[type=checkbox], [role=checkbox]',
    combobox: 'select:not([multiple]), input[list], [role=combobox]',
    group: 'fieldset, details, [role=group]',
    heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
    link: 'a[href], [role=link]',
    radio: 'input[type=radio], [role=radio]',
    status: 'output, [role=status]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=search], [role=textbox]',
  }
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const isThere = (element: Element): boolean =>
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility === 'visible' &&
    element.closest('[aria-hidden=true], [inert]') === null
  const matches = (text: string, sought: Sought): boolean => {
    if ('pattern' in sought) return new RegExp(sought.pattern, sought.flags).test(text)
    if (sought.exact) return tidy(text) === tidy(sought.text)
    return tidy(text).toLowerCase().includes(tidy(sought.text).toLowerCase())
  }
  /** What a screen reader says of an element's content: without what is hidden from it. */
  const said = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return ''
    const own = node.getAttribute('aria-label') ?? (node.matches('img') ? node.getAttribute('alt') : null)
    if (own !== null) return own
    const style = getComputedStyle(node)
    if (style.display === 'none' || style.visibility === 'hidden') return ''
    const inner = [...node.childNodes].map(said).join('')
    return style.display.startsWith('inline') && style.display !== 'inline-block' ? inner : ` ${inner} `
  }
  const labelsOf = (element: Element): string | null => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
    if (ids.length > 0) return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    const own = element.getAttribute('aria-label')
    if (own !== null) return own
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    return labels.length > 0 ? labels.map(said).join(' ') : null
  }
  const nameOf = (element: Element): string => {
    const label = labelsOf(element)
    if (label !== null) return tidy(label)
    if (element.matches('fieldset')) return tidy(element.querySelector('legend')?.textContent ?? '')
    const content = element.matches('input, select, textarea')
      ? ''
      : tidy([...element.childNodes].map(said).join(''))
    return content || tidy(element.getAttribute('title') ?? '')
  }
  const below = (roots: readonly (Document | Element)[], css: string): Element[] => {
    const found = new Set(roots.flatMap((root) => [...root.querySelectorAll(css)]))
    return roots.length === 1
      ? [...found]
      : [...found].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  }
  const go = (from: readonly (Document | Element)[], way: readonly Step[]): Element[] => {
    let at: (Document | Element)[] = [...from]
    for (const step of way) {
      if (step.by === 'css') at = below(at, step.css)
      else if (step.by === 'nth') at = [at.at(step.index)].filter((one) => one !== undefined)
      else if (step.by === 'role')
        at = below(at, ROLES[step.role] ?? `[role=${step.role}]`).filter(
          (one) =>
            (one.getAttribute('role') ?? step.role) === step.role &&
            isThere(one) &&
            (step.name === undefined || matches(nameOf(one), step.name)),
        )
      else if (step.by === 'label')
        at = below(at, 'input, select, textarea, [aria-label], [aria-labelledby]').filter((one) => {
          const label = labelsOf(one)
          return label !== null && matches(tidy(label), step.sought)
        })
      else if (step.by === 'text') {
        const holds = (one: Element): boolean => matches(tidy(one.textContent ?? ''), step.sought)
        at = below(at, '*').filter(
          (one) =>
            !one.matches('head, head *, script, style') && holds(one) && ![...one.children].some(holds),
        )
      } else {
        const { hasText, has } = step
        at = at.filter(
          (one) =>
            one instanceof Element &&
            (hasText === undefined || matches(tidy(one.textContent ?? ''), hasText)) &&
            (has === undefined || go([one], has).length > 0),
        )
      }
    }
    return at as Element[]
  }
  return go([document], steps)
}
