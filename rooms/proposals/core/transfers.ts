import { z } from 'zod'
import { normaliseName } from '#kit/korean-text.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { addWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import type { AmountUnit, StatedTotal, TransferField, TransferRow } from './transfer-columns.ts'

/** What the departments said of a transfer, where the file brings it: 적정, 조건부적정, 부적정. */
export const transferVerdicts = ['suitable', 'conditional', 'unsuitable'] as const
export const TransferVerdict = z.enum(transferVerdicts)
export type TransferVerdict = z.infer<typeof TransferVerdict>

export const transferProblems = [
  'number-missing',
  'number-twice',
  'number-known',
  'title-missing',
  'too-long',
  'amount-unreadable',
  'verdict-unknown',
] as const
export const TransferProblem = z.enum(transferProblems)
export type TransferProblem = z.infer<typeof TransferProblem>

/** A cell that does not fit: its row among those given (from 0) and in the sheet, and what stands there. */
export const UnfitTransferCell = z
  .object({
    at: z.int(),
    row: z.int(),
    column: z.enum(['number', 'title', 'amount', 'department', 'place', 'alias', 'verdict', 'reason']),
    problem: TransferProblem,
    written: z.string(),
  })
  .readonly()
export type UnfitTransferCell = z.infer<typeof UnfitTransferCell>

export const TransfersRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('transfers-do-not-fit'), cells: z.array(UnfitTransferCell).readonly() }),
  z.object({ kind: z.literal('transfers-imported-already'), count: z.int() }),
])
export type TransfersRefusal = z.infer<typeof TransfersRefusal>

/** A transfer as it is entered. */
export interface Transfer {
  readonly number: string
  readonly title: string
  readonly requested: Won | null
  readonly departmentNames: readonly string[]
  readonly place: string | null
  readonly alias: string | null
  readonly verdict: TransferVerdict | null
  readonly reason: string | null
}

const longest: Readonly<Record<TransferField, number>> = {
  ...{ number: 60, title: 300, amount: 60, department: 300, place: 300, alias: 300, verdict: 60, reason: 4000 },
}

const zeros: Readonly<Record<AmountUnit, number>> = { won: 0, thousand: 3, million: 6 }
const unitsInCells: readonly (readonly [word: string, unit: AmountUnit])[] = [
  ['백만원', 'million'],
  ['천원', 'thousand'],
  ['원', 'won'],
]

/** An amount in won: groups, a won sign, full-width digits and a unit of its own are read; no rounding. Null: unreadable. */
export function readAmount(text: string, unit: AmountUnit): Won | null {
  const plain = text.normalize('NFKC').replaceAll(/[,\s₩]/g, '')
  const own = unitsInCells.find(([word]) => plain.endsWith(word))
  const digits = own === undefined ? plain : plain.slice(0, -own[0].length)
  const found = /^(\d{1,13})(?:\.(\d+))?$/.exec(digits)
  if (found === null) return null
  const [, whole = '', fraction = ''] = found
  const places = zeros[own?.[1] ?? unit]
  if (/[1-9]/.test(fraction.slice(places))) return null
  const read = PlannedWon.safeParse(Number(whole + fraction.slice(0, places).padEnd(places, '0')))
  return read.success ? read.data : null
}

/** How a verdict is spelled, without spaces, brackets and marks. */
const spellings: Readonly<Record<TransferVerdict, readonly string[]>> = {
  suitable: ['적정', 'suitable'],
  conditional: [
    ...['조건부', '조건부적정', '적정조건부'],
    ...['conditional', 'conditionallysuitable', 'suitableconditional', 'suitablewithconditions'],
  ],
  unsuitable: ['부적정', 'unsuitable', 'notsuitable'],
}
const verdictOf = (word: string): TransferVerdict | undefined =>
  transferVerdicts.find((verdict) => spellings[verdict].includes(word.toLowerCase()))

/**
 * The verdict that a text names; null for none, undefined for one that cannot be told. Only whole words count, and what
 * follows a mark is why: 부적정(법 위반). 적정 alone stands for itself, since what follows it may be a condition.
 */
