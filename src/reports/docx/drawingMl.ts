/**
 * A drawing as a group of native shapes (ISO/IEC 29500, DrawingML): vectors and text that every editor since 2010 shows, so
 * no raster and no canvas are needed.
 */
import { ImportedXmlComponent, TextRun, type ParagraphChild } from 'docx'
import {
  POINT,
  ROLE_GREY,
  type Drawing,
  type Outline,
  type Role,
  type Shape,
  type TextShape,
} from '../../drawing/shapes'
import { textWidth } from '../layout/lines'
import { TINOS_METRICS } from '../layout/tinosMetrics'
import { FONT } from './styles'
import { writable } from './runs'

/** The unit of lengths in drawings. */
const EMU_PER_MM = 36_000
/** Share of the size of a font between the top of a line and its baseline. */
const ASCENT = 0.891
/** Height of a text's box as a multiple of the size of its font: room for fonts with taller lines than the paper's own. */
const LINE = 1.5
/** Width of a text's box beside the text's own, and in mm: an editor that has to take wider letters breaks and hides nothing. */
const WIDER = 1.4
const SLACK = 3

const emu = (mm: number): number => Math.round(mm * EMU_PER_MM)
const grey = (role: Role): string => ROLE_GREY[role].toString(16).padStart(2, '0').repeat(3).toUpperCase()

/** A text inside an attribute or an element. */
function escaped(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', ' ')
}

/**
 * A drawing that takes no room itself: it lies over the paragraph it is anchored in.
 * @param drawing in mm
 * @param alt what it shows, for those who cannot see it
 * @param id number of the drawing in the file
 * @param by factor of its size
 */
export function drawingRun(drawing: Drawing, alt: string, id: number, by = 1): ParagraphChild {
  const extent = `cx="${emu(drawing.width * by)}" cy="${emu(drawing.height * by)}"`
  const inner = `cx="${emu(drawing.width)}" cy="${emu(drawing.height)}"`
  const shapes = drawing.shapes.map((shape, index) => shapeXml(shape, index + 1, drawing.width)).join('')
  const group =
    `<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/>` +
    `<a:chOff x="0" y="0"/><a:chExt ${inner}/></a:xfrm></wpg:grpSpPr>${shapes}</wpg:wgp>`
  // Anchored, because LibreOffice leaves the texts out of a group that stands in the line.
  const place =
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>` +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>`
  const xml =
    `<mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing>` +
    `<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" ` +
    `locked="0" layoutInCell="1" allowOverlap="0">${place}<wp:extent ${extent}/><wp:wrapNone/>` +
    `<wp:docPr id="${id}" name="${id}" descr="${escaped(alt)}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">${group}` +
    `</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>`
  return new TextRun({ children: [ImportedXmlComponent.fromXmlString(xml)] })
}

function shapeXml(shape: Shape, id: number, within: number): string {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2 } = shape
      const flip = (x2 - x1) * (y2 - y1) < 0 ? ' flipV="1"' : ''
      const box = {
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      }
      const { width: stroke, role: line, dash } = shape
      return wsp(
        id,
        `${xfrm(box, flip)}${preset('line')}${outline({ stroke, ...(line ? { line } : {}), ...(dash ? { dash } : {}) })}`,
      )
    }
    case 'rect':
      return wsp(
        id,
        `${xfrm(shape)}${preset(shape.round ? 'roundRect' : 'rect')}${fill(shape.fill)}${outline(shape)}`,
      )
    case 'hatch':
      return wsp(id, `${xfrm(shape)}${preset('rect')}${hatchFill(shape)}<a:ln><a:noFill/></a:ln>`)
    case 'path':
      return pathXml(shape, id)
    case 'text':
      return textXml(shape, id, within)
    case 'image':
      return ''
  }
}

