import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from './read-file.ts'

const section = (body: string): string => `<hs:sec xmlns:hs="s" xmlns:hp="p" xmlns:hh="h">${body}</hs:sec>`
const p = (inner: string): string => `<hp:p><hp:run>${inner}</hp:run></hp:p>`
const t = (text: string): string => `<hp:t>${text}</hp:t>`
const cell = (row: number, column: number, inner: string, spans = 'rowSpan="1" colSpan="1"'): string =>
  `<hp:tc><hp:subList>${inner}</hp:subList><hp:cellAddr rowAddr="${row}" colAddr="${column}"/><hp:cellSpan ${spans}/></hp:tc>`

async function read(parts: Record<string, string>) {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  return readFile('계획.hwpx', bytes)
}

async function extracted(...sections: readonly string[]) {
  const parts = sections.map((body, index) => [`Contents/section${index}.xml`, section(body)])
  const reading = await read(Object.fromEntries(parts))
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal))
  return reading.value.extracted
}

test('paragraphs are lines in the order of the sections; tabs, breaks and spaces are kept', async () => {
  const first = p(t('□ 추진<hp:tab/>배경<hp:lineBreak/>둘째<hp:nbSpace/>줄<hp:hyphen/>끝')) + p('')
  const sections = [first, ...Array.from({ length: 10 }, (_, index) => p(t(`${index + 1}장`)))]
  const { pieces, format, tables } = await extracted(...sections)
  expect([format, tables]).toEqual(['hwpx', []])
  expect(pieces.map(({ text }) => text)).toEqual([
    '□ 추진\t배경',
    '둘째 줄-끝',
    '',
    ...Array.from({ length: 10 }, (_, index) => `${index + 1}장`),
  ])
  expect(pieces[3]?.place).toEqual({ kind: 'line', line: 4 })
})

test('a table stands after the words of its paragraph, with spans, caption, and a nested table after it', async () => {
  const inner = `<hp:tbl><hp:tr>${cell(0, 0, p(t('안')))}</hp:tr></hp:tbl>`
  const rows =
    `<hp:tr>${cell(0, 0, p(t('항목')) + p(t('(천원)')), 'rowSpan="2" colSpan="1"')}${cell(0, 1, p(t('금액')))}</hp:tr>` +
    `<hp:tr>${cell(1, 1, p(t('1,000')) + p(inner))}</hp:tr>`
  const caption = `<hp:caption><hp:subList>${p(t('표 제목'))}</hp:subList></hp:caption>`
  const table = `<hp:tbl rowCnt="2" colCnt="2">${caption}${rows}</hp:tbl><hp:t/>`
  const { pieces, tables } = await extracted(p(`${t('앞')}${table}`) + p(t('뒤')))
  expect(pieces.map(({ text }) => text)).toEqual(['앞', '항목\n(천원)', '금액', '1,000', '안', '뒤'])
  expect(tables[0]).toMatchObject({ title: '표 제목', rows: 2, columns: 2 })
  expect(tables[0]?.cells[0]).toMatchObject({ rowSpan: 2, place: { kind: 'cell', sheet: '표 1', cell: 'A1' } })
  expect(tables[1]).toMatchObject({ title: null, rows: 1, columns: 1 })
  expect(pieces.at(-1)?.place).toEqual({ kind: 'line', line: 2 })
})

test('notes and text boxes follow their paragraph; comments, settings and deleted words are left out', async () => {
  const note = `<hp:ctrl><hp:footNote><hp:subList>${p(t('각주'))}</hp:subList></hp:footNote></hp:ctrl>`
  const memo = `<hp:ctrl><hp:hiddenComment><hp:subList>${p(t('메모'))}</hp:subList></hp:hiddenComment></hp:ctrl>`
  const picture = `<hp:pic><hp:shapeComment>그림입니다</hp:shapeComment><hp:caption><hp:subList>${p(t('그림 설명'))}</hp:subList></hp:caption></hp:pic>`
  const { pieces } = await extracted(
    p(`${t('글')}${note}${memo}${t('<hp:deleteBegin/>지운<hp:deleteEnd/> 이음')}`) + p(picture),
  )
  expect(pieces.map(({ text }) => text)).toEqual(['글 이음', '각주', '그림 설명'])
})

test('wild numbers do not hurt, a table without cells is none', async () => {
  const { tables } = await extracted(
    p(`<hp:tbl><hp:tr>${cell(0, 0, p(t('가')), 'rowSpan="-3" colSpan="x"')}</hp:tr></hp:tbl><hp:tbl/>`),
  )
  expect(tables).toHaveLength(1)
  expect(tables[0]?.cells[0]).toMatchObject({ rowSpan: 1, columnSpan: 1 })
})

test('a locked document and one with too many cells are refused', async () => {
  const locked = await read({ 'Contents/section0.xml': 'x', 'META-INF/manifest.xml': '<odf:encryption-data/>' })
  expect(locked).toEqual({ ok: false, refusal: { kind: 'file-locked' } })
  const cells = `<hp:tr>${'<hp:tc/>'.repeat(200_001)}</hp:tr>`
  const many = await read({ 'Contents/section0.xml': section(p(`<hp:tbl>${cells}</hp:tbl>`)) })
  expect(many).toEqual({ ok: false, refusal: { kind: 'too-many-cells' } })
})

test('what stands deeper within one another than any document is refused; shallower is read', async () => {
  const nested = (depth: number) =>
    section(`${'<hp:tbl><hp:tc><hp:p>'.repeat(depth)}${t('속')}${'</hp:p></hp:tc></hp:tbl>'.repeat(depth)}`)
  const deep = await read({ 'Contents/section0.xml': nested(100_000) })
  expect(deep).toEqual({ ok: false, refusal: { kind: 'nested-too-deep' } })
  expect(await read({ 'Contents/section0.xml': nested(60) })).toMatchObject({ ok: true })
})

test('the cells of all sections are counted together', async () => {
  const cells = section(`<hp:tbl>${'<hp:tc></hp:tc>'.repeat(100_001)}</hp:tbl>`)
  const refused = await read({ 'Contents/section0.xml': cells, 'Contents/section1.xml': cells })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'too-many-cells' } })
})
