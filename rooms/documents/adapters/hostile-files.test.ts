import { fileURLToPath } from 'node:url'
import { utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { docxOf, hp, hwpx, odsOf, packed, row, said, sheetXml, words } from '#tests/support/packed-documents.ts'
import { readApart } from './read-apart.ts'
import { readFile } from './read-file.ts'

/** Files made to hurt, and files of other programs; each is read or refused with its reason, in the process apart as here. */
const apart = readApart(fileURLToPath(new URL('../../../apps/read-documents.ts', import.meta.url)), {
  ...{ milliseconds: 120_000, startMilliseconds: 120_000, megabytes: 512, atOnce: 1, waiting: 8 },
})

async function outcome(name: string, bytes: Uint8Array) {
  const reading = await readFile(name, bytes)
  return reading.ok ? reading.value.extracted : reading.refusal
}

describe('packages that unfold without end', () => {
  test('a part that packs to next to nothing is refused by its ratio, before it is unfolded', async () => {
    const bomb = zipSync({ 'Contents/section0.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await outcome('폭탄.hwpx', bomb)).toEqual({ kind: 'file-too-large' })
    expect(await apart({ name: '폭탄.hwpx', content: bomb, checked: false, forOffice: false })).toEqual({
      ok: false,
      refusal: { kind: 'file-too-large' },
    })
  })

  test('a package of more parts than any document has is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`word/${at}.xml`, '']))
    expect(await outcome('많음.docx', packed({ 'word/document.xml': '<x/>', ...parts }))).toEqual({
      kind: 'file-too-large',
    })
  })

  test('rows and cells that an ODS says to repeat are not laid out beyond what is read; empty ones cost nothing', async () => {
    const wide = odsOf(
      row(words('가', ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"'),
    )
    expect(await outcome('넓음.ods', wide)).toEqual({ kind: 'too-many-cells' })
    const long = odsOf(row(words('가', ' table:number-columns-repeated="1000000"')))
    expect(await outcome('김.ods', long)).toEqual({ kind: 'too-many-cells' })
    const blank = odsOf(
      `${row(words('가'))}${row('<table:table-cell table:number-columns-repeated="16384"/>', ' table:number-rows-repeated="1048575"')}`,
    )
    expect(await outcome('빈.ods', blank)).toMatchObject({ tables: [{ rows: 1, columns: 1 }] })
  })

  test('a sheet of a million rows is refused, and the process apart reads the next file', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join('')
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['가']]), '표')
    const parts = unzipSync(write(book, { type: 'buffer', bookType: 'xlsx' }))
    const content = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheetXml(rows)) })
    const asked = { name: '백만.xlsx', content, checked: false, forOffice: false }
    expect(await apart(asked)).toEqual({ ok: false, refusal: { kind: 'too-many-cells' } })
    const csv = Buffer.from('가,나\n'.repeat(1_000_000))
    expect(await apart({ ...asked, name: '백만.csv', content: csv })).toEqual({
      ok: false,
      refusal: { kind: 'too-many-lines' },
    })
    expect(await apart({ ...asked, name: '글.txt', content: Buffer.from('글') })).toMatchObject({ ok: true })
  })

  test('a reading that takes more memory than it may is ended', async () => {
    const small = readApart(fileURLToPath(new URL('../../../apps/read-documents.ts', import.meta.url)), {
      ...{ milliseconds: 120_000, startMilliseconds: 120_000, megabytes: 40, atOnce: 1, waiting: 0 },
    })
    const cells = Array.from(
      { length: 190_000 },
      (_, at) => `<c r="A${at + 1}" t="inlineStr"><is><t>${at} 글</t></is></c>`,
    )
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['가']]), '표')
    const parts = unzipSync(write(book, { type: 'buffer', bookType: 'xlsx' }))
    const rows = cells.map((cell, at) => `<row r="${at + 1}">${cell}</row>`).join('')
    const content = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheetXml(rows)) })
    expect(await small({ name: '큼.xlsx', content, checked: false, forOffice: false })).toEqual({
      ok: false,
      refusal: { kind: 'takes-too-much' },
    })
  })
})

