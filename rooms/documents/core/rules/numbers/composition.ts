import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { oncePer } from '../once-per-document.ts'
import { isSource } from '../tables/words-of-totals.ts'
import { bracketsOf, splitOutside } from './brackets.ts'
import { type Fixed, same, size, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf, piecesOf } from './lines.ts'
import { listed } from './listed.ts'
import { writeAmount } from './write-amount.ts'
import { readNumbers, type WrittenNumber } from './written-number.ts'

/** A part of a whole: its words and its number. */
interface Part {
  readonly label: string
  readonly number: WrittenNumber
}

/** Words by which brackets say something other than what a whole is made of. */
const notParts =
  /씩|각\s|각각|등\s*$|등[,)]|이상|이내|이하|미만|초과|포함|제외|약\s|[~∼→⇒×÷]|대비|당\s|별\s|인당|월평균|연평균|평균|중복|전년|예정|잔여|누적|기준|증감|추가/

/** What any two numbers have: looked for first, as a long line may hold thousands of brackets. */
const twoDigits = /\d\D+\d/

/** Reads "시 105,350, 구비 85,450" as parts: every piece has words and one number. Null where one has not. */
function partsOf(inside: string): readonly Part[] | null {
  const numbers = twoDigits.test(inside) ? readNumbers(inside) : []
  if (numbers.length < 2 || notParts.test(inside)) return null
  const parts: Part[] = []
  let from = 0
  for (const [index, number] of numbers.entries()) {
    const before = inside.slice(from, number.from)
    const after = inside.slice(number.end, numbers[index + 1]?.from ?? inside.length)
    const label = before.replace(/^[\s,./·+;ㆍ‧명건개회대원%및와과]*/, '').replace(/(?<![:：\s])[:：\s]+$/, '')
    const glued = /^[^\s,/·+;.ㆍ‧]/.test(after) && !/^[가-힣]?\s*[,/]/.test(after)
    if (!/[가-힣]/.test(label) || glued) return null
    parts.push({ label, number })
    from = number.end
  }
  return /[가-힣]{4,}|[,/]\s*[가-힣]/.test(inside.slice(from)) ? null : parts
}

/** The numbers of a line are read when they are needed, and once. */
const numbersOn = oncePer((line: Line) => readNumbers(line.text))

/** Parts and whole must be of one unit; parts without one have that of the whole. */
const ofOneUnit = (whole: WrittenNumber, parts: readonly Part[]): boolean =>
  parts.every(({ number }) => number.unit === '' || number.unit === whole.unit) ||
  (whole.unit === '' && new Set(parts.map(({ number }) => number.unit)).size === 1)

/** Sums far from the whole were not meant as its parts. */
export const isNearSum = (whole: Fixed, sum: Fixed): boolean =>
  size(whole) <= 2n * size(sum) && size(sum) <= 2n * size(whole)

/** Written in two pieces, "1억 1천만원". */
const isJoined = (line: Line, { from, to }: WrittenNumber): boolean => /[조억만천]/.test(line.text.slice(from, to))

function tell(line: Line, whole: WrittenNumber, parts: readonly Part[]): readonly DocumentFinding[] {
  const values = parts.map(({ number }) => number.value)
  const sum = sumOf(values)
  if (same(sum, whole.value)) return []
  const sources = parts.every(({ label }) => isSource(label))
  const largest = values.reduce((most, value) => (value > most ? value : most), 0n)
  const isTotal = sources || /(?:총|합계|계)\s*$/.test(line.text.slice(Math.max(0, whole.from - 40), whole.from))
  if (!isTotal && (largest >= whole.value || !isNearSum(whole.value, sum))) return []
  return [
    found(sources ? 'source-sum' : 'composition', 'error', line.place, {
      span: { from: whole.from, to: whole.to },
      stated: line.text.slice(whole.from, whole.end).trim(),
      computed: isJoined(line, whole) ? writeAmount(sum, whole.unit) : `${writeFixed(sum)}${whole.unit}`,
      params: { parts: parts.length },
    }),
  ]
}

/** "799명(투표 727, 개표 72)": what stands in brackets behind a number with no more than a word between. */
function inBrackets(line: Line): readonly DocumentFinding[] {
  return bracketsOf(line.text).flatMap(({ from, inside }) => {
    const parts = partsOf(inside)
    if (parts === null) return []
    const whole = numbersOn(line).findLast(({ end }) => end <= from)
    if (whole === undefined || whole.unit === '%') return []
    const between = line.text.slice(whole.end, from)
    return /^\s*[가-힣]{0,8}\s*$/.test(between) && ofOneUnit(whole, parts) ? tell(line, whole, parts) : []
  })
}

const oneSource = /^\s*([가-힣]{1,8})\s*([\d,]+)\s?(?:천원|백만원|원)?\s*$/

