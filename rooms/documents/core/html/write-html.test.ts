import { expect, test } from 'vitest'
import { readHtmlDocument } from '../html-document.ts'
import { drawDocument } from '../model/drawn-document.ts'
import { everyBlock } from '../model/every-block.ts'
import { OfficialDocument } from '../model/official-document.ts'
import { chapter, item, paragraph, section, subsection, textCell } from '../model/write-blocks.ts'
import { htmlBody, writeHtml } from './write-html.ts'

const drawn = drawDocument(everyBlock)
const written = writeHtml(drawn)
const documentOf = (blocks: readonly object[]) =>
  drawDocument(
    OfficialDocument.parse({ version: 1, title: '글', marks: 'letter', header: null, pageNumbers: false, blocks }),
  )

test('the file says its language and title, has no script, and loads nothing', () => {
  expect(written).toMatch(/^<!doctype html><html lang="ko">/)
  expect(written).toContain('<title>문서의 모든 블록</title>')
  expect(written).not.toMatch(/<script|<link|https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
})

test('every text of every cell stands in it, in order, and is read back by the reader of tables', () => {
  const texts = drawn.blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map(({ text }) => text) : []))
  let from = 0
  for (const text of texts.filter((each) => each !== '')) {
    const found = written.indexOf(`>${text.replaceAll('\n', '<br>')}</t`, from)
    expect(found, text).toBeGreaterThan(-1)
    from = found
  }
  expect(readHtmlDocument('글', written).tables.length).toBe(5)
})

test('a field below two rows of heads names both, and the head beside it', () => {
  expect(written).toContain('<th id="t1-0-2" scope="colgroup" colspan="3" class="center head bold">예산</th>')
  expect(written).toContain('<th id="t1-2-0" scope="rowgroup" rowspan="2" class="center head" headers="t1-0-0">')
  expect(written).toContain('headers="t1-0-2 t1-1-2 t1-2-0">208,000</td>')
})

test('pictures and charts are told of, and pages lie as their sections say', () => {
  expect(written).toContain('alt="빨강과 파랑"')
  expect(written).toContain('aria-label="2019년 800, 2020년 900, 2021년 1,000으로 해마다 늘었다."')
  expect(written).toContain('<section class="landscape">')
})

test('headings skip no level, whatever the document skips, and contents lead to those that they name', () => {
  const html = htmlBody(
    documentOf([
      { kind: 'contents', title: '차례', depth: 2 },
      subsection('가장 깊은'),
      chapter('장'),
      subsection('건너뛴'),
      section('절'),
    ]),
  )
  expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level)).toEqual(['2', '2', '3', '3'])
  expect([...html.matchAll(/href="#part-(\d)"/g)].map(([, part]) => part)).toEqual(['2', '4'])
})

test('what looks like markup is text, in texts, attributes and drawings', () => {
  const evil = '"><script>alert(1)</script>\u0000&'
  const html = writeHtml(
    documentOf([
      item(1, evil),
      paragraph([{ text: evil, bold: true, underlined: true }]),
      { kind: 'table', caption: evil, unit: evil, widthsMm: [170], headRows: 0, rows: [[textCell(evil)]] },
      {
        ...{ kind: 'chart', drawn: 'bars', caption: evil, unit: evil, alternative: evil, labels: [evil] },
        series: [{ name: evil, values: ['1'] }],
      },
      item(1, '끝'),
    ]),
  )
  expect(html).not.toContain('<script')
  expect(html).not.toContain('\u0000')
  expect(html).toContain('<h1>글</h1>')
  expect(html).toMatch(/끝<\/p><\/div><\/section>/)
})

test('a title without a page of its own heads the file once', () => {
  const html = writeHtml(documentOf([{ kind: 'title', text: '제목', under: [], cover: false }, paragraph('글')]))
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).not.toContain('class="title cover"')
})
