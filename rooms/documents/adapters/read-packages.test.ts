import { describe, expect, test } from 'vitest'
import { docxOf, hwpx, number, odsOf, packed, row, said, words } from '#tests/support/packed-documents.ts'
import { readFile } from './read-file.ts'

async function outcome(name: string, bytes: Uint8Array) {
  const reading = await readFile(name, bytes)
  return reading.ok ? reading.value.extracted : reading.refusal
}

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
