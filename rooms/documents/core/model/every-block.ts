import { type OfficialDocument, OfficialDocument as Schema } from './official-document.ts'
import {
  chapter,
  item,
  note,
  numberCell,
  paragraph,
  section,
  simpleTable,
  subsection,
  textCell,
} from './write-blocks.ts'

/** A picture of 2 x 1 points, red and blue. */
const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4zwAE/wEHAAH/4iOeWQAAAABJRU5ErkJggg=='

/**
 * A document with every kind of block and every trap that writers met: spans both ways, two head rows, a table longer
 * than a page, negative and fractional numbers, signs of XML, words that look like formulas, several sections.
 */
export const everyBlock: OfficialDocument = Schema.parse({
  version: 1,
  title: '문서의 모든 블록',
  marks: 'report',
  header: '마당 <시험> & 확인',
  pageNumbers: true,
  blocks: [
    { kind: 'title', text: '2021년 금천구 지역사회혁신계획', under: ['2020. 9.', '금천구'], cover: true },
    { kind: 'contents', title: '목 차', depth: 2 },
    { kind: 'page-break' },
    chapter('계획의 개요'),
    section('추진배경'),
    item(1, '주민이 제안하고 함께 정하는 예산'),
    item(2, [
      { text: '굵은 글', bold: true },
      { text: '과 ' },
      { text: '밑줄', underlined: true },
      { text: ', 그냥 글' },
    ]),
    item(3, '기호가 든 글: <태그> & "따옴표" \'작은따옴표\' #panic("x") $ * _ @참조 \\'),
    item(4, '아주 긴 줄은 다음 줄로 넘어가도 첫 글자에 맞추어 들여 쓴다. '.repeat(4).trim()),
    note('비고는 ※로 적는다'),
    subsection('재원별 예산'),
    {
      kind: 'table',
      caption: '재원별 예산',
      unit: '단위: 천원',
      widthsMm: [40, 30, 25, 25, 25, 25],
      headRows: 2,
      rows: [
        [
          textCell('사업', { rowSpan: 2 }),
          textCell('부서', { rowSpan: 2 }),
          textCell('예산', { columnSpan: 3 }),
          textCell('비율', { rowSpan: 2 }),
        ],
        [textCell('합계'), textCell('시비'), textCell('구비')],
        [
          textCell('협치 기반', { rowSpan: 2, role: 'row-head' }),
          textCell('마을자치과'),
          numberCell(208_000_000, 'thousand-won'),
          numberCell(208_000_000, 'thousand-won'),
          textCell(''),
          numberCell('21.75', 'percent'),
        ],
        [
          textCell('=1+1'),
          numberCell(-1_234_000, 'thousand-won'),
          numberCell(-1_234_000, 'thousand-won'),
          numberCell(null, 'thousand-won'),
          numberCell('-0.5', 'percent'),
        ],
        [
          textCell('계', { columnSpan: 2, role: 'total' }),
          numberCell(206_766_000, 'thousand-won', { role: 'total' }),
          numberCell(206_766_000, 'thousand-won', { role: 'total' }),
          textCell('-', { role: 'total', align: 'center' }),
          numberCell('100', 'percent', { role: 'total' }),
        ],
      ],
    },
    paragraph('문단은 칸을 들이지 않는다. 날짜는 2021. 6. 14.로 적고 줄어든 수는 △를 쓴다.'),
    {
      kind: 'chart',
      drawn: 'bars',
      caption: '연도별 사업비',
      unit: '단위: 백만원',
      alternative: '2019년 800, 2020년 900, 2021년 1,000으로 해마다 늘었다.',
      labels: ['2019', '2020', '2021'],
      series: [
        { name: '시비', values: ['800', '900', '1000'] },
        { name: '구비', values: ['50.5', null, '56.364'] },
      ],
    },
    {
      kind: 'image',
      type: 'png',
      base64: picture,
      widthMm: 40,
      heightMm: 20,
      alternative: '빨강과 파랑',
      caption: '사진 1',
    },
    { kind: 'section', landscape: true },
    chapter('긴 표'),
    simpleTable({
      caption: '회의 개최 현황',
      unit: null,
      columns: [
        { label: '연번', widthMm: 15, kind: 'count', align: 'center' },
        { label: '일시', widthMm: 40, kind: 'date' },
        { label: '회의', widthMm: 142, kind: 'text' },
        { label: '참석', widthMm: 30, kind: 'count' },
        { label: '수당(원)', widthMm: 30, kind: 'won' },
      ],
      rows: Array.from({ length: 60 }, (_, index) => [
        index + 1,
        `2020-${String((index % 12) + 1).padStart(2, '0')}-05`,
        `제${index + 1}차 분과회의\n(확대)`,
        10 + (index % 7),
        70_000 * (index + 1),
      ]),
      totals: [59],
      sheet: '회의',
    }),
    { kind: 'section', landscape: false },
    { kind: 'heading', level: 1, text: '번호 없는 장', numbered: false },
    {
      kind: 'table',
      caption: null,
      unit: null,
      widthsMm: [85, 85],
      headRows: 0,
      lines: false,
      rows: [[textCell('왼쪽'), textCell('오른쪽', { align: 'right' })]],
    },
    { kind: 'paragraph', runs: [{ text: '가운데 적은 글' }], align: 'center' },
    { kind: 'approval', label: '결재', signers: ['담당', '팀장', '과장'] },
    {
      kind: 'attachments',
      entries: [
        { name: '사업계획서', copies: 1 },
        { name: '산출내역', copies: 2 },
      ],
    },
  ],
})
