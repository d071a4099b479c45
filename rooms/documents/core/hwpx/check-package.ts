import { type HwpxFinding, saying } from './fault.ts'
import { childOf, childrenOf, type HwpxPackage, rootOf, sectionNames } from './package.ts'
import { packageType } from './package-parts.ts'

const contents = 'Contents/content.hpf'

/** Without one of these some reader refuses the package. */
const required = [
  'mimetype',
  'version.xml',
  'settings.xml',
  'META-INF/container.xml',
  'META-INF/manifest.xml',
  contents,
  'Contents/header.xml',
  'Contents/section0.xml',
]

/** The root of each part, in the namespace that Hangul reads. */
const roots: Readonly<Record<string, string>> = {
  'version.xml': 'hv:HCFVersion',
  'settings.xml': 'ha:HWPApplicationSetting',
  'META-INF/container.xml': 'ocf:container',
  'META-INF/manifest.xml': 'odf:manifest',
  [contents]: 'opf:package',
  'Contents/header.xml': 'hh:head',
}

const signs: readonly (readonly [string, readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['bmp', [0x42, 0x4d]],
]

/** Hangul writes image/jpg where the rest of the world writes image/jpeg. */
const nameOfType = (type: string): string => type.replace(/^image\//, '').replace('jpeg', 'jpg')

const isType = ({ first, mimetype }: HwpxPackage, say: ReturnType<typeof saying>): void => {
  if (mimetype !== null && first.name !== 'mimetype') say('type-not-first', '', { found: first.name })
  else if (!first.stored) say('type-not-stored')
  else if (!first.plain) say('type-with-extra')
  if (mimetype !== null && mimetype !== packageType) {
    say('type-wrong', '', { found: mimetype.slice(0, 40), expected: packageType })
  }
}

/** Checks what the package lists against what it holds: parts, pictures, the order in which sections are read. */
function checkList(of: HwpxPackage, findings: HwpxFinding[]): void {
  const say = saying(findings, contents)
  const root = rootOf(of, contents)
  if (root === null) return
  const ids = new Set<string>()
  const hrefs = new Map<string, string>()
  for (const [index, { attributes }] of childrenOf(childOf(root, 'opf:manifest'), 'opf:item').entries()) {
    const { id = '', href = '', 'media-type': type = '', isEmbeded } = attributes
    const where = `opf:manifest/opf:item[${index}]`
    if (ids.has(id)) say('id-twice', where, { found: id })
    ids.add(id)
    hrefs.set(href, id)
    // What is only linked to stands outside of the package.
    const missing = !of.names.includes(href) && isEmbeded !== '0'
    if (missing) say('listed-part-missing', where, { found: href })
    const beginning = of.beginnings.get(href)
    const sign = signs.find(([, bytes]) => bytes.every((byte, at) => beginning?.[at] === byte))
    if (type.startsWith('image/') && sign !== undefined && sign[0] !== nameOfType(type)) {
      say('picture-type-wrong', where, { found: type, expected: `image/${sign[0]}` })
    }
  }
  for (const name of of.names) {
    const listed = hrefs.has(name) || name === contents
    if (!listed && /^(?:Contents|BinData)\/./.test(name)) say('part-not-listed', '', { found: name })
  }
  const read = childrenOf(childOf(root, 'opf:spine'), 'opf:itemref').map(({ attributes }) => attributes['idref'] ?? '')
  for (const idref of read) if (!ids.has(idref)) say('reference-dangling', 'opf:spine', { found: idref })
  const expected = ['Contents/header.xml', ...sectionNames(of)].map((name) => hrefs.get(name) ?? name)
  const inOrder = read.filter((idref) => expected.includes(idref))
  if (inOrder.join(' ') !== expected.join(' ')) {
    say('reading-order-wrong', 'opf:spine', { found: read.join(' '), expected: expected.join(' ') })
  }
}

/** Checks the package around the document: its type, its parts, their lists, what is well-formed. */
export function checkPackage(of: HwpxPackage): readonly HwpxFinding[] {
  const findings: HwpxFinding[] = []
  isType(of, saying(findings, 'mimetype'))
  for (const name of required) if (!of.names.includes(name)) saying(findings, name)('part-missing')
  for (const [index, name] of of.names.entries()) {
    if (of.names.indexOf(name) !== index) saying(findings, name)('part-twice')
  }
  for (const [name, reading] of of.xml) {
    const say = saying(findings, name)
    if (reading.kind !== 'xml') {
      say(reading.kind, '', { found: reading.detail })
      continue
    }
    const expected = roots[name] ?? (/^Contents\/section\d/.test(name) ? 'hs:sec' : reading.root.name)
    if (reading.root.name !== expected) say('root-wrong', '', { found: reading.root.name, expected })
  }
  const container = rootOf(of, 'META-INF/container.xml')
  for (const { attributes } of childrenOf(childOf(container, 'ocf:rootfiles'), 'ocf:rootfile')) {
    const path = attributes['full-path'] ?? ''
    if (!of.names.includes(path)) {
      saying(findings, 'META-INF/container.xml')('listed-part-missing', 'ocf:rootfiles', { found: path })
    }
  }
  checkList(of, findings)
  return findings
}
