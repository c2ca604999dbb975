/** Text area of an A4 page with the margins of Decree 30/2020, in mm, less a line for rounding. */
const WIDTH = 165
const HEIGHT = 250
/** Smaller than this nobody reads a page; what still does not fit then flows on. As in the PDF. */
const SMALLEST = 0.72
const STEP = 0.02

/**
 * How much smaller the text must be so that an element fills at most one printed page. Measured on a copy as wide as
 * the paper, because on screen the element may be narrower.
 * @param element what must fit; its text size follows `--scale`
 */
export function fitScale(element: HTMLElement): number {
  const copy = element.cloneNode(true) as HTMLElement
  copy.setAttribute('aria-hidden', 'true')
  for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id')
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    insetInlineStart: '0',
    insetBlockStart: '0',
    width: `${WIDTH}mm`,
    fontSize: 'calc(13pt * var(--scale))',
  })
  element.after(copy)
  try {
    const limit = (copy.offsetWidth / WIDTH) * HEIGHT
    let scale = 1
    copy.style.setProperty('--scale', String(scale))
    while (scale - STEP >= SMALLEST && copy.offsetHeight > limit) {
      scale = Math.round((scale - STEP) * 100) / 100
      copy.style.setProperty('--scale', String(scale))
    }
    return scale
  } finally {
    copy.remove()
  }
}
