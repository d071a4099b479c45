import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The same time for every part: zips know no time zones, and a file must not tell where it was written. */
export const partTime = new Date(1980, 0, 1)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The properties of an office document: its title, language and moment, and nobody's name. */
const coreProperties = (title: string, language: string, madeAt: Date): string => {
  const moment = madeAt.toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

/** Names and ids counted within their document, as they come: the library counts on from one document to the next. */
function countedAnew(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>()
  return xml.replaceAll(pattern, (_all, before: string, number: string, after: string) => {
    const own = numbers.get(number) ?? numbers.size + 1
    numbers.set(number, own)
    return `${before}${own}${after}`
  })
}

const ownBookmarks = (xml: string): string =>
  countedAnew(countedAnew(xml, /(_Toc)(\d+)()/g), /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)(")/g)

/** Packs an office document anew, so that the same document and moment give the same bytes, whoever's clock and zone. */
export function fixedPackage(
  bytes: Uint8Array,
  properties: { readonly title: string; readonly language: string; readonly madeAt: Date },
): Uint8Array {
  const parts = unzipSync(bytes)
  const { title, language, madeAt } = properties
  parts['word/document.xml'] = strToU8(ownBookmarks(strFromU8(parts['word/document.xml'] ?? new Uint8Array())))
  parts['docProps/core.xml'] = strToU8(coreProperties(title, language, madeAt))
  return zipSync(parts, { level: 6, mtime: partTime })
}
