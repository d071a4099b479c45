import { describe, expect, test } from 'vitest'
import type { DocumentFinding } from '#rooms/documents/core/document-rule.ts'
import type { Extracted } from '#rooms/documents/core/extracted.ts'
import { budgetRules } from './budget-rules.ts'

const textOf = (text: string): Extracted => ({
  name: '계획.txt',
  format: 'text',
  pieces: text.split('\n').map((line, at) => ({ text: line, place: { kind: 'line', line: at + 1 } })),
  tables: [],
})
const cellsOf = (cells: readonly string[]): Extracted => ({
  name: '예산.xlsx',
  format: 'xlsx',
  pieces: cells.map((text, at) => ({ text, place: { kind: 'cell', sheet: '예산', cell: `A${at + 1}` } })),
  tables: [],
})
const lint = (document: Extracted, ids?: readonly string[]): readonly DocumentFinding[] =>
  budgetRules.rules.filter(({ id }) => ids?.includes(id) ?? true).flatMap(({ check }) => check(document))
const short = ({ rule, severity, place, stated, computed, fix }: DocumentFinding): readonly unknown[] => [
  rule,
  severity,
  place.kind === 'line' ? place.line : place.kind === 'cell' ? place.cell : place.path,
  stated,
  computed,
  fix,
]
const found = (text: string, ...ids: readonly string[]): readonly unknown[] =>
  lint(textOf(text), ids.length === 0 ? undefined : ids).map(short)

describe('right documents are silent', () => {
  test.each([
    '70,000원×25명×4회=7,000,000원',
    '5,280 5,280 스마트 인솔 8,800원×50명×12개월 = 5,280,000원 5,280 5,280',
    '3,200,000원×1명×6개월×투입율15%\n\n=2,880,000원',
    '3,200,000원×1명×6개월×투입율15%\n\n2,880,000원',
    '70,000원×\n11명×12회\n=9,240,000원',
    '70,000원×11명×12회 =\n9,240천원',
    '1,234,567원×1식=1,235천원',
    '1,234,567원×1식=1.2백만원',
    '2,345,678원×0.45%=10,550원',
    '2,345,678원×0.45%=11,000원',
    '70,000×11명×12회=9,240',
    '70,000×11명×12회=9,240,000',
    '70×11명×12회=9,240천원',
    '강사료 100,000원×2명+재료비 5,000원×20명=300,000원',
    '강사료 100,000원×2명, 재료비 5,000원×20명=300,000원',
    '강사료 100,000원×2명, 재료비 5,000원×20명=100,000원',
    '참석수당은 70,000원×11명=770,000원이며, 다과비는 5,000원×20명=100,000원이다.',
    '70,000원×11명=770,000원 5,000원×20명=100,000원',
    '10,000원×(3명+2명)×5회=250,000원',
    '10,000원×3명×(1-0.1)=27,000원',
    '10,000원×3명-5,000원=25,000원',
    '10,000원×3~5명=50,000원',
    '10,000원 3명×2회=70,000원',
    '총 1,200천원(10,000원×120명) 편성',
    '총 1,500천원(10,000원×120명 등) 편성',
    '총 1,500천원(강사료 10,000원×120명) 편성',
    '10,000원×120명(1,200천원)',
    '10,000원×120명(1,200천원)×2회=2,400천원',
    '10,000원×120명(1인당 10,000원)',
    '10,000원×120명(0.5원)',
    'votes ≤ voters × choices (1,524 = 508 × 3), 1,524 = 508 × 3 = 1,524',
    '100k x 150 <= 30, 3 × 5 = 16, 30 × 50 = 1,600, 3 × 5 != 16',
    '총 300,000원 = 100,000원×3명, 300,000원 = 100,000원+50,000원×4명',
    '총 300,000원 = 약 100,000원×4명, 3명 = 100,000원×4명',
    '508명×3표=1,524표, 1일 3회×30일=90회',
    '2,400kWh×12월=28.8MWh, 1일×24시간=1,440분, 5m×3m=15㎡',
    '3명×2.5회=8회, 3명×2회=6.5회, 3명×2회=100%, 3명×2회=12345678901234567890회, 3명×2회+1명×2회=9회',
    '(2,150/2,880)×100=74.7%, (고령인구/유년인구)×100',
    '3명×2회 2명=6회',
    '제품규격 : 60*110㎝, A4 210×297, X배너 2개',
    '000원×3명=5,000원',
    '000명×3회=5회',
    '10,000원×(3명',
    `${'가 '.repeat(70)}1,300천원(10,000원×120명)`,
    '70,000,000원×10명=700',
    '70,450,000원×10명=705',
    '10,000원×300명=3,000,\n000원',
    '10,000원×3=0.5원, 10,000원×2×',
    '초등학생(1,2학년)과 3,4학년, 2019,2020년, 101,102,103호, 3,40대, 1,2,3동, 5,6월, 1.5,2.5배',
    '1,000원, 10,000,000원, 1,234.5백만원, 전화 02-1234-5678, 12,345,678/1,00,000',
    '02,123,4567호 1,50억 3,4만원 10,20만원 0,5',
    '사무관리비\n자료 제작 4,000,000원\n시책추진\n업무추진비\n시책추진업무추진비\n포상금 포상금 협업부서 포상\n5,000,000원',
  ])('%j', (text) => expect(found(text)).toEqual([]))

  test('cells are read one by one', () => {
    const cells = cellsOf(['70,000원×11명', '=770,000원', '강사료 10원×2\n재료비 5원×2=10원', '=SUM(A1*B2)', ''])
    expect(lint(cells)).toEqual([])
  })
})

