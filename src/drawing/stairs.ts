import type { Shape, TextShape } from './shapes'
import type { Frame, SignatureData, SignatureWords } from './signature'
import { flagShapes, pinShapes, stepShapes, tickShapes, type Step } from './step'
import { wrapWords } from './wrapWords'

/** About the width of a letter of 12 pixels, wide fonts included. */
const LETTER = 6.3
/** The same for the name of a level, whose lines must not touch the edges of its step. */
const WIDE_LETTER = 6.6

/**
 * The stairs over the field, in pixels.
 * @param data steps and bounds
 * @param words what is written on them
 * @param frame where they stand
 */
export function stairShapes(data: SignatureData, words: SignatureWords, frame: Frame): Shape[] {
  let inAll = 0
  return data.steps.flatMap((step, index) => {
    inAll += step.missing
    return stepWithWords(step, index, inAll, data, words, frame)
  })
}

function stepWithWords(
  step: Step,
  index: number,
  inAll: number,
  { lower, steps }: SignatureData,
  words: SignatureWords,
  { measures, pitch, floor }: Frame,
): Shape[] {
  const height = measures.base + measures.rise * index
  const box = { x: measures.names + index * pitch + 1, y: floor - height, width: pitch - 2, height }
  const middle = box.x + box.width / 2
  const spoken = measures.spoken
  const solid = step.state === 'reached'
  const standsHere = step.level === lower
  // The word for where one stands gives way to the flag of the next step, which begins left of its pole.
  const crowded = steps[index + 1]?.isTarget === true
  return [
    ...stepShapes(step.state, box),
    ...(step.state === 'possible' ? plate(step, box, spoken) : []),
    ...number(step, middle, box.y, spoken),
    ...(spoken && !solid ? lines(step, inAll, words, box) : []),
    ...(solid && spoken ? tickShapes(middle + 6, box.y + 19, 13) : []),
    ...(standsHere ? pinShapes(middle, box.y - 3) : []),
    ...(standsHere && spoken && !crowded ? [caption(words.now, middle, box.y - 16, 'middle')] : []),
    ...(step.isTarget ? flagShapes(box.x + 8, box.y) : []),
    ...(step.isTarget && spoken ? [caption(words.target, box.x + 2, box.y - 8, 'end')] : []),
  ]
}

function number({ level, state }: Step, x: number, top: number, spoken: boolean): Shape[] {
  const role = state === 'reached' ? 'on-met' : state === 'possible' ? 'open' : 'ink'
  const size = spoken ? 20 : 14
  const at = state === 'reached' && spoken ? { x: x - 6, y: top + 20 } : { x, y: top + (spoken ? 23 : 17) }
  return [{ kind: 'text', ...at, text: String(level), size, style: 'bold', anchor: 'middle', role }]
}

/** The hatch would swallow the words: they stand on a plate. */
function plate(
  { missing }: Step,
  box: { x: number; y: number; width: number; height: number },
  spoken: boolean,
): Shape[] {
  if (!spoken)
    return [
      { kind: 'rect', x: box.x + box.width / 2 - 8, y: box.y + 4, width: 16, height: 17, fill: 'open-soft' },
    ]
  const height = Math.min(box.height - 8, missing > 0 ? 46 : 26)
  return [
    { kind: 'rect', x: box.x + 7, y: box.y + 5, width: box.width - 14, height, fill: 'open-soft', round: 4 },
  ]
}

/** What is missing, in all, and what the level is called, as far as the step is tall and wide. */
function lines(
  { missing, state, title }: Step,
  inAll: number,
  words: SignatureWords,
  box: { x: number; y: number; width: number; height: number },
): Shape[] {
  const middle = box.x + box.width / 2
  const shapes: TextShape[] = []
  const room = (depth: number): boolean => depth + 6 <= box.height
  const fits = (text: string): boolean => text.length * LETTER <= box.width + 4
  const say = (text: string, depth: number, more: Partial<TextShape>): void => {
    if (room(depth) && fits(text))
      shapes.push({ kind: 'text', x: middle, y: box.y + depth, text, size: 12, anchor: 'middle', ...more })
  }
  if (missing > 0)
    say(words.missing(missing), 43, { style: 'bold', role: state === 'possible' ? 'open' : 'ink' })
  if (state === 'possible') return shapes
  if (inAll > missing) say(words.missingInAll(inAll), 60, { role: 'soft' })
  const name = wrapWords(title, Math.floor((box.width - 6) / WIDE_LETTER))
  const whole = name.length <= 4 && room(82 + (name.length - 1) * 15)
  if (whole) name.forEach((line, index) => say(line, 82 + index * 15, { role: 'soft' }))
  return shapes
}

function caption(text: string, x: number, y: number, anchor: 'middle' | 'end'): Shape {
  return { kind: 'text', x, y, text, size: 12, style: 'bold', anchor }
}
