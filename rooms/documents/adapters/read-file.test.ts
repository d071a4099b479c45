import { utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Extracted } from '../core/extracted.ts'
import { maxFileBytes } from '../core/limits.ts'
import { readFile } from './read-file.ts'

async function read(name: string, bytes: Uint8Array): Promise<Extracted> {
  const reading = await readFile(name, bytes)
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal))
  return reading.value.extracted
}

async function refusal(bytes: Uint8Array, name = 'x') {
  const reading = await readFile(name, bytes)
  return reading.ok ? null : reading.refusal
}

const texts = (extracted: Extracted): readonly string[] => extracted.pieces.map(({ text }) => text)

describe('texts', () => {
  test.each([
    ['utf-8', Buffer.from('협치 똠방각하')],
    ['utf-8', Buffer.from('\uFEFF협치 똠방각하')],
    ['cp949', iconv.encode('협치 똠방각하', 'cp949')],
    ['utf-16le', iconv.encode('협치 똠방각하', 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode('협치 똠방각하', 'utf-16be', { addBOM: true })],
  ])('%s is read', async (encoding, bytes) => {
    const reading = await readFile('글.txt', bytes)
    expect(reading).toMatchObject({ ok: true, value: { encoding, extracted: { format: 'text' } } })
    expect(reading.ok && texts(reading.value.extracted)).toEqual(['협치 똠방각하'])
  })

  test('a CSV of Korean Windows, an HTML page and a plan are told apart by their content', async () => {
    const csv = await read('표.txt', iconv.encode('항목,금액\r\n수당,"1,000"\r\n인쇄,"2,000"\r\n', 'cp949'))
    expect([csv.format, texts(csv)]).toEqual(['csv', ['항목', '금액', '수당', '1,000', '인쇄', '2,000']])
    expect((await read('x.xls', Buffer.from('<html><table><tr><td>가</table>'))).format).toBe('html')
    expect((await read('x', Buffer.from('{"projects":[]}'))).format).toBe('plan')
    expect((await read('x', Buffer.from('{그냥 글}'))).format).toBe('text')
  })
})

describe('workbooks', () => {
  const book = () => {
    const sheet = utils.aoa_to_sheet([
      ['항목', '금액', '비율', '날짜'],
      ['수당', 956_364, 0.475, 44_361],
      ['', 1000.5],
      [null, { t: 'n', v: 957_364.5, f: 'SUM(B2:B3)', z: '#,##0' }],
      [true, '=1+1'],
    ])
    Object.assign(sheet['B2'], { z: '#,##0;△#,##0' })
    Object.assign(sheet['C2'], { z: '0.0%' })
    Object.assign(sheet['D2'], { z: 'yyyy"년" m"월" d"일"' })
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
    const hidden = utils.aoa_to_sheet([['숨은 글']])
    const made = utils.book_new()
    utils.book_append_sheet(made, sheet, '총괄')
    utils.book_append_sheet(made, hidden, '숨김')
    made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] }
    return made
  }

  test('all sheets of an XLSX are read: shown texts, exact values, formulas, merges', async () => {
    const extracted = await read('x.bin', write(book(), { type: 'buffer', bookType: 'xlsx' }))
    expect(extracted.format).toBe('xlsx')
    const [sheet, hidden] = extracted.tables
    expect(sheet?.cells.map(({ place, text }) => [place.kind === 'cell' && place.cell, text])).toEqual([
      ['A1', '항목'],
      ['B1', '금액'],
      ['C1', '비율'],
      ['D1', '날짜'],
      ['A2', '수당'],
      ['B2', '956,364'],
      ['C2', '47.5%'],
      ['D2', '2021년 6월 14일'],
      ['B3', '1000.5'],
      ['B4', '957,365'],
      ['A5', 'TRUE'],
      ['B5', '=1+1'],
    ])
    expect(sheet?.cells[4]).toMatchObject({ rowSpan: 2, columnSpan: 1 })
    expect(sheet?.cells[6]?.number).toEqual({ value: '0.475', shownAs: 'percent', decimals: 1 })
    expect(sheet?.cells[7]?.number).toEqual({ value: '44361', shownAs: 'date', decimals: null })
    expect(sheet?.cells[9]).toMatchObject({ formula: 'SUM(B2:B3)', number: { value: '957364.5' } })
    expect(sheet?.cells[11]?.formula).toBeUndefined()
    expect([sheet?.hidden, hidden?.hidden, hidden?.title]).toEqual([undefined, true, '숨김'])
  })

  test('an old XLS is read, without formats and formulas', async () => {
    const extracted = await read('x.xls', write(book(), { type: 'buffer', bookType: 'biff8' }))
    expect(texts(extracted).slice(0, 6)).toEqual(['항목', '금액', '비율', '날짜', '수당', '956364'])
  })

  const sheetOf = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array => {
    const made = book()
    const parts = { 'xl/worksheets/sheet1.xml': strToU8(xml), ...more }
    return replaceParts(write(made, { type: 'buffer', bookType: 'xlsx' }), parts)
  }
  const worksheet = (rows: string) =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

  test('formulas that cells share are written out for each', async () => {
    const shared = worksheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="9"/><v>6</v></c><c r="B3"><f>NA()</f></c></row>',
    )
    const [sheet] = (await read('x', sheetOf(shared))).tables
    expect(sheet?.cells.map(({ text, formula }) => [text, formula])).toEqual([
      ['4', 'B1*2'],
      ['6', 'B2*2'],
      ['6', undefined],
      ['', 'NA()'],
    ])
  })

  test('more cells than are read, and parts that unfold without end, are refused', async () => {
    const cells = `<row r="1">${'<c><v>1</v></c>'.repeat(200_001)}</row>`
    expect(await refusal(sheetOf(worksheet(cells)))).toEqual({ kind: 'too-many-cells' })
    const prefixed = sheetOf(worksheet(`<row r="1">${'<x:c><x:v>1</x:v></x:c>'.repeat(200_001)}</row>`))
    expect(await refusal(prefixed)).toEqual({ kind: 'too-many-cells' })
    const bare = sheetOf(worksheet(`<row r="1">${'<c/>'.repeat(1_000_001)}</row>`))
    expect(await refusal(bare)).toEqual({ kind: 'too-many-cells' })
    const bomb = claiming(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 200 * 1024 * 1024)
    expect(await refusal(bomb)).toEqual({ kind: 'file-too-large' })
    const parts = Object.fromEntries(Array.from({ length: 4001 }, (_, part) => [`${part}.xml`, strToU8('')]))
    expect(await refusal(zipSync(parts))).toEqual({ kind: 'file-too-large' })
  })

  test('a sheet that holds a chart alone is passed over', async () => {
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>'
    const workbook =
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<sheets><sheet name="표" sheetId="1" r:id="rId1"/><sheet name="그림" sheetId="2" r:id="rId2"/></sheets></workbook>'
    const bytes = sheetOf(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      'xl/_rels/workbook.xml.rels': strToU8(relations),
      'xl/workbook.xml': strToU8(workbook),
    })
    expect((await read('x', bytes)).tables.map(({ title }) => title)).toEqual(['표'])
  })
})

