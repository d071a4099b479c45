import type { PastedCell } from '#kit/merged-cells.ts'
import type { PastedColumn } from './header-words.ts'
import { readAmount } from './read-amount.ts'

/** What the price and the numbers of a row make together, and the cells among them that are neither. */
export interface ReadProduct {
  /** As a formula: "25,000원×10개"; empty where the row has no price. */
  readonly text: string
  readonly unread: readonly string[]
}

/**
 * Reads the price of a row and the numbers it is taken times (수량, 인원, 횟수, 개월 ...) as one formula, each number with
 * its own unit, that of its heading, or, for the first without one, that of the unit column. A merged cell counts in
 * every row it reaches over.
 */
export function readProduct(
  cells: readonly PastedCell[],
  columns: readonly (PastedColumn | null)[],
  unitWord: string,
): ReadProduct {
  const unread: string[] = []
  const counts: string[] = []
  let price = 0
  let word = isUnit(unitWord) ? unitWord : ''
  for (const [at, cell] of cells.entries()) {
    const column = columns[at]
    const text = cell.text.trim()
    if (/^[-–—]?$/.test(text)) continue
    if (column?.kind === 'price') {
      const amount = readAmount(text, column.unit)
      if (amount === null) unread.push(text)
      else price = amount
    } else if (column?.kind === 'count') {
      const found = /^(\d[\d,]*(?:\.\d+)?)(%|[가-힣A-Za-z]*)$/.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
      if (found === null) {
        unread.push(text)
        continue
      }
      const [, number, own] = found
      const unit = own || column.countedIn || word
      if (unit === word) word = ''
      counts.push(`${number}${unit}`)
    }
  }
  return { text: price === 0 ? '' : [`${grouped(price)}원`, ...counts].join('×'), unread }
}

const isUnit = (text: string): boolean => /^[가-힣A-Za-z]+$/.test(text)
const grouped = (amount: number): string => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
