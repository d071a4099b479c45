import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { splitOutside } from './brackets.ts'
import { isNearSum } from './composition.ts'
import { same, sumOf, writeFixed } from './fixed.ts'
import { found } from './found.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { readNumbers, type WrittenNumber, wonPer } from './written-number.ts'

const tell = (line: Line, whole: WrittenNumber, sum: bigint, parts: number): readonly DocumentFinding[] => {
  const largest = isNearSum(whole.value, sum)
  if (same(sum, whole.value) || !largest) return []
  const span = { from: whole.from, to: whole.to }
  const stated = line.text.slice(whole.from, whole.end)
  const computed = `${writeFixed(sum)}${whole.unit}`
  return [found('sums', 'warning', line.place, { span, stated, computed, params: { way: 'list', parts } })]
}

const indent = (text: string): number => text.length - text.trimStart().length
const mark = (text: string): string => text.trimStart().charAt(0)

/** The lines under a heading that bear one mark, another than its own, up to the first that does not. */
function bulletsUnder(lines: readonly Line[], at: number): readonly Line[] {
  const heading = listed(lines, at).text
  const [first] = lines.slice(at + 1, at + 2)
  const own = first === undefined ? '' : mark(first.text)
  if (first === undefined || !/[-·‧•∙○▪▫①]/.test(own)) return []
  if (own === mark(heading) && indent(first.text) <= indent(heading)) return []
  const rest = lines.slice(at + 1)
  const end = rest.findIndex(({ text }) => mark(text) !== own)
  return end === -1 ? rest : rest.slice(0, end)
}

const loose = /등\s|등$|이상|이내|약\s|[~∼→×]|예정|누적|전년|대비|평균/

/** "(총 54건, 979명)" over bullets that each say how many of them are theirs. */
function totalOverBullets(lines: readonly Line[], line: Line): readonly DocumentFinding[] {
  const total = line.text.search(/총\s*\d/)
  if (total === -1 || loose.test(line.text)) return []
  const wholes = readNumbers(line.text).filter(({ from, unit }) => from > total && unit !== '' && unit !== '%')
  const bullets = wholes.length === 0 ? [] : bulletsUnder(lines, line.index)
  if (bullets.length < 2 || bullets.some(({ text }) => loose.test(text))) return []
  return wholes.flatMap((whole) => {
    const parts = bullets.map(({ text }) => readNumbers(text).filter(({ unit }) => unit === whole.unit))
    if (parts.some(({ length }) => length !== 1)) return []
    return tell(line, whole, sumOf(parts.map((one) => listed(one, 0).value)), parts.length)
  })
}

/** "소요예산 : 1,629,556천원" over one bullet that names the amounts it is made of. */
function amountOverBullet(lines: readonly Line[], line: Line): readonly DocumentFinding[] {
  const numbers = readNumbers(line.text)
  const whole = numbers.at(-1)
  const next = lines[line.index + 1]
  if (whole === undefined || next === undefined || !wonPer.has(whole.unit) || line.text.slice(whole.end).trim() !== '')
    return []
  if (!/예산|사업비|금액|소요/.test(line.text) || !/^\s*[-·‧∙]/.test(next.text) || loose.test(next.text)) return []
  const pieces = splitOutside(next.text, /,/).map(({ text }) =>
    readNumbers(text).filter(({ unit }) => unit === whole.unit),
  )
  if (pieces.length < 2 || pieces.some(({ length }) => length !== 1)) return []
  return tell(line, whole, sumOf(pieces.map((one) => listed(one, 0).value)), pieces.length)
}

const labelled = /([가-힣]{2,10})\s*총\s*(\d[\d,]*)\s?(회|건|명|개소|개)/
const reach = 90

/** "분과회의 총 17회" and, further down, "(분과회의 : 3회)" for each. */
function totalOfLabel(lines: readonly Line[], line: Line): readonly DocumentFinding[] {
  const match = labelled.exec(line.text)
  if (match === null) return []
  const [, label = '', digits = '', unit = ''] = match
  const from = line.text.indexOf(digits, match.index)
  const whole = readNumbers(line.text).find((number) => number.from === from)
  const each = new RegExp(`^\\s*[(（]\\s*${label}\\s*[:：]\\s*\\d+\\s?${unit}\\s*[)）]\\s*$`)
  const parts = lines.slice(line.index + 1, line.index + reach).filter(({ text }) => each.test(text))
  if (whole === undefined || parts.length < 2) return []
  return tell(line, whole, sumOf(parts.map(({ text }) => listed(readNumbers(text), 0).value)), parts.length)
}

/** Totals in running text against the lines beneath that say what they are made of. */
export function subItems(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  return lines.flatMap((line) =>
    /\d/.test(line.text)
      ? [...totalOverBullets(lines, line), ...amountOverBullet(lines, line), ...totalOfLabel(lines, line)]
      : [],
  )
}