describe('calculations whose result does not follow', () => {
  test.each([
    ['15,000,000원×1회=20,000,000원', ['error', 1, '20000000', '15000000', null]],
    ['수당\n70,000원×11명\n\n×12회=9,420,000원', ['error', 2, '9420000', '9240000', null]],
    ['70,000원×11명×12회\n=9,420천원', ['error', 1, '9420000', '9240000', null]],
    ['70,000원×11명×12회=9,420', ['error', 1, '9420', '9240000', null]],
    ['총 1,300천원(10,000원 × 120명)', ['error', 1, '1300000', '1200000', null]],
    ['총 1,300천원(=10,000원 × 120명)', ['error', 1, '1300000', '1200000', null]],
    ['총 1,300천원=10,000원×120명', ['error', 1, '1300000', '1200000', null]],
    ['10,000원×120명(1,300천원)', ['error', 1, '1300000', '1200000', null]],
    ['강사료 100,000원×2명+재료비 5,000원×20명=350,000원', ['error', 1, '350000', '300000', null]],
    ['8,800원×53명=466,000원', ['warning', 1, '466000', '466400', null]],
    ['8,800원×53명=467,000원', ['error', 1, '467000', '466400', null]],
    ['1,000원×1/3=500원', ['error', 1, '500', '333.33', null]],
    ['508명×3표=1,534표', ['error', 1, '1534', '1524', null]],
  ])('%j', (text, [severity, line, stated, computed, fix]) => {
    expect(found(text)).toEqual([['formula', severity, line, stated, computed, fix]])
  })

  test('several in one line are told one by one', () => {
    expect(
      found('70,000원×11명=780,000원이며, 다과비는 5,000원×20명=200,000원').map((one) => (one as string[])[3]),
    ).toEqual(['780000', '200000'])
  })

  test('a fix is offered where the same item stands right elsewhere, and only one way', () => {
    const wrong = '공론장 운영\n15,000,000원×1회=20,000,000원\n'
    const right = '공론장  운영\n\n20,000,000원×1회=20,000,000원\n'
    const fix = '20,000,000원×1회=20,000,000원'
    expect(found(wrong + right)).toEqual([['formula', 'error', 2, '20000000', '15000000', fix]])
    expect(found(`${wrong}${right}${right}`)).toEqual([['formula', 'error', 2, '20000000', '15000000', fix]])
    const other = '공론장 운영\n20,000천원×1회=20,000,000원\n공론장 운영\n2×1회×10,000,000원=20,000,000원\n'
    expect(found(wrong + other)).toEqual([
      ['formula', 'error', 2, '20000000', '15000000', '20,000천원×1회=20,000,000원'],
    ])
    const torn = '공론장 운영\n15,000,000원×1회\n=20,000,000원\n'
    expect(found(torn + right)).toEqual([['formula', 'error', 2, '20000000', '15000000', null]])
    const first = '15,000,000원×1회=20,000,000원'
    expect(found(first)).toEqual([['formula', 'error', 1, '20000000', '15000000', null]])
  })

  test('in a cell', () => {
    expect(lint(cellsOf(['강사료 10원×2=30원'])).map(short)).toEqual([['formula', 'error', 'A1', '30', '20', null]])
  })
})

