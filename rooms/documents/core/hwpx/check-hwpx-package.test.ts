import { describe, expect, test } from 'vitest'
import { checkHwpxPackage } from './check-hwpx-package.ts'
import type { HwpxPackage, XmlNode } from './package.ts'
import { packageType } from './package-parts.ts'

const node = (name: string, attributes: Record<string, string> = {}, ...children: XmlNode[]): XmlNode => ({
  ...{ name, attributes, children, hasText: false },
})

const packageOf = (...roots: readonly (readonly [string, XmlNode])[]): HwpxPackage => ({
  first: { name: 'mimetype', stored: true, plain: true },
  names: ['mimetype', ...roots.map(([name]) => name)],
  mimetype: packageType,
  xml: new Map(roots.map(([name, root]) => [name, { kind: 'xml', root }])),
  beginnings: new Map(),
})

/** What is found, but for parts that are missing. */
const found = (of: HwpxPackage): readonly string[] =>
  checkHwpxPackage(of)
    .filter(({ kind }) => kind !== 'part-missing')
    .map(({ kind, where, found: said }) => [kind, where, said.trim()].filter((text) => text !== '').join(' '))

const header = 'Contents/header.xml'
const section = 'Contents/section0.xml'
const contents = 'Contents/content.hpf'

describe('elements that say nothing', () => {
  test('a package of nothing but its type lacks seven parts', () => {
    expect(checkHwpxPackage(packageOf()).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 7 }, () => 'part-missing'),
    )
  })

  test('a part that only stands beside the others may be of any root', () => {
    expect(found(packageOf(['META-INF/container.rdf', node('rdf:RDF')]))).toEqual([])
  })

  test('a list without names, a container without path, a section that is not listed', () => {
    const list = node(
      'opf:package',
      {},
      node('opf:manifest', {}, node('opf:item')),
      node('opf:spine', {}, node('opf:itemref')),
    )
    const container = node('ocf:container', {}, node('ocf:rootfiles', {}, node('ocf:rootfile')))
    const told = found(packageOf([contents, list], ['META-INF/container.xml', container], [section, node('hs:sec')]))
    expect(told).toEqual([
      'listed-part-missing ocf:rootfiles',
      'listed-part-missing opf:manifest/opf:item[0]',
      `part-not-listed ${section}`,
      'reading-order-wrong opf:spine',
      'page-setup-missing hp:p[0]',
    ])
  })

  test('a picture outside of the package is not sought in it', () => {
    const item = node('opf:item', { id: 'a', href: 'C:\\a.png', 'media-type': 'image/png', isEmbeded: '0' })
    const list = node('opf:package', {}, node('opf:manifest', {}, item))
    expect(found(packageOf([contents, list]))).toEqual([`reading-order-wrong opf:spine`])
  })

  test('lists without counts, definitions without numbers, tables without size', () => {
    const shape = node('hh:charPr', {}, node('hh:fontRef', { hangul: '0' }))
    const lists = node(
      'hh:refList',
      {},
      node('hh:fontfaces', {}, node('hh:fontface', {}, node('hh:font'))),
      node('hh:charProperties', { itemCnt: '1' }, shape, node('hh:charPr', { id: '1', borderFillIDRef: '0' })),
    )
    const page = node('hp:secPr', { outlineShapeIDRef: '0' })
    const told = found(
      packageOf(
        [header, node('hh:head', {}, lists)],
        [section, node('hs:sec', {}, node('hp:tbl'), page)],
        [contents, node('opf:package', {}, node('opf:manifest', {}, node('opf:item')))],
      ),
    )
    expect(told).toContain('reference-to-none hp:secPr[1] outlineShapeIDRef')
    expect(told).toContain('count-wrong secCnt')
    expect(told).toContain('count-wrong hh:refList[0]/hh:fontfaces[0] itemCnt')
    expect(told).toContain('reference-dangling hh:charPr /hh:fontRef hangul 0')
    expect(told).toContain('grid-outside hp:tbl[0] 0 x')
    expect(told).toContain('ids-not-in-order hh:charProperties')
  })
})

describe('headings', () => {
  const heading = (attributes: Record<string, string>) => {
    const shape = node('hh:paraPr', { id: '0', tabPrIDRef: '0' }, node('hh:heading', attributes))
    const lists = node(
      'hh:refList',
      {},
      node('hh:tabProperties', { itemCnt: '1' }, node('hh:tabPr', { id: '0' })),
      node('hh:numberings', { itemCnt: '1' }, node('hh:numbering', { id: '1' })),
      node('hh:paraProperties', { itemCnt: '1' }, shape),
    )
    return found(packageOf([header, node('hh:head', { secCnt: '0' }, lists)]))
  }

  test('count with a numbering or a bullet that is there; of the outline they may leave it to the section', () => {
    expect(heading({})).toEqual([])
    expect(heading({ type: 'NUMBER', idRef: '1' })).toEqual([])
    expect(heading({ type: 'OUTLINE', idRef: '0' })).toEqual([])
    const where = 'hh:refList[0]/hh:paraProperties[2]/hh:paraPr[0]/hh:heading[0]'
    expect(heading({ type: 'BULLET', idRef: '1' })).toEqual([`reference-dangling ${where} idRef 1`])
    expect(heading({ type: 'BULLET' })).toEqual([`reference-dangling ${where} idRef`])
  })
})

describe('margins', () => {
  const margins = (...children: XmlNode[]) => {
    const lists = node(
      'hh:refList',
      {},
      node('hh:paraProperties', { itemCnt: '1' }, node('hh:paraPr', {}, ...children)),
    )
    return found(packageOf([header, node('hh:head', { secCnt: '0' }, lists)])).filter((said) => /margin/.test(said))
  }

  test('may be left out, and out of one of both readings', () => {
    expect(margins()).toEqual([])
    expect(margins(node('hp:switch'))).toEqual([])
    expect(margins(node('hp:switch', {}, node('hp:case', {}, node('hh:margin'))))).toEqual([])
  })

  test('of a style of letters alone nothing is sought', () => {
    const style = node('hh:style', { id: '0', type: 'CHAR', paraPrIDRef: '77', charPrIDRef: '0', langID: '1042' })
    const lists = node(
      'hh:refList',
      {},
      node('hh:charProperties', { itemCnt: '1' }, node('hh:charPr', { id: '0', borderFillIDRef: '0' })),
      node('hh:styles', { itemCnt: '1' }, style),
    )
    const told = found(packageOf([header, node('hh:head', { secCnt: '0' }, lists)]))
    expect(told.filter((said) => said.startsWith('reference-dangling'))).toEqual([])
  })
})
