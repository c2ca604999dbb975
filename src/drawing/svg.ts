import { hatchLines } from './hatch'
import { POINT, TONE_GREY, type Drawing, type FontStyle, type Shape, type Tone } from './shapes'

/** One SVG element as plain data: a component renders it with `<component :is="tag" v-bind="attributes">`. */
export interface SvgElement {
  tag: 'line' | 'rect' | 'polyline' | 'polygon' | 'text' | 'image'
  attributes: Record<string, string | number>
  /** The text of a text element. */
  text?: string
}

/**
 * A drawing as SVG elements inside `viewBox="0 0 width height"`, in mm. The same shapes go to paper.
 * @param drawing a drawing of charts or of a laid-out page
 */
export function svgElements(drawing: Drawing): SvgElement[] {
  return drawing.shapes.flatMap(elementsOf)
}

function elementsOf(shape: Shape): SvgElement[] {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, width, tone = 'ink', dash } = shape
      const attributes: SvgElement['attributes'] = {
        x1,
        y1,
        x2,
        y2,
        'stroke-width': width,
        stroke: grey(tone),
      }
      if (dash) attributes['stroke-dasharray'] = dash.join(' ')
      return [{ tag: 'line', attributes }]
    }
    case 'rect': {
      const { x, y, width, height } = shape
      return [{ tag: 'rect', attributes: { x, y, width, height, ...paint(shape.fill, shape.stroke) } }]
    }
    case 'path': {
      const points = shape.points.map((point) => point.join(',')).join(' ')
      const tag = shape.closed ? 'polygon' : 'polyline'
      return [{ tag, attributes: { points, ...paint(shape.fill, shape.stroke) } }]
    }
    case 'image': {
      const { x, y, width, height, type, data } = shape
      return [{ tag: 'image', attributes: { x, y, width, height, href: `data:${type};base64,${data}` } }]
    }
    case 'hatch':
      return hatchLines(shape).flatMap(elementsOf)
    case 'text': {
      const { x, y, text, size, style = 'regular', tone = 'ink', anchor = 'start', wordSpace } = shape
      const attributes: SvgElement['attributes'] = {
        x,
        y,
        'font-size': size * POINT,
        'text-anchor': anchor,
        fill: grey(tone),
        'xml:space': 'preserve',
        ...fontAttributes(style),
      }
      if (wordSpace) attributes['word-spacing'] = wordSpace
      return [{ tag: 'text', attributes, text }]
    }
  }
}

function paint(fill: Tone | undefined, stroke: number | undefined): SvgElement['attributes'] {
  return {
    fill: fill ? grey(fill) : 'none',
    ...(stroke ? { stroke: grey('ink'), 'stroke-width': stroke } : {}),
  }
}

function fontAttributes(style: FontStyle): SvgElement['attributes'] {
  return {
    'font-weight': style.startsWith('bold') ? 'bold' : 'normal',
    'font-style': style.endsWith('italic') ? 'italic' : 'normal',
  }
}

function grey(tone: Tone): string {
  const value = TONE_GREY[tone]
  return `rgb(${value}, ${value}, ${value})`
}