function readVerdict(text: string): TransferVerdict | null | undefined {
  if (normaliseName(text) === '') return null
  const [word = '', next = '', ...rest] = text
    .normalize('NFKC')
    .split(/[\p{Ps}\p{Pe}\p{Pd}<>,.:;/\r\n]/u)
    .map(normaliseName)
    .filter((part) => part !== '')
  const whole = verdictOf(word + next)
  const verdict = whole ?? (verdictOf(next) === undefined ? verdictOf(word) : undefined)
  const hasMore = rest.length > 0 || (whole === undefined && next !== '')
  return verdict === 'suitable' && hasMore ? undefined : verdict
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/**
 * Decides what the rows of a file enter: every one, or none, and then each cell that does not fit is named. A transfer
 * has a number of its own in its cycle; a file of which every number was imported is the same file again.
 */
export function fitTransfers(
  rows: readonly TransferRow[],
  unit: AmountUnit,
  known: ReadonlySet<string>,
): Result<readonly Transfer[], TransfersRefusal> {
  if (rows.length > 0 && rows.every(({ number }) => known.has(number))) {
    return refuse({ kind: 'transfers-imported-already', count: rows.length })
  }
  const cells: UnfitTransferCell[] = []
  const seen = new Set<string>()
  const transfers = rows.map((row, at): Transfer => {
    const unfit = (column: TransferField, problem: TransferProblem) =>
      cells.push({ at, row: row.row, column, problem, written: row[column].slice(0, 300) })
    for (const column of Object.keys(longest) as TransferField[])
      if (row[column].length > longest[column]) unfit(column, 'too-long')
    if (row.number === '') unfit('number', 'number-missing')
    else if (seen.has(row.number)) unfit('number', 'number-twice')
    else if (known.has(row.number)) unfit('number', 'number-known')
    seen.add(row.number)
    if (row.title === '') unfit('title', 'title-missing')
    const requested = row.amount === '' ? null : readAmount(row.amount, unit)
    if (row.amount !== '' && requested === null) unfit('amount', 'amount-unreadable')
    const verdict = readVerdict(row.verdict)
    if (verdict === undefined) unfit('verdict', 'verdict-unknown')
    return {
      ...{ number: row.number, title: row.title, requested, verdict: verdict ?? null },
      ...{ place: orNull(row.place), alias: orNull(row.alias), reason: orNull(row.reason) },
      departmentNames: row.department
        .split(/[,·/]/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    }
  })
  return cells.length === 0 ? ok(transfers) : refuse({ kind: 'transfers-do-not-fit', cells })
}

export interface Heap {
  readonly count: number
  readonly won: Won
}

/** What a file comes to, and what it says itself. */
export interface TransferSums {
  readonly all: Heap
  /** What goes on (적정, 조건부적정), what does not, and what nobody has reviewed. */
  readonly byVerdict: readonly (Heap & { readonly verdict: TransferVerdict | null })[]
  /** How much more the file says than its rows come to; null where it says nothing that can be read. */
  readonly statedCount: { readonly stated: number; readonly more: number } | null
  readonly statedWon: { readonly stated: Won; readonly more: number } | null
}

/** As much of a transfer as is added up. */
type Worth = Pick<Transfer, 'requested' | 'verdict'>

/** Adds up what is about to be entered, in items and won, and holds it against the file's own total. */
export function sumTransfers(transfers: readonly Worth[], stated: StatedTotal | null, unit: AmountUnit): TransferSums {
  const heapOf = (some: readonly Worth[]): Heap => ({
    count: some.length,
    won: sumWon(some.map(({ requested }) => requested ?? zeroWon)),
  })
  const all = heapOf(transfers)
  const byVerdict = [...transferVerdicts, null].flatMap((verdict) => {
    const some = transfers.filter((one) => one.verdict === verdict)
    return some.length === 0 ? [] : [{ verdict, ...heapOf(some) }]
  })
  const won = stated === null ? null : readAmount(stated.amount, unit)
  const count = stated?.count ?? null
  return {
    ...{ all, byVerdict },
    statedCount: count === null ? null : { stated: count, more: count - all.count },
    statedWon: won === null ? null : { stated: won, more: won - all.won },
  }
}

/** Together: what of some heaps goes on. */
export const goesOn = (heaps: TransferSums['byVerdict']): Heap =>
  heaps
    .filter(({ verdict }) => verdict === 'suitable' || verdict === 'conditional')
    .reduce<Heap>((sum, { count, won }) => ({ count: sum.count + count, won: addWon(sum.won, won) }), {
      count: 0,
      won: zeroWon,
    })
