import { expect, test } from 'vitest'
import { linesOfText } from '../../text-document.ts'
import { amountOfWords, amountsInWords } from './amount-in-words.ts'
import { attendedShares } from './attended-share.ts'
import { describeNumberFinding } from './messages.ts'
import { restatedAmounts } from './restated-amount.ts'

type Check = typeof amountsInWords
const found = (check: Check, text: string) =>
  check(linesOfText('글', text)).map(({ rule, span, stated, computed }) => {
    expect(text.slice(span?.from, span?.to)).toBe(stated?.replace(/(?:천?원|명)$/, ''))
    return `${rule} ${stated} -> ${computed}`
  })

test.each([
  ['오백만', 5_000_000n],
  ['삼백이십만', 3_200_000n],
  ['일천이백삼십사만오천', 12_345_000n],
  ['만', 10_000n],
  ['일억', 100_000_000n],
  ['십일', 11n],
  ['일이', null],
  ['오백원', null],
])('%s is %s', (words, amount) => {
  expect(amountOfWords(words)).toBe(amount)
})

test('amounts in words beside digits', () => {
  const right = [
    '금 5,000,000원(일금 오백만원정)',
    '일금 삼백이십만원정 (₩3,200,000)',
    '금 십만원(100,000원)',
    '금 5000원',
  ]
  for (const text of right) expect(found(amountsInWords, text)).toEqual([])
  expect(found(amountsInWords, '금 5,500,000원(일금 오백만원정)')).toEqual(['amount-words 5,500,000원 -> 5,000,000원'])
  expect(found(amountsInWords, '일금 삼백이십만원정 (₩3,300,000)')).toEqual(['amount-words 3,300,000원 -> 3,200,000원'])
  expect(found(amountsInWords, '금 5,500,000원(일금 오육만원정)')).toEqual([])
  expect(found(amountsInWords, '금액 없음')).toEqual([])
})

test.each([
  '보조금 오백만원 2021년 집행 계획',
  '보조금 오백만원(2021년 예산)',
  '지원금 오백만원, 2021. 3. 2. 교부',
  '금 오백만원 2021년도 보조금',
  '금 오백만원(2021년 예산)',
  '일금 오백만원정(2021. 3. 2. 지급)',
  '상금 백만원 1,200명 참여',
  '계약금 천만원 잔금 5,000,000원',
  '사업비 2021 (오백만원)',
])('an ordinary sentence is no amount told twice: %s', (text) => {
  expect(found(amountsInWords, text)).toEqual([])
})

test.each([
  '일금 오백만원정 ₩5,500,000',
  '금오백만원(금5,500,000원)',
  '계약금액 일금 오백만원정(5,500,000원)',
  '₩5,500,000(일금 오백만원정)',
  '금5,500,000 (금오백만원)',
  '5,500,000원 (오백만원)',
])('brackets, ₩ or 금 say that both are one amount: %s', (text) => {
  expect(found(amountsInWords, text)).toEqual(['amount-words 5,500,000원 -> 5,000,000원'])
})

test('those who came against all', () => {
  const right = [
    '참석: 12/15명 (80%)',
    '참석률 80% (재적 15명 중 12명 참석)',
    '재적 15명 중 12명 참석(80%)',
    '재적 15명, 참석 12명, 불참 3명',
    '재적위원 15명 중 12명 참석(불참 3명)',
    '15/12명(80%)',
    '0/0명(0%)',
    '재적 12명, 참석 15명, 불참 3명',
    '3/4분기(75%)',
  ]
  for (const text of right) expect(found(attendedShares, text)).toEqual([])
  expect(found(attendedShares, '참석: 12명/15명 (75%)')).toEqual(['ratio 75% -> 80%'])
  expect(found(attendedShares, '참석률 85.5% (재적 15명 중 12명 참석)')).toEqual(['ratio 85.5% -> 80.0%'])
  expect(found(attendedShares, '재적 15명, 참석 12명, 불참 4명')).toEqual(['attendance 4명 -> 3명'])
})

test('amounts in 억 said again in thousands', () => {
  const right = [
    '총사업비 3억 5천만원(350,000천원)',
    '3.5억원(349,800천원)',
    '약 4억원(350,000천원)',
    '9억원(900,000,000원)',
    '3억원(50,000천원)',
    '5,000천원',
  ]
  for (const text of right) expect(found(restatedAmounts, text)).toEqual([])
  expect(found(restatedAmounts, '11조 1,000억원(1,100,000백만원)')).toEqual([])
  expect(found(restatedAmounts, '총 3억 5천만원(35,000천원)')).toEqual(['said-twice 35,000천원 -> 350,000천원'])
  expect(found(restatedAmounts, '1억 2,000만원(126,000천원)')).toEqual(['said-twice 126,000천원 -> 120,000천원'])
  expect(found(restatedAmounts, '1억원(1,000,000천원)')).toEqual(['said-twice 1,000,000천원 -> 100,000천원'])
})

test('each has its sentence', () => {
  const [words] = amountsInWords(linesOfText('글', '금 5,500,000원(일금 오백만원정)'))
  const [absent] = attendedShares(linesOfText('글', '재적 15명, 참석 12명, 불참 4명'))
  if (words === undefined || absent === undefined) throw new Error('Nothing was found.')
  expect(describeNumberFinding(words, 'ko')).toContain('오백만원')
  expect(describeNumberFinding(absent, 'ko')).toContain('재적 15명')
})