describe('malformed numbers', () => {
  test.each([
    ['100,0000원×5회=500,000원', [['error', 1, '500000', '5000000', '100,000원']]],
    ['100,0000원×5회=5,000,000원', [['error', 1, '5000000', null, '1,000,000원']]],
    ['100,0000원×5회=510,000원', [['error', 1, '510000', '5000000', null]]],
    ['100,0000원×3회=500,000원', [['error', 1, '500000', '3000000', null]]],
    ['100,0000원×0회=500,000원', [['error', 1, '500000', '0', null]]],
    ['100,0000원×1/3회=500,000원', [['error', 1, '500000', null, null]]],
    ['500,000원×5회=25,00,000원', [['error', 1, '2500000', null, null]]],
    ['10,000원×5,00명=500,000원', [['error', 1, '500000', '5000000', null]]],
    ['10,000원+100,0000원×5회=510,000원', [['error', 1, '510000', '5010000', null]]],
    ['8000원×5명×20회=800,000원', [['note', 1, '8000원', null, '8,000원']]],
    ['사업비 1,00,000원', [['error', 1, '1,00,000', null, null]]],
    ['사업비 100,0000천원', [['error', 1, '100,0000', null, null]]],
    ['사업비 8,00원', [['error', 1, '8,00', null, null]]],
    ['사업비 1.000,000원', [['error', 1, '1.000,000', null, null]]],
    ['합계 1,00,000 2,000', [['warning', 1, '1,00,000', null, null]]],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected.map((one) => ['malformed-number', ...one]))
  })
})

test('of a plan the factors beside a calculation are not told again', () => {
  const pieces = [
    { text: '100,0000원×5회=500,000원', place: { kind: 'field', path: 'lines[0].formulaText' } },
    { text: '100,0000원', place: { kind: 'field', path: 'lines[0].factors[0].raw' } },
    { text: '1,00,000원', place: { kind: 'field', path: 'summary' } },
  ] as const
  const findings = lint({ name: '계획.json', format: 'plan', pieces, tables: [] }).map(short)
  expect(findings).toEqual([
    ['malformed-number', 'error', 'lines[0].formulaText', '500000', '5000000', '100,000원'],
    ['malformed-number', 'error', 'summary', '1,00,000', null, null],
  ])
})

describe('multiplication signs', () => {
  test('a note, once, at the first of the rarer sign', () => {
    const text = '10,000원×2회=20,000원\n10,000원×2회=20,000원\n10,000원X2회=20,000원\n10,000원*2회*3명=60,000원'
    expect(found(text, 'multiplication-sign')).toEqual([['multiplication-sign', 'note', 4, '*', '×', null]])
    const [finding] = lint(textOf(text), ['multiplication-sign'])
    expect(finding?.params).toEqual({ times: 2, cross: 1, star: 2 })
    expect(finding?.span).toEqual({ from: 7, to: 8 })
  })

  test('one sign only is silent', () => {
    expect(found('10,000원X2회=20,000원\n60*110㎝\nX배너 2개 1,000원', 'multiplication-sign')).toEqual([])
  })
})