function hatchFill({ role = 'ink', falling }: Extract<Shape, { kind: 'hatch' }>): string {
  const preset = falling ? 'wdDnDiag' : 'wdUpDiag'
  return (
    `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${grey(role)}"/></a:fgClr>` +
    `<a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
  )
}

function wsp(id: number, properties: string, text = '', isText = false): string {
  const kind = isText ? '<wps:cNvSpPr txBox="1"/>' : '<wps:cNvSpPr/>'
  const body = `<wps:bodyPr wrap="${isText ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>`
  return `<wps:wsp><wps:cNvPr id="${id}" name=""/>${kind}<wps:spPr>${properties}</wps:spPr>${text}${body}</wps:wsp>`
}

function xfrm(box: { x: number; y: number; width: number; height: number }, flip = ''): string {
  return `<a:xfrm${flip}><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`
}

const preset = (name: string): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`

function fill(role: Role | undefined): string {
  return role ? `<a:solidFill><a:srgbClr val="${grey(role)}"/></a:solidFill>` : '<a:noFill/>'
}

function outline({ stroke, line = 'ink', dash }: Outline): string {
  if (stroke === undefined) return '<a:ln><a:noFill/></a:ln>'
  const pattern = dash ? '<a:prstDash val="sysDash"/>' : ''
  return `<a:ln w="${emu(stroke)}"><a:solidFill><a:srgbClr val="${grey(line)}"/></a:solidFill>${pattern}</a:ln>`
}

function pathXml(shape: Extract<Shape, { kind: 'path' }>, id: number): string {
  const xs = shape.points.map(([x]) => x)
  const ys = shape.points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  const at = ([px, py]: readonly [number, number]): string => `<a:pt x="${emu(px - x)}" y="${emu(py - y)}"/>`
  const steps = shape.points.map((point, index) =>
    index === 0 ? `<a:moveTo>${at(point)}</a:moveTo>` : `<a:lnTo>${at(point)}</a:lnTo>`,
  )
  const geometry =
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>` +
    `<a:path w="${emu(box.width)}" h="${emu(box.height)}"${shape.fill ? '' : ' fill="none"'}>${steps.join('')}` +
    `${shape.closed ? '<a:close/>' : ''}</a:path></a:pathLst></a:custGeom>`
  return wsp(id, `${xfrm(box)}${geometry}${fill(shape.fill)}${outline(shape)}`)
}

/**
 * One line of text in a box of its own, as wide as the text with some room, its baseline where the drawing has it. The room
 * ends with the drawing: a group that is wider than it says would be moved.
 */
function textXml(shape: TextShape, id: number, within: number): string {
  const { size, style = 'regular', anchor = 'start', role = 'ink' } = shape
  const own = textWidth(shape.text, style, size, TINOS_METRICS)
  const [before, after] = [shape.x, within - shape.x]
  const room = { start: after, middle: 2 * Math.min(before, after), end: before }[anchor]
  const width = Math.max(own, Math.min(own * WIDER + SLACK, room))
  const x = shape.x - { start: 0, middle: width / 2, end: width }[anchor]
  const box = { x, y: shape.y - ASCENT * size * POINT, width, height: LINE * size * POINT }
  const align = { start: 'left', middle: 'center', end: 'right' }[anchor]
  const bold = style.startsWith('bold') ? '<w:b/>' : ''
  const italic = style.endsWith('italic') ? '<w:i/>' : ''
  const half = Math.round(size * 2)
  const run =
    `<w:r><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:cs="${FONT}"/>${bold}${italic}` +
    `<w:color w:val="${grey(role)}"/><w:sz w:val="${half}"/><w:szCs w:val="${half}"/></w:rPr>` +
    `<w:t xml:space="preserve">${escaped(shape.text)}</w:t></w:r>`
  const paragraph = `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="${align}"/></w:pPr>${run}</w:p>`
  const text = `<wps:txbx><w:txbxContent>${paragraph}</w:txbxContent></wps:txbx>`
  return wsp(id, `${xfrm(box)}${preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>`, text, true)
}