describe('XML made to hurt', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "가나다"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`
  test.each([
    ['HWPX', packed({ 'Contents/section0.xml': `${bomb}<hs:sec ${hp}><hp:p><hp:t>&b;</hp:t></hp:p></hs:sec>` })],
    [
      'DOCX',
      packed({
        'word/document.xml': `${bomb}<w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>`,
      }),
    ],
    ['ODS', packed({ 'content.xml': `${bomb}<office:x xmlns:office="o">&b;</office:x>` })],
  ])('entities of a %s are not expanded: the file is refused', async (_, bytes) => {
    expect(await outcome('실체', bytes)).toEqual({ kind: 'file-damaged' })
  })

  test.each([
    ['DOCX', docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(2000)}${said('속')}${'</w:tc></w:tr></w:tbl>'.repeat(2000)}`)],
    ['ODS', odsOf(`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`)],
  ])('a %s deeper than any document is refused', async (_, bytes) => {
    expect(await outcome('깊음', bytes)).toEqual({ kind: 'nested-too-deep' })
  })

  test('a DOCX of more cells than are read is refused', async () => {
    const cells = `<w:tbl><w:tr>${'<w:tc></w:tc>'.repeat(200_001)}</w:tr></w:tbl>`
    expect(await outcome('칸', docxOf(cells))).toEqual({ kind: 'too-many-cells' })
  })
})

describe('files cut off', () => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['항목', '금액'],
      ['수당', 1000],
    ]),
    '표',
  )
  const whole: readonly (readonly [string, Uint8Array])[] = [
    ['hwpx', hwpx('<hp:p><hp:t>글</hp:t></hp:p>')],
    ['docx', docxOf(said('글'))],
    ['ods', odsOf(row(words('가')))],
    ['xlsx', write(book, { type: 'buffer', bookType: 'xlsx' })],
  ]
  test.each(whole)('a %s cut anywhere is refused as damaged', async (name, bytes) => {
    const step = Math.max(1, Math.floor(bytes.length / 60))
    expect(await outcome(name, bytes)).toMatchObject({ format: name })
    for (let length = 4; length < bytes.length; length += step) {
      expect(await outcome(name, bytes.subarray(0, length)), `${length} bytes`).toMatchObject({
        kind: /file-damaged|format-not-read/,
      })
    }
  })
})

describe('what cells and lines hold', () => {
  test('control characters are left out and told', async () => {
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet([['가\u0007나', '다']]), '표')
    const read = await outcome('x.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }))
    if ('kind' in read) throw new Error(read.kind)
    expect(JSON.stringify(read.pieces)).not.toMatch(/\\u00(?:0[0-8bcef]|1)/)
  })

  test('syllables that only Korean Windows has are read in a CSV; text that begins like a formula stays text', async () => {
    const csv = iconv.encode('항목,금액\r\n똠양꿍,=1+1\r\n펲시,"1,000"\r\n', 'cp949')
    const read = await outcome('표.csv', csv)
    expect(read).toMatchObject({ format: 'csv' })
    if ('kind' in read) throw new Error(read.kind)
    expect(read.tables[0]?.cells.map(({ text, formula }) => [text, formula])).toContainEqual(['=1+1', undefined])
    expect(read.pieces.map(({ text }) => text)).toEqual(expect.arrayContaining(['똠양꿍', '펲시']))
  })

  test('a file of another kind than its name is read as what it is', async () => {
    expect(await outcome('표.xlsx', hwpx('<hp:p><hp:t>글</hp:t></hp:p>'))).toMatchObject({ format: 'hwpx' })
    expect(await outcome('글.hwp', Buffer.from('그냥 글'))).toMatchObject({ format: 'text' })
  })
})
