import { fileURLToPath } from 'node:url'
import { utils, write } from '@e965/xlsx'
import { strToU8, unzipSync, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
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

const hp = 'xmlns:hs="s" xmlns:hp="p" xmlns:hc="c"'
const hwpx = (body: string, more: Record<string, string> = {}): Uint8Array =>
  packed({ 'Contents/section0.xml': `<hs:sec ${hp}>${body}</hs:sec>`, ...more })
const packed = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const sheetXml = (rows: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

const odsOf = (rows: string, styles = ''): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="총괄" table:style-name="ta1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  })
const row = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`
const words = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`
const number = (value: string, shown: string, more = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`

const docxOf = (body: string, more: Record<string, string> = {}): Uint8Array =>
  packed({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...more })
const said = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`

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

describe('ODS', () => {
  test('cells are read as shown and as they stand beneath, with spans, formulas and hidden sheets', async () => {
    const hiding = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
    const first = row(
      `${words('부서', ' table:number-columns-spanned="2" table:number-rows-spanned="2"')}<table:covered-table-cell/>${number('956364.5', '956,364.5', ' table:formula="of:=SUM([.C2:.C9])"')}`,
    )
    const percent = `<table:table-cell office:value-type="percentage" office:value="0.475"><text:p>47.5%</text:p></table:table-cell>`
    const date = `<table:table-cell office:value-type="date" office:date-value="2021-06-14"><office:annotation><text:p>메모</text:p></office:annotation><text:p>2021.<text:s text:c="2"/>6.<text:tab/>14.<text:line-break/>월</text:p></table:table-cell>`
    const wrong = `<table:table-cell office:value-type="date" office:date-value="x"><text:p>언젠가</text:p></table:table-cell>${number('x', '몰라')}`
    const second = row(`<table:covered-table-cell table:number-columns-repeated="2"/>${percent}${date}${wrong}`)
    const third = row(words('같음', ' table:number-columns-repeated="2"'), ' table:number-rows-repeated="2"')
    const read = await outcome('표.ods', odsOf(first + second + third, hiding))
    if ('kind' in read) throw new Error(read.kind)
    const [table] = read.tables
    expect(table).toMatchObject({ title: '총괄', hidden: true, rows: 4, columns: 6 })
    expect(
      table?.cells.map(({ text, place, number: beneath, formula }) => [
        place.kind === 'cell' && place.cell,
        text,
        beneath?.value,
        formula,
      ]),
    ).toEqual([
      ['A1', '부서', undefined, undefined],
      ['C1', '956,364.5', '956364.5', 'SUM(C2:C9)'],
      ['C2', '47.5%', '0.475', undefined],
      ['D2', '2021.  6.\t14.\n월', '44361', undefined],
      ['E2', '언젠가', undefined, undefined],
      ['F2', '몰라', undefined, undefined],
      ...['A3', 'B3', 'A4', 'B4'].map((cell) => [cell, '같음', undefined, undefined]),
    ])
    expect(read.warnings?.map(({ kind }) => kind)).toEqual(['formulas-not-computed', 'hidden-sheets'])
  })

  test('one locked with a password, and a text document, are refused', async () => {
    const locked = packed({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' })
    expect(await outcome('x', locked)).toEqual({ kind: 'file-locked' })
    const odt = packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' })
    expect(await outcome('x', odt)).toEqual({ kind: 'format-not-read', format: 'odt' })
  })
})

describe('DOCX', () => {
  test('paragraphs with their levels, tables with spans, and what was left out are read', async () => {
    const styles = `<w:styles xmlns:w="w"><w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="b"><w:name w:val="절"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${said(text)}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('부서', '<w:vMerge w:val="restart"/>')}${cell('합', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('1')}${cell('2')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('x', '<w:gridSpan w:val="몰라"/>')}<w:tc><w:p/><w:tbl><w:tr>${cell('안')}</w:tr></w:tbl></w:tc></w:tr></w:tbl>`
    const body = [
      said('추진배경', '<w:pPr><w:pStyle w:val="a1"/></w:pPr>'),
      said('세부', '<w:pPr><w:pStyle w:val="b"/></w:pPr>'),
      said('직접', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
      said('본문', '<w:pPr><w:pStyle w:val="모름"/><w:outlineLvl w:val="9"/></w:pPr>'),
      '<w:p><w:r><w:t>앞</w:t><w:tab/><w:t>뒤</w:t><w:br/><w:t>다음</w:t><w:footnoteReference w:id="1"/></w:r></w:p>',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>숨음</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>보임</w:t></w:r></w:p>',
      '<w:p><w:ins><w:r><w:t>넣음</w:t></w:r></w:ins><w:del><w:r><w:delText>지움</w:delText></w:r></w:del></w:p>',
      `${table}<w:tbl/>`,
    ].join('')
    const read = await outcome('글.docx', docxOf(body, { 'word/styles.xml': styles, 'word/comments.xml': '<x/>' }))
    if ('kind' in read) throw new Error(read.kind)
    const lines = read.pieces.filter(({ place }) => place.kind === 'line')
    expect(lines.map(({ text, level }) => [text, level])).toEqual([
      ['추진배경', 1],
      ['세부', 2],
      ['직접', 3],
      ['본문', undefined],
      ['앞\t뒤', undefined],
      ['다음', undefined],
      ['보임', undefined],
      ['넣음', undefined],
    ])
    expect(
      read.tables[0]?.cells.map(({ row: at, column, rowSpan, columnSpan, text }) => [
        at,
        column,
        rowSpan,
        columnSpan,
        text,
      ]),
    ).toEqual([
      [0, 0, 2, 1, '부서'],
      [0, 1, 1, 2, '합'],
      [1, 1, 1, 1, '1'],
      [1, 2, 1, 1, '2'],
      [2, 1, 1, 1, 'x'],
      [2, 2, 1, 1, ''],
    ])
    expect(read.tables).toHaveLength(2)
    expect(read.warnings).toEqual([
      { kind: 'hidden-text', count: 1 },
      { kind: 'memos-left-out', count: 1 },
      { kind: 'tracked-changes', count: 2 },
      { kind: 'notes-left-out', count: 1 },
    ])
  })
})

describe('HWPX', () => {
  test('headings have their level, pictures are listed with what they show, memos and changes are told', async () => {
    const header =
      '<hh:head xmlns:hh="h"><hh:style id="2" name="개요 1" engName="Outline 1"/><hh:style id="3" name="x" engName="Outline 2"/><hh:style name="바탕글"/><hh:paraPr id="7"><hh:heading type="OUTLINE" level="2"/></hh:paraPr><hh:paraPr><hh:heading type="OUTLINE"/></hh:paraPr></hh:head>'
    const list = '<opf:package xmlns:opf="p"><opf:item id="image1" href="BinData/강변.JPG"/></opf:package>'
    const pic = (id: string, comment: string): string =>
      `<hp:p><hp:run><hp:pic><hc:img binaryItemIDRef="${id}"/><hp:shapeComment>${comment}</hp:shapeComment></hp:pic></hp:run></hp:p>`
    const body = [
      '<hp:p styleIDRef="2"><hp:t>하나</hp:t></hp:p><hp:p styleIDRef="3"><hp:t>둘</hp:t></hp:p><hp:p styleIDRef="0" paraPrIDRef="7"><hp:t>셋</hp:t></hp:p>',
      pic('image1', '안양천 둔치의 사진'),
      pic('image9', '그림입니다. 원본 그림의 이름: a.jpg'),
      '<hp:p><hp:pic><hp:caption><hp:p><hp:t>그림 밑글</hp:t></hp:p></hp:caption></hp:pic></hp:p><hp:shapeComment>밖</hp:shapeComment>',
      '<hp:p><hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList><hp:p><hp:t>메모 글</hp:t></hp:p></hp:subList></hp:fieldBegin></hp:ctrl><hp:t>본문<hp:insertBegin/>넣음</hp:t><hp:ctrl><hp:fieldBegin type="CLICK_HERE"/></hp:ctrl><hp:hiddenComment/></hp:p>',
    ].join('')
    const read = await outcome(
      '계획.hwpx',
      hwpx(body, { 'Contents/header.xml': header, 'Contents/content.hpf': list, 'BinData/강변.JPG': 'JPEG' }),
    )
    if ('kind' in read) throw new Error(read.kind)
    expect(read.pieces.map(({ text, level }) => [text, level])).toEqual([
      ['하나', 1],
      ['둘', 2],
      ['셋', 3],
      ['그림 밑글', undefined],
      ['본문넣음', undefined],
    ])
    expect(read.images).toEqual([
      {
        name: 'BinData/강변.JPG',
        type: 'jpg',
        bytes: 4,
        alternative: '안양천 둔치의 사진',
        place: { kind: 'line', line: 3 },
      },
      { name: 'image9', type: '', bytes: 0, alternative: null, place: { kind: 'line', line: 3 } },
    ])
    expect(read.warnings).toEqual([
      { kind: 'hidden-text', count: 1 },
      { kind: 'memos-left-out', count: 1 },
      { kind: 'tracked-changes', count: 1 },
    ])
  })
})
