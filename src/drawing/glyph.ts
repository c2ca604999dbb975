import { fromPixels } from './pixels'
import type { Drawing, Shape } from './shapes'
import { flagShapes, stepShapes, type Step } from './step'
import { PIXEL } from './shapes'

/** `s` stands in the bar and on cards (44 × 26 pixels), `xs` in tables (37 × 20). */
export const GLYPH_SIZES = {
  s: { pitch: 6.5, height: 26, base: 6.3, rise: 2.1 },
  xs: { pitch: 5.5, height: 20, base: 4.3, rise: 1.45 },
} as const
export type GlyphSize = keyof typeof GLYPH_SIZES

/**
 * The stairs as a glyph: rising bars, with a flag on the target.
 * @param steps from the lowest level
 * @param size where it stands
 */
export function glyphDrawing(steps: readonly Step[], size: GlyphSize = 's'): Drawing {
  const { pitch, height, base, rise } = GLYPH_SIZES[size]
  const hasFlag = steps.some(({ isTarget }) => isTarget)
  // Without a flag the stairs take its room.
  const most = height - (hasFlag ? 7 : 2.5)
  const own = steps.length > 1 ? Math.min(rise * (hasFlag ? 1 : 1.25), (most - base) / (steps.length - 1)) : 0
  const bottom = height - 0.5
  const width = Math.max(1, steps.length) * pitch - 1
  const shapes = steps.flatMap((step, index): Shape[] => {
    const tall = base + own * index
    const box = { x: index * pitch, y: bottom - tall, width: pitch - 1.5, height: tall }
    return [
      ...stepShapes(step.state, box, true),
      ...(step.isTarget ? flagShapes(box.x + 1.2, box.y - 0.4, true) : []),
    ]
  })
  return { width: (width + 1.5) * PIXEL, height: height * PIXEL, shapes: fromPixels(shapes) }
}
