/**
 * The meaning of a PDF beside its looks: the tree of its structure, what every stretch of a page belongs to, links, the
 * numbers of the pages, XMP and output intent (ISO 32000-1, 14.6–14.8). jsPDF knows none of them; they go through its public
 * events and objects, and nowhere else.
 */
import { LANGUAGES } from '../../words/languages'
import type { jsPDF } from 'jspdf'
import { POINT } from '../../drawing/shapes'
import { geometry } from '../layout/geometry'
import type { StructureNode } from '../layout/structure'
import type { Link, Page, Pages } from '../layout/types'
import { xmpOf, type PdfFacts, type PdfMarks } from './metadata'
import { byteCharacters, pdfString } from './pdfText'
import { srgbProfile } from './srgbProfile'

/** What jsPDF offers plugins; its own types leave most of it out. */
interface Internals {
  write: (...parts: unknown[]) => void
  events: { subscribe: (topic: string, callback: (event: { pageNumber: number }) => void) => void }
  newAdditionalObject: () => { objId: number; content: string }
  getPageInfo: (page: number) => { objId: number }
}

/** A stretch of content on a page, or a link. */
type Kid = { page: number; mark: number } | { page: number; link: number } | { node: number }

/** Puts content into the tree while it is painted. */
export interface Tagger {
  /** What is painted from now on belongs to a node, or is decoration. */
  belongTo: (node: number | undefined) => void
  /** The page is finished; the next begins. */
  endPage: () => void
}

/** Rows and cells are there although nothing is written in them. */
const ALWAYS = new Set(['TR', 'TH', 'TD'])

/**
 * Whether the tree keeps what PDF/UA-1 asks of it beyond being there: headings begin with the first level and leave none out,
 * figures say what they show, links where they lead.
 * @param nodes of the tree, in reading order
 */
export function isAccessible(nodes: readonly StructureNode[]): boolean {
  let level = 0
  for (const { role, alt } of nodes) {
    if ((role === 'Figure' || role === 'Link') && !alt?.trim()) return false
    const heading = /^H(\d)$/.exec(role)?.[1]
    if (heading === undefined) continue
    if (Number(heading) > level + 1) return false
    level = Number(heading)
  }
  return true
}

/**
 * Prepares a document for tagging. Call before the first page is painted.
 * @param pdf the document
 * @param pages what is painted on it
 * @param facts properties of the file
 * @param marks standards it keeps
 */
export function tag(pdf: jsPDF, pages: Pages, facts: PdfFacts, marks: PdfMarks): Tagger {
  const internals = pdf.internal as unknown as Internals
  const nodes = pages.structure
  const kids = nodes.map((): Kid[] => [])
  const isAttached = nodes.map((_, index) => index === 0)
  /** By page: the node of every stretch. */
  const marksOf: number[][] = [[]]
  let current: number | null | undefined

  const attach = (node: number): void => {
    const parent = nodes[node]?.parent ?? null
    if (parent === null) return
    if (!isAttached[node]) kids[parent]?.push({ node })
    isAttached[node] = true
    attach(parent)
  }
  // In their own order, and where nothing is written too; their table comes where its first content does.
  nodes.forEach(({ role, parent }, node) => {
    if (!ALWAYS.has(role) || parent === null) return
    kids[parent]?.push({ node })
    isAttached[node] = true
  })
  const end = (): void => {
    if (current !== undefined) internals.write('EMC')
    current = undefined
  }
  subscribe(internals, pages, { kids, marksOf, facts, marks })
  return {
    belongTo(node) {
      const next = node ?? null
      if (current === next) return
      end()
      current = next
      if (next === null) {
        internals.write('/Artifact BMC')
        return
      }
      const page = marksOf.length - 1
      const mark = marksOf[page]?.push(next) ?? 0
      attach(next)
      kids[next]?.push({ page, mark: mark - 1 })
      internals.write(`/${nodes[next]?.role ?? 'Span'} <</MCID ${mark - 1}>> BDC`)
    },
    endPage() {
      end()
      const page = marksOf.length - 1
      pages.pages[page]?.links.forEach(({ node, to }, link) => {
        if (node !== undefined && pages.anchors.has(to)) kids[node]?.push({ page, link })
      })
      marksOf.push([])
    },
  }
}

interface Tree {
  kids: readonly Kid[][]
  marksOf: readonly (readonly number[])[]
  facts: PdfFacts
  marks: PdfMarks
}

/** Objects are numbered when the file is written, so all of this happens then. */
function subscribe(internals: Internals, pages: Pages, tree: Tree): void {
  let objects: ReturnType<typeof writeObjects> | null = null
  internals.events.subscribe('buildDocument', () => {
    objects = null
  })
  internals.events.subscribe('putPage', ({ pageNumber }) => {
    objects ??= writeObjects(internals, pages, tree)
    const annotations = objects.annotations[pageNumber - 1] ?? []
    internals.write(`/StructParents ${pageNumber - 1}`)
    internals.write('/Tabs /S')
    if (annotations.length > 0) internals.write(`/Annots [${annotations.map(reference).join(' ')}]`)
  })
  internals.events.subscribe('putCatalog', () => {
    if (!objects) return
    internals.write('/MarkInfo <</Marked true>>')
    internals.write(`/StructTreeRoot ${reference(objects.root)}`)
    internals.write(`/Metadata ${reference(objects.metadata)}`)
    internals.write(
      `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${reference(objects.profile)}>>]`,
    )
    internals.write(`/PageLabels <</Nums [${pageLabels(pages.pages)}]>>`)
  })
}

