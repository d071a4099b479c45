import type { Extracted } from '../../extracted.ts'
import { oncePerDocument } from '../once-per-document.ts'
import { type Line, linesOf } from './lines.ts'
import { listed } from './listed.ts'
import { readNumbers, type WrittenNumber, wonPer } from './written-number.ts'

/** A number in a line of the text. */
export interface Placed extends WrittenNumber {
  readonly line: Line
}

/** An item of a numbered list whose cells a PDF has scattered over lines. */
export interface Item {
  readonly number: number
  /** The lines of the item, from (included) to (excluded), as indexes of written lines. */
  readonly from: number
  readonly to: number
  /** Its words, without the number at its head and without its amounts. */
  readonly name: string
  /** Amounts: written with groups, or with a unit of money. */
  readonly amounts: readonly Placed[]
  /** Whole numbers that stand alone between blanks, and shares. */
  readonly counts: readonly Placed[]
  readonly shares: readonly Placed[]
  /** "총 200,000" within an item: an amount for this and the next. */
  readonly merged: boolean
}

/** A list numbered from 1 on. */
export interface NumberedList {
  readonly items: readonly Item[]
  readonly from: number
  readonly to: number
}

/** An item's cells fall on no more lines than this. */
const mostLines = 16
const fewest = 3
const head = /^[\s\u3000]*(\d{1,3})(?=[\s\u3000]|$)(?!\s*(?:[~∼.:]|월|명|개|회|건|원|천원|%|\d{1,3}(?![\d.])))/

/** What ends a list: a new section, a footnote, another table's header, a total. */
const ends =
  /^\s*(?:[□■○☞※◌▪<【[①-⑳ⅠⅡⅢⅣⅤ]|-\s|\d+-\d+|순위|연번|합\s*계|총\s*계|소\s*계|총\s?\d+\s?개|구\s*분|[(（]?\s*단위)|^\s*\d+\)/

const headOf = ({ text }: Line): number | null => {
  const [, digits] = head.exec(text) ?? []
  return digits === undefined ? null : Number(digits)
}

const dated = ({ text }: Line): boolean => /^\s*\d{1,3}\s+(?:\d\d|\d{4})\.\s?\d{1,2}\.\s?\d{1,2}/.test(text)

/** "1 " and words: another list begins. */
const beginsList = ({ text }: Line): boolean => /^\s*1\s+[가-힣A-Za-z]/.test(text)

/** The next head of the list: the number after, or the same again or one left out where two share a rank. */
function nextHead(lines: readonly Line[], heads: readonly (number | null)[], at: number, tied: boolean): number | null {
  const number = listed(heads, at) as number
  const wanted = tied ? [number + 1, number, number + 2] : [number + 1]
  const until = Math.min(lines.length, at + 1 + mostLines)
  for (let next = at + 1; next < until; next += 1) {
    if (/^\s*(?:□|■|<|【)(?!.*사진)/.test(listed(lines, next).text)) return null
    if (beginsList(listed(lines, next))) return null
    if (heads[next] !== null && wanted.includes(heads[next] as number)) return next
  }
  return null
}

const isTied = (lines: readonly Line[], at: number, next: number): boolean =>
  lines.slice(at, next + 3).some(({ text }) => /동점|공동|동순위/.test(text))

function runFrom(lines: readonly Line[], heads: readonly (number | null)[], start: number): readonly number[] {
  const run = [start]
  for (let at = start; ; ) {
    const plain = nextHead(lines, heads, at, false)
    const tied = nextHead(lines, heads, at, true)
    const next = tied !== null && tied !== plain && isTied(lines, at, tied) ? tied : plain
    if (next === null) return run
    run.push(next)
    at = next
  }
}

/** Where the last item ends: before the next structure, and no longer than the longest item before it. */
function endOfLast(lines: readonly Line[], run: readonly number[]): number {
  const lengths = run.slice(1).map((at, index) => at - listed(run, index))
  const longest = Math.max(...lengths, 1)
  const last = listed(run, run.length - 1)
  let end = last + 1
  const goesOn = (line: Line): boolean => !ends.test(line.text) && !beginsList(line)
  while (end < lines.length && end < last + longest + 2 && goesOn(listed(lines, end))) end += 1
  return end
}

const isMoney = (number: WrittenNumber): boolean => number.grouped || wonPer.has(number.unit)
const standsAlone = ({ text }: Line, { from, end }: WrittenNumber): boolean =>
  (from === 0 || /\s/.test(text.charAt(from - 1))) && (end === text.length || /[\s(]/.test(text.charAt(end)))

function itemOf(lines: readonly Line[], number: number, from: number, to: number): Item {
  const own = lines.slice(from, to)
  const placed = own.flatMap((line, index) => {
    const skip = index === 0 ? line.text.indexOf(String(number)) + String(number).length : 0
    return readNumbers(line.text)
      .filter((one) => one.from >= skip)
      .map((one): Placed => ({ ...one, line }))
  })
  const amounts = placed.filter((one) => isMoney(one) && standsAlone(one.line, one))
  const taken = new Set<WrittenNumber>(amounts)
  const counts = placed.filter(
    (one) => one.unit === '' && !taken.has(one) && one.decimals === 0 && standsAlone(one.line, one),
  )
  const shares = placed.filter(({ unit }) => unit === '%')
  const words = own.map(({ text }) => text.replace(/\d[\d,.]*\s?(?:천원|백만원|원|%)?(?=\s|$)/g, ' ')).join(' ')
  const merged = /총\s*$/.test(listed(own, 0).text.slice(0, amounts[0]?.line === own[0] ? amounts[0]?.from : 0))
  const total = amounts.some(({ line, from: at }) => /(?:^|\s)총\s*$/.test(line.text.slice(0, at)))
  return { number, from, to, name: words.trim(), amounts, counts, shares, merged: merged || total }
}

/** The numbered lists of a running text. */
export const numberedLists = oncePerDocument((document: Extracted): readonly NumberedList[] => {
  const lines = linesOf(document)
  const heads = lines.map(headOf)
  // A log's rows begin with their number and their day: a lone number in it is somebody's count.
  const datedHeads = heads.map((number, index) => (dated(listed(lines, index)) ? number : null))
  const lists: NumberedList[] = []
  for (let start = 0; start < lines.length; start += 1) {
    if (heads[start] !== 1) continue
    const run = runFrom(lines, dated(listed(lines, start)) ? datedHeads : heads, start)
    if (run.length < fewest) continue
    const end = endOfLast(lines, run)
    const items = run.map((at, index) => itemOf(lines, listed(heads, at) as number, at, run[index + 1] ?? end))
    lists.push({ items, from: start, to: end })
    start = end - 1
  }
  return lists
})
