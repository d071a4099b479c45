import { normaliseName } from '#kit/korean-text.ts'
import type { Extracted, Piece, Place } from '#rooms/documents/core/extracted.ts'
import { findAccountNames } from './account-names.ts'
import type { StableAccount } from './stable-accounts.ts'

/** A line of a budget table: what for, how much, under which account, in the table of which project. */
export interface AccountLine {
  readonly account: StableAccount
  /** Which table: a new one begins at a total ("총계", "소요예산", "계 35,000"). */
  readonly table: number
  readonly label: string
  readonly won: number
  /** What stands before the amount, to know one line in two tables: "250,000원×200개소". */
  readonly calculation: string
  readonly place: Place
  readonly span: { readonly from: number; readonly to: number }
}

/** An amount that ends a piece: "4,000,000원", "1,500,000원×2회=3,000,000원". */
const amount = /(?<![\d,])(\d{1,3}(?:,\d{3})+)원\s*$/
/** Where the calculation or the amount begins, behind the item's name; a row of digits is walked once. */
const begins = /(?<![\d,])(?:\d[\d,]*원|\d+[가-힣]{1,3} {0,3}[×xX*])/
const newTable = /^\s*(?:총\s*계|소\s*계|계|합\s*계|소요\s*예산)(?:\s|$)/
const mostLabelLines = 2

/** Finds the lines of budget tables that follow an account name, until the next account or the next table. */
export function findAccountLines(document: Extracted): readonly AccountLine[] {
  const { pieces } = document
  const names = findAccountNames(document)
  const startsAt = new Map(names.map((name) => [name.from, name]))
  const inName = new Set(
    names.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step)),
  )
  const found: AccountLine[] = []
  let account: StableAccount | null = null
  let table = 0
  let words: string[] = []
  pieces.forEach((piece, at) => {
    const name = startsAt.get(at)
    if (name !== undefined) account = name.account
    if (inName.has(at) || newTable.test(piece.text)) {
      words = []
      if (!inName.has(at)) {
        table += 1
        account = null
      }
      return
    }
    const line = account === null ? null : lineOf(piece, words, account, table)
    if (line !== null) found.push(line)
    if (line !== null || /\d{1,3},\d{3}/.test(piece.text)) words = []
    else if (piece.text.trim() !== '') words = [...words, piece.text.trim()].slice(-mostLabelLines)
  })
  return found
}

function lineOf(piece: Piece, words: readonly string[], account: StableAccount, table: number): AccountLine | null {
  const found = amount.exec(piece.text)
  if (found === null) return null
  const text = piece.text.trimEnd()
  const begin = text.search(begins)
  const own = text.slice(0, begin).trim()
  const label = own === '' || own === '·' ? words.join(' ') : own
  return {
    account,
    table,
    label,
    won: Number(String(found[1]).replaceAll(',', '')),
    calculation: normaliseName(text.slice(begin)),
    place: piece.place,
    span: { from: begin, to: text.length },
  }
}
