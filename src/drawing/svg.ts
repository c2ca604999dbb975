import { hatchLines } from './hatch'
import { POINT, ROLE_GREY, type Drawing, type FontStyle, type Outline, type Role, type Shape } from './shapes'

/** One SVG element as plain data: a component renders it with `<component :is="tag" v-bind="attributes">`. */
export interface SvgElement {
  tag: 'line' | 'rect' | 'polyline' | 'polygon' | 'text' | 'image' | 'path'
  attributes: Record<string, string | number>
  /** The text of a text element. */
  text?: string
}

/**
 * How roles become colours: the greys of paper, or classes `fill-<role>` and `line-<role>` that a style sheet gives the
 * colours of the theme.
 */
export type Ink = 'paper' | 'theme'

/**
 * A drawing as SVG elements inside `viewBox="0 0 width height"`, in mm. The same shapes go to paper.
 * @param drawing a drawing of charts or of a laid-out page
 * @param ink where the colours come from
 */
export function svgElements(drawing: Drawing, ink: Ink = 'paper'): SvgElement[] {
  return drawing.shapes.flatMap((shape) => elementsOf(shape, ink))
}

function elementsOf(shape: Shape, ink: Ink): SvgElement[] {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, width, role = 'ink', dash } = shape
      return [
        {
          tag: 'line',
          attributes: {
            x1,
            y1,
            x2,
            y2,
            ...outline({ stroke: width, line: role, ...(dash ? { dash } : {}) }, ink),
          },
        },
      ]
    }
    case 'rect': {
      const { x, y, width, height, round } = shape
      const attributes = {
        x,
        y,
        width,
        height,
        ...(round ? { rx: round } : {}),
        ...paint(shape.fill, shape, ink),
      }
      return [{ tag: 'rect', attributes }]
    }
    case 'path': {
      const points = shape.points.map((point) => point.join(',')).join(' ')
      const tag = shape.closed ? 'polygon' : 'polyline'
      return [{ tag, attributes: { points, ...paint(shape.fill, shape, ink) } }]
    }
    case 'image': {
      const { x, y, width, height, type, data } = shape
      return [{ tag: 'image', attributes: { x, y, width, height, href: `data:${type};base64,${data}` } }]
    }
    case 'hatch': {
      // One path for all lines: a screen of a hundred hatched bricks stays light.
      const d = hatchLines(shape)
        .map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`)
        .join('')
      if (d === '') return []
      const { stroke, role = 'ink' } = shape
      return [{ tag: 'path', attributes: { d, ...paint(undefined, { stroke, line: role }, ink) } }]
    }
    case 'text':
      return [textElement(shape, ink)]
  }
}

function textElement(shape: Extract<Shape, { kind: 'text' }>, ink: Ink): SvgElement {
  const { x, y, text, size, style = 'regular', role = 'ink', anchor = 'start', wordSpace } = shape
  const attributes: SvgElement['attributes'] = {
    x,
    y,
    'font-size': size * POINT,
    'text-anchor': anchor,
    'xml:space': 'preserve',
    ...fontAttributes(style),
    ...paint(role, {}, ink),
  }
  if (wordSpace) attributes['word-spacing'] = wordSpace
  return { tag: 'text', attributes, text }
}

function paint(
  fill: Role | undefined,
  { stroke, line = 'ink', dash }: Outline,
  ink: Ink,
): SvgElement['attributes'] {
  const edge = stroke ? outline({ stroke, line, ...(dash ? { dash } : {}) }, ink) : {}
  if (ink === 'paper') return { fill: fill ? grey(fill) : 'none', ...edge }
  const classes = [fill ? `fill-${fill}` : 'fill-none', ...('class' in edge ? [String(edge.class)] : [])]
  return { ...edge, class: classes.join(' ') }
}

function outline({ stroke = 0, line = 'ink', dash }: Outline, ink: Ink): SvgElement['attributes'] {
  return {
    'stroke-width': stroke,
    ...(ink === 'paper' ? { stroke: grey(line) } : { class: `line-${line}` }),
    ...(dash ? { 'stroke-dasharray': dash.join(' ') } : {}),
  }
}

function fontAttributes(style: FontStyle): SvgElement['attributes'] {
  return {
    'font-weight': style.startsWith('bold') ? 'bold' : 'normal',
    'font-style': style.endsWith('italic') ? 'italic' : 'normal',
  }
}

function grey(role: Role): string {
  const value = ROLE_GREY[role]
  return `rgb(${value}, ${value}, ${value})`
}
