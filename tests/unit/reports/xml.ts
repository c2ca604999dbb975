/** A small strict reader of XML for tests: fails on anything that is not well formed. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescape(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(text))
    throw new Error('Bad character')
  if (/<|&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text))
    throw new Error(`Bad text ${text.slice(0, 80)}`)
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (_all, hex: string, decimal: string, name: string) =>
      name ? (ENTITIES[name] ?? '') : String.fromCodePoint(parseInt(hex || decimal, hex ? 16 : 10)),
  )
}

/** Reads a document and gives its root. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [top]
  const token = /<\?[^]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/gy
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    const found = token.exec(xml)
    if (!found) throw new Error(`Not well formed: ${xml.slice(at, at + 80)}`)
    const [, closing, name = '', attributes = '', empty, text] = found
    const parent = open.at(-1) ?? top
    if (text !== undefined) parent.children.push(unescape(text))
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`Unexpected </${name}>`)
    } else if (name !== '') {
      const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)]
      const element: XmlElement = {
        name,
        attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescape(value)])),
        children: [],
      }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`Not closed: ${open.at(-1)?.name ?? ''}`)
  return top
}

/** All elements of a name below an element, in order. */
export function elements(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  )
}

/** The text of a document of Word: what stands in `w:t`. */
export function wordText(root: XmlElement): string {
  return root.children
    .flatMap((child) => {
      if (typeof child === 'string') return []
      if (child.name === 'w:noBreakHyphen') return ['-']
      if (child.name !== 'w:t') return [wordText(child)]
      return child.children.filter((part) => typeof part === 'string')
    })
    .join('')
}
