/** What a PDF says of itself in XMP (ISO 16684-1), the same as in its older properties. */
import type { Day, Language } from '../../core/types'
import { xmlText } from './pdfText'

/** Properties of the file. */
export interface PdfFacts {
  title: string
  author: string
  subject: string
  keywords: string
  language: Language
  createdOn: Day
  producer: string
}

/** Standards that the file keeps; what a file does not keep is not said. */
export interface PdfMarks {
  /** PDF/A-2a (ISO 19005-2). */
  isArchive: boolean
  /** PDF/UA-1 (ISO 14289-1). */
  isAccessible: boolean
}

/** PDF/A wants every property explained that it does not know itself. */
const UA_SCHEMA = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

/**
 * The packet.
 * @param facts properties of the file
 * @param marks standards it keeps
 * @returns XML
 */
export function xmpOf(facts: PdfFacts, { isArchive, isAccessible }: PdfMarks): string {
  const inLanguage = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`
  const identification = [
    isArchive ? '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>' : '',
    isAccessible ? '<pdfuaid:part>1</pdfuaid:part>' : '',
  ].join('')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title>${inLanguage(facts.title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xmlText(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inLanguage(facts.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${facts.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>TT54</xmp:CreatorTool>
<xmp:CreateDate>${facts.createdOn}T00:00:00+07:00</xmp:CreateDate>
<pdf:Producer>${xmlText(facts.producer)}</pdf:Producer>
<pdf:Keywords>${xmlText(facts.keywords)}</pdf:Keywords>
${identification}
</rdf:Description>${isArchive && isAccessible ? UA_SCHEMA : ''}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}