describe('what is not read', () => {
  test.each([
    ['file-empty', undefined, new Uint8Array()],
    ['file-too-large', undefined, new Uint8Array(maxFileBytes + 1)],
    ['format-not-read', 'pdf', Buffer.from('%PDF-1.7\n')],
    ['format-not-read', 'hwp', Buffer.from('HWP Document File V3.00')],
    ['format-not-read', 'image', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['format-not-read', 'rtf', Buffer.from('{\\rtf1')],
    ['file-damaged', undefined, zipSync({ 'word/document.xml': strToU8('<x/>') })],
    ['file-damaged', undefined, zipSync({ 'content.xml': strToU8('<x/>') })],
    ['format-not-read', 'zip', zipSync({ 'a.txt': strToU8('가') })],
    ['file-damaged', undefined, oldOffice('FileHeader')],
    ['format-not-read', 'doc', oldOffice('WordDocument')],
    ['format-not-read', 'unknown', oldOffice('Nothing')],
    ['file-locked', undefined, oldOffice('EncryptedPackage')],
    ['file-damaged', undefined, oldOffice('Workbook')],
    ['file-damaged', undefined, Buffer.from('PK\u0003\u0004 not a package at all')],
    ['file-damaged', undefined, zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['file-damaged', undefined, zipSync({ 'Contents/section0.xml': strToU8('<a><b></a>') })],
    ['file-damaged', undefined, zipSync({ 'Contents/section0.xml': Uint8Array.of(0xff, 0xff) })],
    ['text-not-read', undefined, Buffer.from([0, 1, 2, 3])],
    ['text-not-read', undefined, Buffer.from([0xff, 0xff, 0xff, 0xff])],
  ])('%s %s', async (kind, format, bytes) => {
    expect(await refusal(bytes)).toEqual(format === undefined ? { kind } : { kind, format })
  })
})

function oldOffice(stream: string): Uint8Array {
  const mark = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  return Buffer.concat([Buffer.from(mark), Buffer.alloc(500), Buffer.from(stream, 'utf16le'), Buffer.alloc(500)])
}

/** Puts parts of a package in the place of others. */
function replaceParts(bytes: Uint8Array, parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...parts })
}

/** A package whose directory claims that its one part unfolds to so many bytes. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const directory = Buffer.from(bytes).indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, size, true)
  return bytes
}