describe('choice of accounts', () => {
  const budget = (account: string, label: string): string =>
    `총계 51,000\n${account}\n${label}\n250,000원×200개소=50,000,000원\n`

  test('things installed for good in office expenses, once though the table is repeated', () => {
    const asked = ['account-choice', 'note', 4, '사무관리비', '시설비', null]
    expect(found(budget('사무\n관리비'.replace('\n', ''), '길 조성 (셔터 블라인드)'))).toEqual([asked])
    expect(found(budget('사무관리비', '길 조성') + budget('사무관리비', '밝은 길 조성'))).toEqual([asked])
  })

  test.each([
    budget('시설비', '길 조성'),
    budget('사무관리비', '길 조성 홍보물'),
    budget('사무관리비', '현수막'),
    '사무관리비\n길 조성 4,000,000원',
    '사무관리비\n총계 3,000\n길 조성 50,000,000원',
    '길 조성 50,000,000원',
  ])('%j is not asked about', (text) => expect(found(text)).toEqual([]))

  test('one programme in two accounts of a project', () => {
    const text = (other: string, second = '협치 요리조리학교 운영(주민)'): string =>
      `총계 19,000\n\n사무관리비\n협치 요리조리학교\n운영(직원)\n1,500,000원×2회=3,000,000원\n${other}\n · ${second} 16,000,000원`
    const asked = ['account-choice', 'note', 6, '사무관리비, 행사운영비', null, null]
    expect(found(text('행사\n운영비'))).toEqual([asked])
    expect(found(`${text('행사운영비')}\n${text('행사운영비')}`)).toEqual([asked])
    expect(found(text('사무관리비'))).toEqual([])
    expect(found(text('행사실비지원금'))).toEqual([])
    expect(found(text('행사운영비', '다른 사업'))).toEqual([])
    expect(found('사무관리비\n다과 10,000원\n행사운영비\n다과 10,000원')).toEqual([])
  })
})

describe('names of accounts', () => {
  test('several ways of writing one are noted once', () => {
    const text =
      '시책추진\n\n업무추진비\n업무 추진\n시책업무추진비\n시책업무추진비\n자산취득비\n및\n물품취득비\n자산 및\n물품취득비\n일반보전금\n일반보상금 기타보상금'
    expect(found(text)).toEqual([
      ['object-name', 'note', 5, '시책업무추진비', '시책추진업무추진비', '시책추진업무추진비'],
      ['object-name', 'note', 7, '자산취득비및물품취득비', '자산및물품취득비', null],
      ['object-name', 'note', 13, '일반보상금', '일반보전금', '일반보전금'],
    ])
  })

  test('one way of writing, though not the official one, is silent, as is a name in a sentence', () => {
    expect(
      found(
        '시책업무추진비\n시책업무추진비\n시책추진업무추진비로 집행한다\n공무직(무기계약) 근로자 보수\n사무\n\n\n\n관리비',
      ),
    ).toEqual([])
  })
})

describe('sentences', () => {
  const texts = [
    '15,000,000원×1회=20,000,000원',
    '공론장\n15,000원×1회=20,000원\n공론장\n20,000원×1회=20,000원',
    '8,800원×53명=466,000원',
    '1,000원×1/3=500원',
    '8000원×5명=40,000원',
    '100,0000원×5회=500,000원',
    '100,0000원×3회=500,000원',
    '사업비 1,00,000원',
    '1,000원×1=1,000원\n1,000원X1=1,000원',
    '사무관리비\n길 조성 50,000,000원',
    '사무관리비\n마을 학교 운영 1,000,000원\n행사운영비\n마을 학교 운영 2,000,000원',
    '시책업무추진비\n시책추진업무추진비',
  ]
  test.each(['ko', 'en'] as const)('every finding has one in %s', (lang) => {
    const said = texts.flatMap((text) => lint(textOf(text))).map((finding) => budgetRules.describe(finding, lang) ?? '')
    expect(said).toHaveLength(texts.length)
    expect(said.every((sentence) => /[.]$/.test(sentence) && !/null|undefined|NaN/.test(sentence))).toBe(true)
    expect(new Set(said).size).toBe(texts.length)
  })

  test('a finding of another room has none here', () => {
    const [finding] = lint(textOf('15,000원×1회=20,000원'))
    expect(finding === undefined ? '' : budgetRules.describe({ ...finding, rule: 'weekday' }, 'ko')).toBeNull()
  })
})
