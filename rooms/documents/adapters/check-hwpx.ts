import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { checkHwpxPackage } from '../core/hwpx/check-hwpx-package.ts'
import type { HwpxFinding, HwpxFindingKind } from '../core/hwpx/fault.ts'
import { namespaces } from '../core/hwpx/namespaces.ts'
import type { FirstEntry, HwpxPackage, XmlNode, XmlReading } from '../core/hwpx/package.ts'
import { maxFileBytes } from '../core/limits.ts'
import { LockedDocument, partEntries, TooLargeUnzipped, unzipParts } from './unzip.ts'

/** More elements than any document that is read has; deeper within one another than tables stand. */
const maxElements = 3_000_000
const maxDeep = 1_000

const prefixes = new Map<string, string>([
  ...Object.entries(namespaces).map(([name, uri]): [string, string] => [String(uri), name.replace('xmlns:', '')]),
  ['http://www.hancom.co.kr/hwpml/2011/version', 'hv'],
  ['urn:oasis:names:tc:opendocument:xmlns:container', 'ocf'],
  ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'odf'],
])

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones sought
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/
const reference = /&#(?:x([0-9A-Fa-f]{1,6})|(\d{1,7}));/g

/** The first sign that XML forbids, as it is or written as a number. */
function forbiddenIn(text: string): string | null {
  const raw = forbidden.exec(text)
  if (raw !== null) return `U+${raw[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  for (const [said, hex, decimal] of text.matchAll(reference)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const surrogate = code >= 0xd800 && code <= 0xdfff
    if (code > 0x10ffff || surrogate || forbidden.test(String.fromCodePoint(code))) return said
  }
  return null
}

interface OpenNode {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlNode[]
  hasText: boolean
}

const nodeOf = ({ uri, local, name, attributes }: SaxesTagNS): OpenNode => {
  const plain: Record<string, string> = {}
  for (const { name: key, value } of Object.values(attributes) as SaxesAttributeNS[]) plain[key] = value
  return {
    name: uri === '' ? name : `${prefixes.get(uri) ?? `{${uri}}`}:${local}`,
    attributes: plain,
    children: [],
    hasText: false,
  }
}

/** Reads a part into its elements; `count` is told each, so that all parts together stay within limits. */
function readXml(bytes: Uint8Array, count: () => void): XmlReading {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { kind: 'not-well-formed', detail: 'UTF-8' }
  }
  const sign = forbiddenIn(text)
  if (sign !== null) return { kind: 'forbidden-character', detail: sign }
  const open: OpenNode[] = []
  let root: OpenNode | null = null
  let wrong: string | null = null
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    count()
    const node = nodeOf(tag)
    root ??= node
    open.at(-1)?.children.push(node)
    open.push(node)
    if (open.length > maxDeep) throw new TooLargeUnzipped(node.name)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (said) => {
    const node = open.at(-1)
    if (node !== undefined && said.trim() !== '') node.hasText = true
  })
  parser.on('error', ({ message }) => {
    wrong ??= message.slice(0, 200)
  })
  parser.write(text).close()
  if (wrong !== null || root === null) return { kind: 'not-well-formed', detail: wrong ?? '' }
  return { kind: 'xml', root }
}

/** What the header before the first entry says; the directory at the end may say otherwise. */
function firstEntry(bytes: Uint8Array): FirstEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [flags, method, nameLength, extraLength] = [6, 8, 26, 28].map((at) => view.getUint16(at, true))
  const sizesFollow = 0b1000
  return {
    name: new TextDecoder('latin1').decode(bytes.subarray(30, 30 + (nameLength ?? 0))),
    stored: method === 0,
    plain: extraLength === 0 && ((flags ?? 0) & sizesFollow) === 0,
  }
}

const isXml = (name: string): boolean => /\.(?:xml|hpf|rdf)$/.test(name)

function openPackage(bytes: Uint8Array): HwpxPackage {
  const names = partEntries(bytes).map(({ name }) => name)
  const parts = unzipParts(bytes, (name) => !name.startsWith('Preview/'))
  let elements = 0
  const count = (): void => {
    elements += 1
    if (elements > maxElements) throw new TooLargeUnzipped('elements')
  }
  const manifest = parts['META-INF/manifest.xml']
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new LockedDocument('manifest')
  }
  const mimetype = parts['mimetype']
  const xml = new Map<string, XmlReading>()
  const beginnings = new Map<string, Uint8Array>()
  for (const [name, content] of Object.entries(parts)) {
    if (isXml(name)) xml.set(name, readXml(content, count))
    else beginnings.set(name, content.slice(0, 16))
  }
  return {
    ...{ names, xml, beginnings },
    first: firstEntry(bytes),
    mimetype: mimetype === undefined ? null : new TextDecoder('latin1').decode(mimetype),
  }
}

const only = (kind: HwpxFindingKind, found = ''): readonly HwpxFinding[] => [
  { kind, part: '', where: '', found, expected: '' },
]

/** Checks the bytes of a HWPX within the limits in which files are read; never throws at what is in them. */
export function checkHwpx(bytes: Uint8Array): readonly HwpxFinding[] {
  if (bytes.length > maxFileBytes) return only('package-too-large')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes.length < 64) return only('not-a-package')
  let opened: HwpxPackage
  try {
    opened = openPackage(bytes)
  } catch (error) {
    if (error instanceof TooLargeUnzipped) return only('package-too-large', error.message)
    if (error instanceof LockedDocument) return only('locked')
    // Whatever the library throws at bytes from outside says that they are no sound package.
    return only('not-a-package', error instanceof Error ? error.message : '')
  }
  return checkHwpxPackage(opened)
}
