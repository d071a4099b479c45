import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { HwpxFindingKind } from '../core/hwpx/fault.ts'
import { hwpxParts, packHwpx } from '../core/hwpx/write-hwpx.ts'
import { drawDocument } from '../core/model/drawn-document.ts'
import { everyBlock } from '../core/model/every-block.ts'
import { checkHwpx } from './check-hwpx.ts'

const madeAt = new Date('2026-11-22T03:00:00.000Z')
const sound = hwpxParts(drawDocument(everyBlock), madeAt)

type Parts = Map<string, Uint8Array>
type Mutation = (parts: Parts) => Uint8Array | undefined

const header = 'Contents/header.xml'
const section = 'Contents/section0.xml'
const contents = 'Contents/content.hpf'

/** Replaces the first place where a part says something; it must say it. */
const edit =
  (part: string, from: string | RegExp, to: string): Mutation =>
  (parts) => {
    const before = strFromU8(parts.get(part) ?? new Uint8Array())
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${part} does not say ${String(from)}`)
    parts.set(part, strToU8(after))
    return undefined
  }

const without =
  (part: string): Mutation =>
  (parts) => {
    if (!parts.delete(part)) throw new Error(part)
    return undefined
  }

const add =
  (part: string, bytes: Uint8Array): Mutation =>
  (parts) => {
    parts.set(part, bytes)
    return undefined
  }

/** Packs the parts in another way than ours. */
const packed =
  (of: Parameters<typeof zipSync>[0]): Mutation =>
  (parts) =>
    zipSync({ ...of, ...Object.fromEntries([...parts].filter(([name]) => !(name in of))) }, { mtime: '2026-11-22' })

const type = strToU8('application/hwp+zip')

/** Two parts of one name: a second is packed under a name as long, which is then written over. */
const twice: Mutation = (parts) => {
  parts.set('settings.xmk', parts.get('settings.xml') ?? new Uint8Array())
  const bytes = packHwpx(parts, madeAt)
  const text = strFromU8(bytes, true).replaceAll('settings.xmk', 'settings.xml')
  return strToU8(text, true)
}

/** Each takes one thing from a sound package; the checker must name it. */
const mutations: readonly (readonly [name: string, kind: HwpxFindingKind, part: string, mutate: Mutation])[] = [
  [
    'the type is not first',
    'type-not-first',
    'mimetype',
    packed({ 'version.xml': strToU8('<a/>'), mimetype: [type, { level: 0 }] }),
  ],
  ['the type is compressed', 'type-not-stored', 'mimetype', packed({ mimetype: [type, { level: 6 }] })],
  [
    'the type has an extra field',
    'type-with-extra',
    'mimetype',
    packed({ mimetype: [type, { level: 0, extra: { 51966: type } }] }),
  ],
  ['the type is another', 'type-wrong', 'mimetype', edit('mimetype', 'hwp+zip', 'zip')],
  ['the type is missing', 'part-missing', 'mimetype', without('mimetype')],
  ['the settings are missing', 'part-missing', 'settings.xml', without('settings.xml')],
  ['the version is missing', 'part-missing', 'version.xml', without('version.xml')],
  ['the first section is missing', 'part-missing', section, without(section)],
  ['a part stands twice', 'part-twice', 'settings.xml', twice],
  ['a picture is not listed', 'part-not-listed', contents, add('BinData/image9.png', type)],
  ['a listed picture is missing', 'listed-part-missing', contents, without('BinData/image1.png')],
  [
    'the container names another part',
    'listed-part-missing',
    'META-INF/container.xml',
    edit('META-INF/container.xml', 'content.hpf', 'contents.hpf'),
  ],
  ['a control character', 'forbidden-character', section, edit(section, '주민이', '주민\u0001이')],
  ['a control character as a number', 'forbidden-character', section, edit(section, '주민이', '주민&#x1F;이')],
  ['half of a pair as a number', 'forbidden-character', section, edit(section, '주민이', '주민&#55296;이')],
  ['an open element', 'not-well-formed', section, edit(section, '</hp:tbl>', '')],
  ['a bare ampersand', 'not-well-formed', header, edit(header, '바탕글', '바탕 & 글')],
  [
    'bytes that are no UTF-8',
    'not-well-formed',
    'settings.xml',
    add('settings.xml', new Uint8Array([0x3c, 0xff, 0x2f, 0x3e])),
  ],
  ['an empty part', 'not-well-formed', 'settings.xml', add('settings.xml', new Uint8Array())],
  ['a prefix without namespace', 'not-well-formed', 'version.xml', edit('version.xml', 'xmlns:hv', 'xmlns:hw')],
  [
    'a root of another namespace',
    'root-wrong',
    contents,
    edit(contents, 'http://www.idpf.org/2007/opf/', 'http://www.idpf.org/2007/opf'),
  ],
  ['a picture of another type', 'picture-type-wrong', contents, edit(contents, 'image/png', 'image/jpg')],
  [
    'sections in another order',
    'reading-order-wrong',
    contents,
    edit(contents, /(<opf:itemref idref="section0"[^>]*>)(<opf:itemref idref="section1"[^>]*>)/, '$2$1'),
  ],
  [
    'a spine that names nothing',
    'reference-dangling',
    contents,
    edit(contents, 'idref="section1"', 'idref="section7"'),
  ],
  ['letters of no shape', 'reference-dangling', section, edit(section, /charPrIDRef="\d+"/, 'charPrIDRef="999"')],
  ['a paragraph of no shape', 'reference-dangling', section, edit(section, /paraPrIDRef="\d+"/, 'paraPrIDRef="999"')],
  ['a paragraph of no style', 'reference-dangling', section, edit(section, /styleIDRef="\d+"/, 'styleIDRef="99"')],
  [
    'a cell of no border',
    'reference-dangling',
    section,
    edit(section, /(<hp:tc [^>]*borderFillIDRef)="\d+"/, '$1="99"'),
  ],
  ['a style of no shape', 'reference-dangling', header, edit(header, /(<hh:style [^>]*charPrIDRef)="\d+"/, '$1="999"')],
  ['letters of no font', 'reference-dangling', header, edit(header, 'hangul="1"', 'hangul="5"')],
  ['tabs that are not there', 'reference-dangling', header, edit(header, 'tabPrIDRef="0"', 'tabPrIDRef="9"')],
  [
    'a heading of no numbering',
    'reference-dangling',
    header,
    edit(header, '<hh:heading type="NONE" idRef="0"', '<hh:heading type="NUMBER" idRef="3"'),
  ],
  [
    'a picture that is not there',
    'reference-dangling',
    section,
    edit(section, 'binaryItemIDRef="image1"', 'binaryItemIDRef="image2"'),
  ],
  ['a run without letters', 'reference-missing', section, edit(section, /<hp:run charPrIDRef="\d+">/, '<hp:run>')],
  ['a style of another language', 'reference-missing', header, edit(header, 'langID=', 'langIDRef=')],
  ['a number twice', 'id-twice', header, edit(header, '<hh:charPr id="1"', '<hh:charPr id="0"')],
  ['a listed part twice', 'id-twice', contents, edit(contents, 'id="section1"', 'id="section0"')],
  [
    'a wrong count of shapes',
    'count-wrong',
    header,
    edit(header, /<hh:charProperties itemCnt="\d+"/, '<hh:charProperties itemCnt="3"'),
  ],
  ['a wrong count of fonts', 'count-wrong', header, edit(header, 'fontCnt="2"', 'fontCnt="3"')],
  ['a wrong count of sections', 'count-wrong', header, edit(header, 'secCnt="3"', 'secCnt="1"')],
  ['a wrong count of rows', 'count-wrong', section, edit(section, 'rowCnt="5"', 'rowCnt="6"')],
  ['a count of columns that is too low', 'grid-outside', section, edit(section, 'colCnt="6"', 'colCnt="5"')],
  ['a count of columns that is none', 'grid-outside', section, edit(section, 'colCnt="6"', 'colCnt="-6"')],
  ['a count of columns beyond all bounds', 'grid-outside', section, edit(section, 'colCnt="6"', 'colCnt="900000000"')],
  ['a cell over another', 'grid-overlap', section, edit(section, 'colSpan="3" rowSpan="1"', 'colSpan="4" rowSpan="1"')],
  ['a field without cell', 'grid-hole', section, edit(section, 'colSpan="3" rowSpan="1"', 'colSpan="2" rowSpan="1"')],
  [
    'a cell that hangs over the edge',
    'grid-outside',
    section,
    edit(section, /(colAddr="5" rowAddr="4"\/><hp:cellSpan colSpan="1" rowSpan)="1"/, '$1="2"'),
  ],
  [
    'a cell of another row',
    'cell-in-wrong-row',
    section,
    edit(section, 'colAddr="1" rowAddr="3"', 'colAddr="1" rowAddr="2"'),
  ],
  [
    'a cell that is too wide',
    'widths-wrong',
    section,
    edit(section, /<hp:cellSz width="\d+"/, '<hp:cellSz width="100"'),
  ],
  [
    'a table of another width',
    'widths-wrong',
    section,
    edit(section, /(numberingType="TABLE"[^>]*><hp:sz width)="\d+"/, '$1="50000"'),
  ],
  [
    'lists in another order',
    'order-wrong',
    header,
    edit(header, /(<hh:tabProperties.*<\/hh:tabProperties>)(<hh:numberings.*<\/hh:numberings>)/, '$2$1'),
  ],
  [
    'the place of a cell before its text',
    'order-wrong',
    section,
    edit(section, /(<hp:tc [^>]*>)(<hp:subList.*?<\/hp:subList>)(<hp:cellAddr[^>]*>)/, '$1$3$2'),
  ],
  [
    'a page after its columns',
    'order-wrong',
    section,
    edit(section, /(<hp:secPr.*<\/hp:secPr>)(<hp:ctrl><hp:colPr[^>]*><\/hp:ctrl>)/, '$2$1'),
  ],
  ['text between elements', 'text-out-of-place', section, edit(section, '<hp:tr>', '<hp:tr>가')],
  ['a measure without its space', 'measure-wrong', header, edit(header, '0.12 mm', '0.12mm')],
  ['a colour by name', 'colour-wrong', header, edit(header, 'faceColor="#E6E6E6"', 'faceColor="grey"')],
  [
    'margins that are not doubled',
    'margins-not-doubled',
    header,
    edit(header, /(<hp:default>.*?<hc:left value)="0"/, '$1="700"'),
  ],
  ['a section without page', 'page-setup-missing', section, edit(section, /<hp:secPr.*<\/hp:secPr>/, '')],
  ['a section without columns', 'columns-missing', section, edit(section, /<hp:ctrl><hp:colPr[^>]*><\/hp:ctrl>/, '')],
  ['places of lines', 'layout-kept', section, edit(section, '</hp:run></hp:p>', '</hp:run><hp:linesegarray/></hp:p>')],
  ['a row without cell', 'row-empty', section, edit(section, '</hp:tr></hp:tbl>', '</hp:tr><hp:tr></hp:tr></hp:tbl>')],
  [
    'a border that is none',
    'reference-to-none',
    section,
    edit(section, /(<hp:tc [^>]*borderFillIDRef)="\d+"/, '$1="0"'),
  ],
  [
    'numbers that do not count up',
    'ids-not-in-order',
    header,
    edit(header, '<hh:charPr id="1"', '<hh:charPr id="777"'),
  ],
  ['two tables of one number', 'object-id-twice', section, edit(section, '<hp:tbl id="2"', '<hp:tbl id="1"')],
  [
    'margins of the old unit',
    'margins-of-one-unit',
    header,
    edit(header, /<hp:switch><hp:case[^>]*>(<hh:margin>.*?<\/hh:margin>).*?<\/hp:switch>/, '$1'),
  ],
  [
    'a head below the body',
    'head-not-first',
    section,
    edit(section, /(header)="0"([^>]*>(?:(?!<hp:tc ).)*?rowAddr="3")/, '$1="1"$2'),
  ],
  ['an element that is not known', 'unknown-element', header, edit(header, '<hh:bold/>', '<hh:heavy/>')],
]

describe('a sound package', () => {
  test('has nothing that the checker names', () => {
    expect(checkHwpx(packHwpx(sound, madeAt))).toEqual([])
  })

  test.each(mutations)('of which %s is named: %s in %s', (_, kind, part, mutate) => {
    const parts = new Map(sound)
    const bytes = mutate(parts) ?? packHwpx(parts, madeAt)
    const found = checkHwpx(bytes)
    expect(found.map((finding) => `${finding.kind} ${finding.part}`)).toContain(`${kind} ${part}`)
  })
})

describe('what is no package', () => {
  const kinds = (bytes: Uint8Array) => checkHwpx(bytes).map(({ kind }) => kind)

  test('is called that, and too large what unfolds to too much', () => {
    expect(kinds(new Uint8Array())).toEqual(['not-a-package'])
    expect(kinds(strToU8('한글 문서가 아니다'.repeat(10)))).toEqual(['not-a-package'])
    expect(kinds(packHwpx(sound, madeAt).slice(0, 5000))).toEqual(['not-a-package'])
    expect(kinds(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual(['package-too-large'])
    expect(kinds(zipSync({ 'Contents/section0.xml': new Uint8Array(90 * 1024 * 1024) }, { level: 1 }))).toEqual([
      'package-too-large',
    ])
    const deep = strToU8(`${'<a>'.repeat(2000)}${'</a>'.repeat(2000)}`)
    expect(kinds(zipSync({ 'Contents/section0.xml': deep }))).toEqual(['package-too-large'])
  })

  test('and a locked one is not looked into', () => {
    const locked = zipSync({ 'META-INF/manifest.xml': strToU8('<odf:encryption-data/>') })
    expect(kinds(locked)).toEqual(['locked'])
  })
})