/** "601,452 (구비 601,452)": one source is the whole. One that is plainly smaller is a part of it. */
function inOneSource(line: Line): readonly DocumentFinding[] {
  return bracketsOf(line.text).flatMap(({ from, to, inside }) => {
    const [, label = ''] = oneSource.exec(inside) ?? []
    if (!isSource(label)) return []
    const numbers = numbersOn(line)
    const whole = numbers.findLast(({ end }) => end <= from)
    const part = numbers.find((number) => number.from > from && number.end < to)
    if (whole === undefined || part === undefined || line.text.slice(whole.end, from).trim() !== '') return []
    const alike = whole.unit === part.unit || whole.unit === '' || part.unit === ''
    const close = part.value > whole.value || part.value * 10n > whole.value * 9n || differsByADigit(whole, part)
    return alike && close ? tell(line, whole, [{ label, number: part }]) : []
  })
}

const differsByADigit = (a: WrittenNumber, b: WrittenNumber): boolean => {
  const [first, second] = [String(a.value), String(b.value)]
  return first.length === second.length && [...first].filter((digit, index) => digit !== second[index]).length === 1
}

/** "문화활동 5회 실시 : 영화 4회, 연극 1회": what stands behind a colon. */
function behindColon(line: Line): readonly DocumentFinding[] {
  const at = line.text.search(/[:：](?!\d)/)
  if (at === -1) return []
  const whole = readNumbers(line.text.slice(0, at)).at(-1)
  const pieces = splitOutside(line.text.slice(at + 1), /[,/]/)
  if (whole === undefined || whole.unit === '' || pieces.length < 2) return []
  const parts = pieces.flatMap(({ text }) => {
    const one = readNumbers(text)
    return one.length === 1 ? [{ label: text, number: listed(one, 0) }] : []
  })
  const alike = parts.length === pieces.length && parts.every(({ number }) => number.unit === whole.unit)
  return alike && !notParts.test(line.text) ? tell(line, whole, parts) : []
}

/** "해설사 팀 23명, 지기팀 15명 총 38명": a total behind its parts. */
function beforeTotal(line: Line): readonly DocumentFinding[] {
  const text = line.text.replace(/[(（][^()（）]*[)）]/g, (inner) =>
    twoDigits.test(inner) && readNumbers(inner).length > 1 ? ' '.repeat(inner.length) : inner,
  )
  const total = /(?:\s|,)(?:총|합계|모두)\s*\d/.exec(text)
  if (total === null) return []
  const start = Math.max(text.lastIndexOf(':', total.index), text.lastIndexOf('：', total.index)) + 1
  const numbers = readNumbers(text)
  const parts = numbers.filter(({ from, to }) => from >= start && to <= total.index)
  const [whole] = numbers.filter(({ from }) => from > total.index)
  const between = text.slice(start, total.index)
  const alike = parts.every(({ unit }) => unit !== '' && unit === whole?.unit)
  if (whole === undefined || parts.length < 2 || !alike || notParts.test(between)) return []
  if (splitOutside(between, /[,/]/).filter((piece) => piece.text.trim() !== '').length !== parts.length) return []
  return tell(
    line,
    whole,
    parts.map((number) => ({ label: '부분', number })),
  )
}

/** "총 30명 = 당연직 3명 + 위촉직 27명", either way round. */
function equation(line: Line): readonly DocumentFinding[] {
  const [left, right, ...more] = line.text.split('=')
  if (left === undefined || right === undefined || more.length > 0 || /[×xX*÷/%]/.test(line.text)) return []
  const [sumSide, wholeSide] = left.includes('+') ? [left, right] : [right, left]
  if (!sumSide.includes('+') || wholeSide.includes('+')) return []
  const terms = sumSide.split('+').map((term) => readNumbers(term))
  const moved = wholeSide === right ? left.length + 1 : 0
  const wholes = readNumbers(wholeSide)
  const units = new Set([...terms, wholes].flat().map(({ unit }) => unit))
  if (wholes.length !== 1 || terms.some(({ length }) => length !== 1) || units.size !== 1) return []
  const whole = listed(wholes, 0)
  const parts = terms.map((term) => ({ label: '항', number: listed(term, 0) }))
  return tell(line, { ...whole, from: whole.from + moved, to: whole.to + moved, end: whole.end + moved }, parts)
}

/** "총사업비 2,880백만원" and, on the next line, "(구비 731백만원 시비 2,149백만원)". */
function onNextLine(lines: readonly Line[]): readonly DocumentFinding[] {
  return lines.slice(1).flatMap((next, index) => {
    const [brackets] = bracketsOf(next.text)
    const parts =
      brackets === undefined || next.text.slice(0, brackets.from).trim() !== '' ? null : partsOf(brackets.inside)
    if (parts === null) return []
    const line = listed(lines, index)
    const whole = numbersOn(line).at(-1)
    if (whole === undefined) return []
    const trailing = line.text.slice(whole.end).replace(/[/\s]|비예산/g, '')
    const sourced = parts.every(({ label }) => isSource(label))
    return sourced && trailing === '' && ofOneUnit(whole, parts) ? tell(line, whole, parts) : []
  })
}

/** Wholes and what they are said to be made of, in one place: people by kind, amounts by fund source. */
export const compositions = (document: Extracted): readonly DocumentFinding[] => [
  ...piecesOf(document).flatMap((line) => {
    if (!twoDigits.test(line.text)) return []
    const bracketed = inBrackets(line)
    return [...bracketed, ...inOneSource(line), ...behindColon(line), ...beforeTotal(line), ...equation(line)]
  }),
  ...onNextLine(linesOf(document)),
]
