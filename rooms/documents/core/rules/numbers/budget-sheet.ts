import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { type Fixed, one, sumOf } from './fixed.ts'
import { type Line, linesOf } from './lines.ts'
import { group, listed } from './listed.ts'
import type { Placed } from './numbered-list.ts'
import { readNumbers, wonPer } from './written-number.ts'

/** A sum of a budget sheet: one amount, or one for all sources beside those of each. */
export interface SheetSum {
  readonly amounts: readonly Placed[]
  /** How many costs stand before it in its section. */
  readonly after: number
}

/** A part of a sheet under one sum ("총계", "소계", "계"): its costs in won and its subtotals in the sheet's unit. */
export interface SheetSection {
  readonly word: '총계' | '소계' | '계'
  readonly total: readonly Placed[]
  readonly costs: readonly Placed[]
  readonly sums: readonly SheetSum[]
}

/** A budget by 편성목 and 통계목 with its calculations, as it falls out of a PDF. */
export interface BudgetSheet {
  readonly sections: readonly SheetSection[]
  /** What one of the sheet's unit is in won. */
  readonly unit: bigint
}

const heading = /산출\s?(?:내역|기초|근거)/
const level = /^\s*(총\s*계|합\s*계|소\s*계|계)((?:\s+\d[\d,]*)+)\s*$/
const unitLine = /단위\s*[:：]\s*(천원|백만원|원)/
const reach = 24

const numbersOf = (line: Line): readonly Placed[] => readNumbers(line.text).map((number) => ({ ...number, line }))

/** A cost in won on a line: the result of its calculation, or a lump sum; none while a calculation goes on. */
function costOn(line: Line, numbers: readonly Placed[]): Placed | null {
  const equals = line.text.lastIndexOf('=')
  const results = numbers.filter(({ from, unit }) => from > equals && unit === '원')
  if (equals === -1 && /\d\s*[^\s\d]{0,4}\s*[×xX*]\s*\S/.test(line.text)) return null
  return results.length === 1 ? listed(results, 0) : null
}

const isPlain = ({ unit, decimals, value }: Placed): boolean => unit === '' && decimals === 0 && value >= one

/** "43,000 43,000금천구협치회의": sums that a broken cell leaves before the next cell's words. */
const gluedSums = /^\s*\d{1,3}(?:,\d{3})+(?:\s+\d{1,3}(?:,\d{3})+)+(?=[가-힣])/

/** Amounts in the sheet's unit: alone on their line, behind a cost, or at the head of a line that a cell broke into. */
function sumOn({ text }: Line, numbers: readonly Placed[], cost: Placed | null): readonly Placed[] {
  const start = cost === null ? 0 : cost.end
  const rest = text.slice(start)
  if (/^[\s\d,]*$/.test(rest)) {
    const plain = numbers.filter((number) => number.from >= start && isPlain(number))
    return /\d/.test(rest) && plain.length <= 3 ? plain : []
  }
  const glued = cost === null ? group(gluedSums.exec(text), 0) : ''
  return numbers.filter(({ to }) => to <= glued.length)
}

type Word = SheetSection['word']
const wordOf = (label: string): Word => {
  const word = label.replace(/\s/g, '')
  return word === '합계' ? '총계' : (word as Word)
}

function readSheet(
  lines: readonly Line[],
  from: number,
): { readonly sections: readonly SheetSection[]; readonly end: number } {
  const sections: { word: Word; total: readonly Placed[]; costs: Placed[]; sums: SheetSum[] }[] = []
  let [at, last] = [from, from]
  for (; at < lines.length && at - last <= reach; at += 1) {
    const line = listed(lines, at)
    if (heading.test(line.text)) break
    const numbers = numbersOf(line)
    const match = level.exec(line.text)
    if (match !== null) {
      if (at > from && wordOf(group(match, 1)) === '총계') break
      sections.push({ word: wordOf(group(match, 1)), total: numbers.filter(isPlain), costs: [], sums: [] })
      last = at
      continue
    }
    const section = listed(sections, sections.length - 1)
    const cost = costOn(line, numbers)
    if (cost !== null) section.costs.push(cost)
    const amounts = sumOn(line, numbers, cost)
    if (amounts.length > 0) section.sums.push({ amounts, after: section.costs.length })
    if (cost !== null || amounts.length > 0) last = at
  }
  return { sections, end: at }
}

/** The unit that the lines above a sheet name. */
function unitAbove(lines: readonly Line[], at: number): bigint | null {
  const above = lines.slice(Math.max(0, at - reach), at).map(({ text }) => group(unitLine.exec(text), 1))
  return wonPer.get(above.findLast((unit) => unit !== '') ?? '') ?? null
}

/** The unit in which the costs are about the total, where nobody names it. */
function unitBorneOut(sections: readonly SheetSection[]): bigint | null {
  const costs = sumOf(sections.flatMap((section) => section.costs.map(({ value }) => value)))
  const total = wholeOf(listed(sections, 0).total).whole.value
  return [1n, 1_000n, 1_000_000n].find((unit) => costs <= 2n * unit * total && unit * total <= 2n * costs) ?? null
}

/** The budget sheets of a running text: from "총계" under "산출내역" as far as costs and sums go on. */
export const budgetSheets = oncePerDocument((document: Extracted): readonly BudgetSheet[] => {
  const lines = linesOf(document)
  const sheets: BudgetSheet[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const match = level.exec(listed(lines, at).text)
    if (match === null || wordOf(group(match, 1)) !== '총계') continue
    const above = lines.slice(Math.max(0, at - reach / 2), at)
    if (!above.some(({ text }) => heading.test(text))) continue
    const { sections, end } = readSheet(lines, at)
    const unit = unitAbove(lines, at) ?? unitBorneOut(sections)
    if (unit !== null) sheets.push({ sections, unit })
    at = end - 1
  }
  return sheets
})

/** The amount for all sources of a sum, and whether its sources add up to it. */
export function wholeOf(amounts: readonly Placed[]): { readonly whole: Placed; readonly sources: Fixed | null } {
  const whole = amounts.reduce((most, amount) => (amount.value > most.value ? amount : most))
  const others = amounts.filter((amount) => amount !== whole)
  return { whole, sources: others.length === 0 ? null : others.reduce((sum, { value }) => sum + value, 0n) }
}