const reference = (id: number): string => `${id} 0 R`

/** Each part of the paper counts its pages on its own, as they are printed. */
function pageLabels(pages: readonly Page[]): string {
  return pages
    .flatMap(({ part }, index) =>
      index === 0 || part !== pages[index - 1]?.part
        ? [`${index} <</S /D${part === 0 ? '' : ` /P (${part}-)`}>>`]
        : [],
    )
    .join(' ')
}

function writeObjects(internals: Internals, pages: Pages, tree: Tree) {
  const { kids, marksOf, facts, marks } = tree
  const nodes = pages.structure
  const add = (): { objId: number; content: string } => internals.newAdditionalObject()
  const root = add()
  const isUsed = usedNodes(nodes, kids)
  const ids = nodes.map((_, index) => (isUsed[index] ? add() : null))
  const pageId = (page: number): number => internals.getPageInfo(page + 1).objId
  const links = pages.pages.map(({ links: list }) =>
    list.map((link) => (pages.anchors.has(link.to) ? add() : null)),
  )
  // Numbers of the tree from content to structure: a page each, then a link each.
  const parents: string[] = pages.pages.map(
    (_, page) =>
      `${page} [${(marksOf[page] ?? []).map((node) => reference(ids[node]?.objId ?? 0)).join(' ')}]`,
  )
  let key = pages.pages.length
  pages.pages.forEach((page, at) =>
    page.links.forEach((link, index) => {
      const object = links[at]?.[index]
      if (!object) return
      const owner = ids[link.node ?? 0]?.objId ?? 0
      object.content = annotation(link, page, pages, { key, pageId })
      parents.push(`${key} ${reference(owner)}`)
      key += 1
    }),
  )
  nodes.forEach((node, index) => {
    const object = ids[index]
    if (!object) return
    const own = (kids[index] ?? []).flatMap((kid) => {
      if ('node' in kid) return ids[kid.node] ? [reference(ids[kid.node]?.objId ?? 0)] : []
      const page = reference(pageId(kid.page))
      if ('mark' in kid) return [`<</Type /MCR /Pg ${page} /MCID ${kid.mark}>>`]
      const link = links[kid.page]?.[kid.link]
      return link ? [`<</Type /OBJR /Pg ${page} /Obj ${reference(link.objId)}>>`] : []
    })
    const parent = node.parent === null ? root.objId : (ids[node.parent]?.objId ?? root.objId)
    object.content = `<</Type /StructElem /S /${node.role} /P ${reference(parent)}${factsOf(node)} /K [${own.join(' ')}]>>`
  })
  root.content = `<</Type /StructTreeRoot /K [${reference(ids[0]?.objId ?? 0)}] /ParentTree <</Nums [${parents.join('\n')}]>> /ParentTreeNextKey ${key}>>`
  const metadata = add()
  const xmp = byteCharacters(new TextEncoder().encode(xmpOf(facts, marks)))
  metadata.content = stream('/Type /Metadata /Subtype /XML', xmp)
  const profile = add()
  profile.content = stream('/N 3', byteCharacters(srgbProfile()))
  const annotations = links.map((list) => list.flatMap((object) => (object ? [object.objId] : [])))
  return { root: root.objId, metadata: metadata.objId, profile: profile.objId, annotations }
}

/** Nodes that hold something, and those above them. */
function usedNodes(nodes: readonly StructureNode[], kids: readonly Kid[][]): boolean[] {
  return nodes.map(({ role }, index) => index === 0 || ALWAYS.has(role) || (kids[index] ?? []).length > 0)
}

function factsOf({ role, alt, lang, scope, span }: StructureNode): string {
  const attributes = [scope ? `/Scope /${scope}` : '', span ? `/ColSpan ${span}` : ''].filter(Boolean)
  return [
    alt && role !== 'Link' ? ` /Alt ${pdfString(alt)}` : '',
    lang ? ` /Lang (${LANGUAGES[lang].tag})` : '',
    attributes.length > 0 ? ` /A <</O /Table ${attributes.join(' ')}>>` : '',
  ].join('')
}

function annotation(
  { x, y, width, height, to, node }: Link,
  { orientation }: Page,
  { anchors, structure, pages }: Pages,
  { key, pageId }: { key: number; pageId: (page: number) => number },
): string {
  const points = (mm: number): string => (mm / POINT).toFixed(2)
  const { pageHeight } = geometry(orientation)
  const rect = [x, pageHeight - y - height, x + width, pageHeight - y].map(points).join(' ')
  const target = anchors.get(to)
  const page = (target?.page ?? 1) - 1
  const top = geometry(pages[page]?.orientation ?? orientation).pageHeight - Math.max(1, (target?.y ?? 0) - 4)
  const says = structure[node ?? 0]?.alt ?? to
  return `<</Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /F 4 /Dest [${reference(pageId(page))} /XYZ 0 ${points(top)} 0] /Contents ${pdfString(says)} /StructParent ${key}>>`
}

function stream(entries: string, characters: string): string {
  return `<<${entries} /Length ${characters.length}>>\nstream\n${characters}\nendstream`
}
