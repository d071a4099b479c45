import { type HwpxFinding, type Say, saying } from './fault.ts'
import { childOf, childrenOf, type HwpxPackage, rootOf, sectionNames, visit, type XmlNode } from './package.ts'

/** Which list of the header each kind of reference points into. */
const pools = {
  charPr: ['hh:charProperties', 'hh:charPr'],
  paraPr: ['hh:paraProperties', 'hh:paraPr'],
  style: ['hh:styles', 'hh:style'],
  borderFill: ['hh:borderFills', 'hh:borderFill'],
  tabPr: ['hh:tabProperties', 'hh:tabPr'],
  numbering: ['hh:numberings', 'hh:numbering'],
  bullet: ['hh:bullets', 'hh:bullet'],
} as const
type PoolName = keyof typeof pools

const referred: Readonly<Record<string, PoolName>> = {
  charPrIDRef: 'charPr',
  paraPrIDRef: 'paraPr',
  styleIDRef: 'style',
  nextStyleIDRef: 'style',
  borderFillIDRef: 'borderFill',
  tabPrIDRef: 'tabPr',
  outlineShapeIDRef: 'numbering',
}

/** What these elements must refer to: readers take the first definition where nothing is said. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'hp:p': ['paraPrIDRef', 'styleIDRef'],
  'hp:run': ['charPrIDRef'],
  'hp:tbl': ['borderFillIDRef'],
  'hp:tc': ['borderFillIDRef'],
  'hh:charPr': ['borderFillIDRef'],
  'hh:paraPr': ['tabPrIDRef'],
  'hh:style': ['paraPrIDRef', 'charPrIDRef', 'langID'],
  'hc:img': ['binaryItemIDRef'],
}

/** Stands for "none" where a number of an outline has letters of no shape of their own. */
const noShape = '4294967295'

type Ids = Readonly<Record<PoolName, ReadonlySet<string>>>

/** The ids of a list, told when one stands twice or they do not count up: some readers count instead of looking. */
function idsOf(entries: readonly XmlNode[], where: string, first: number, say: Say): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { attributes } of entries) {
    const id = attributes['id'] ?? ''
    if (ids.has(id)) say('id-twice', where, { found: id })
    ids.add(id)
  }
  const counting = entries.every(({ attributes }, index) => attributes['id'] === String(first + index))
  if (!counting) say('ids-not-in-order', where)
  return ids
}

/** Where numbering begins at 1 as Hangul does it. */
const fromOne: ReadonlySet<string> = new Set(['borderFill', 'numbering', 'bullet'])

function readPools(head: XmlNode | null, say: Say): Ids {
  const lists = childOf(head, 'hh:refList')
  const entries = Object.entries(pools).map(([pool, [list, entry]]) => {
    const found = childrenOf(childOf(lists, list), entry)
    return [pool, idsOf(found, list, fromOne.has(pool) ? 1 : 0, say)]
  })
  return Object.fromEntries(entries) as Ids
}

function checkFonts(head: XmlNode | null, say: Say): void {
  const lists = childOf(head, 'hh:refList')
  const fonts = new Map(
    childrenOf(childOf(lists, 'hh:fontfaces'), 'hh:fontface').map((face) => [
      face.attributes['lang']?.toLowerCase() ?? '',
      idsOf(childrenOf(face, 'hh:font'), 'hh:fontface', 0, say),
    ]),
  )
  for (const shape of childrenOf(childOf(lists, 'hh:charProperties'), 'hh:charPr')) {
    for (const [language, id] of Object.entries(childOf(shape, 'hh:fontRef')?.attributes ?? {})) {
      if (fonts.get(language)?.has(id) === true) continue
      say('reference-dangling', `hh:charPr ${shape.attributes['id'] ?? ''}/hh:fontRef`, { found: `${language} ${id}` })
    }
  }
}

/** What a heading counts with: a numbering, or bullets. */
const headingPool: Readonly<Record<string, PoolName>> = { NUMBER: 'numbering', OUTLINE: 'numbering', BULLET: 'bullet' }

function checkNode({ name, attributes }: XmlNode, ids: Ids, items: ReadonlySet<string>, where: () => string, say: Say) {
  for (const attribute of needed[name] ?? []) {
    if (attributes[attribute] === undefined) say('reference-missing', where, { expected: attribute })
  }
  const dangling = (attribute: string, id: string) => say('reference-dangling', where, { found: `${attribute} ${id}` })
  for (const [attribute, id] of Object.entries(attributes)) {
    const pool = referred[attribute]
    if (attribute === 'binaryItemIDRef' && !items.has(id)) dangling(attribute, id)
    if (pool === undefined || ids[pool].has(id)) continue
    if (name === 'hh:paraHead' && id === noShape) continue
    // Of a style of letters Hangul writes what happens to stand in its memory.
    if (name === 'hh:style' && attributes['type'] === 'CHAR' && attribute === 'paraPrIDRef') continue
    // Hangul writes 0 where nothing is drawn, though its lists begin at 1.
    if (id === '0' && (pool === 'borderFill' || pool === 'numbering'))
      say('reference-to-none', where, { found: attribute })
    else dangling(attribute, id)
  }
  const counted = name === 'hh:heading' ? headingPool[attributes['type'] ?? ''] : undefined
  const idRef = attributes['idRef'] ?? ''
  // Headings of the outline may leave the choice of numbering to their section.
  if (counted !== undefined && idRef !== '0' && !ids[counted].has(idRef)) dangling('idRef', idRef)
}

/** Checks that everything a part refers to is defined: looks of letters, paragraphs and lines, styles, fonts, pictures. */
export function checkReferences(of: HwpxPackage): readonly HwpxFinding[] {
  const findings: HwpxFinding[] = []
  const headSays = saying(findings, 'Contents/header.xml')
  const head = rootOf(of, 'Contents/header.xml')
  if (head === null) return findings
  const ids = readPools(head, headSays)
  checkFonts(head, headSays)
  const list = childOf(rootOf(of, 'Contents/content.hpf'), 'opf:manifest')
  const items = new Set(childrenOf(list, 'opf:item').map(({ attributes }) => attributes['id'] ?? ''))
  const objects = new Set<string>()
  for (const part of ['Contents/header.xml', ...sectionNames(of)]) {
    const say = saying(findings, part)
    const root = rootOf(of, part)
    if (root === null) continue
    visit(root, (node, where) => {
      checkNode(node, ids, items, where, say)
      if (node.name !== 'hp:tbl' && node.name !== 'hp:pic') return
      const id = node.attributes['id'] ?? ''
      if (objects.has(id)) say('object-id-twice', where, { found: id })
      objects.add(id)
    })
  }
  return findings
}
