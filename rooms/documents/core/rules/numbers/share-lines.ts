import type { DocumentFinding } from '../../document-rule.ts'
import type { Extracted } from '../../extracted.ts'
import { type Fixed, one, sumOf } from './fixed.ts'
import { type Line, linesOf } from './lines.ts'
import { group, listed } from './listed.ts'
import { judgeShares, type StatedShare } from './shares.ts'
import { readNumbers, wonPer } from './written-number.ts'

/** A column of two lines: an amount over its share. */
interface Pair {
  readonly amount: Fixed
  readonly share: {
    readonly line: Line
    readonly from: number
    readonly end: number
    readonly value: Fixed
    readonly decimals: number
  }
}

/** Two lines of which the one says amounts and the other their shares, place for place. */
interface PairedLines {
  readonly at: number
  readonly places: readonly (Pair | null)[]
}

const shareSlot = /(?:\d+(?:\.\d+)?\s?)?[%％]/g
const money = [...wonPer.keys(), '명', '건', '개'].join('|')
const amountSlot = new RegExp(`(?:\\d[\\d,.]*\\s?)?(?:${money})(?=\\s|$)|(?<=\\s|^)\\d{1,3}(?:,\\d{3})+(?=\\s|$)`, 'g')

/** A line of nothing but shares, a label aside; an empty "%" keeps its place. */
function sharesOf(line: Line): readonly (Pair['share'] | null)[] {
  const slots = [...line.text.matchAll(shareSlot)]
  const rest = line.text.replace(shareSlot, '').trim()
  if (slots.length === 0 || rest.length > 8 || /\d/.test(rest)) return []
  return slots.map((slot) => {
    const [number] = readNumbers(slot[0])
    if (number === undefined) return null
    const { value, decimals } = number
    return { line, from: slot.index, end: slot.index + slot[0].length, value, decimals }
  })
}

const amountsOf = ({ text }: Line): readonly (Fixed | null)[] =>
  [...text.matchAll(amountSlot)].map((slot) => readNumbers(group(slot, 0))[0]?.value ?? null)

function pairAt(lines: readonly Line[], at: number): PairedLines | null {
  const shares = sharesOf(listed(lines, at))
  const amounts = at === 0 ? [] : amountsOf(listed(lines, at - 1))
  if (shares.length === 0 || shares.length !== amounts.length) return null
  const places = shares.map((share, index) => {
    const amount = listed(amounts, index)
    return share === null || amount === null ? null : { amount, share }
  })
  return { at, places }
}

/** Pairs of lines with no more than this between them are rows of one table. */
const apart = 4

function tablesOf(pairs: readonly PairedLines[]): readonly (readonly PairedLines[])[] {
  const tables: PairedLines[][] = []
  for (const pair of pairs) {
    const table = tables.at(-1)
    if (table === undefined || pair.at - listed(table, table.length - 1).at > apart) tables.push([pair])
    else table.push(pair)
  }
  return tables
}

const isHundred = (pair: Pair): boolean => pair.share.value === 100n * one

function judgeTable(table: readonly PairedLines[]): readonly DocumentFinding[] {
  const pairs = table.flatMap(({ places }) => places.flatMap((pair) => (pair === null ? [] : [pair])))
  const hundreds = pairs.filter(isHundred)
  const [whole] = hundreds
  if (whole === undefined || hundreds.length !== 1 || whole.amount <= 0n) return []
  const given = pairs.filter((pair) => pair !== whole)
  const parts = partsOf(table, whole)
  const inParts = new Set(parts)
  const stated = (list: readonly Pair[]): readonly StatedShare[] =>
    list.map(({ amount: part, share: { line, from, end, value, decimals } }) => {
      const text = line.text.slice(from, end)
      return { place: line.place, span: { from, to: end }, text, amount: value, decimals, part, whole: whole.amount }
    })
  const { line, from, end } = whole.share
  const total = { place: line.place, span: { from, to: end }, text: line.text.slice(from, end) }
  const rules = { rounding: 'percentage-rounding', wrong: 'percentage' }
  const others = given.filter((pair) => !inParts.has(pair) && !parts.some((part) => isOne(part, pair)))
  const inTotal = parts.length > 0 ? judgeShares(stated(parts), total, rules) : []
  return [...inTotal, ...judgeShares(stated(others), null, rules)]
}

/** The same share of the same amount on the same line: a table that repeats its one source as the sum. */
const isOne = (a: Pair, b: Pair): boolean =>
  a.share.line === b.share.line && a.amount === b.amount && a.share.value === b.share.value

/** The shares that together are the whole: those in its column, or beside it. */
function partsOf(table: readonly PairedLines[], whole: Pair): readonly Pair[] {
  const home = table.find(({ places }) => places.includes(whole)) as PairedLines
  const column = home.places.indexOf(whole)
  const down = table.flatMap((row) => (row === home ? [] : [row.places[column] ?? null]))
  const across = home.places.filter((pair) => pair !== whole)
  const full = [down, across].map((group) => group.flatMap((pair) => (pair === null ? [] : [pair])))
  return full.find((group) => group.length > 1 && sumOf(group.map(({ amount }) => amount)) === whole.amount) ?? []
}

/** Shares that stand on a line of their own under the amounts they are shares of. */
export function sharesUnderAmounts(document: Extracted): readonly DocumentFinding[] {
  const lines = linesOf(document)
  const pairs = lines.flatMap(({ index, text }) => {
    const pair = /[%％]/.test(text) ? pairAt(lines, index) : null
    return pair === null ? [] : [pair]
  })
  return tablesOf(pairs).flatMap(judgeTable)
}
