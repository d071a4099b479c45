import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'
import { PlannedWon } from '#kit/planned-won.ts'
import { readDate } from '#kit/read-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { typedRows, wholeIn } from '#kit/typed-rows.ts'
import type { BudgetLine } from './typed-lines.ts'

/** From which money a receipt was paid: the grant or the own share. */
export const receiptMoney = ['grant', 'own'] as const
export const ReceiptMoney = z.enum(receiptMoney)
export type ReceiptMoney = z.infer<typeof ReceiptMoney>

/** A receipt as it stands in the settlement: the payee goes by the name of its shop or firm. */
export const Receipt = z
  .object({
    no: z.int().min(1),
    on: LocalDate,
    line: z.string().min(1),
    payee: z.string().min(1).max(100),
    amount: PlannedWon,
    from: ReceiptMoney,
    /** 불인정: why it does not count. */
    disallowed: z.string().min(1).nullable(),
  })
  .readonly()
export type Receipt = z.infer<typeof Receipt>

export const ReceiptsRefusal = z.object({
  kind: z.literal('receipts-unreadable'),
  field: z.literal('table'),
  /** Every line that cannot be read, parted by commas. */
  lines: z.string(),
})
export type ReceiptsRefusal = z.infer<typeof ReceiptsRefusal>

const money: Readonly<Record<string, ReceiptMoney>> = { 보조금: 'grant', grant: 'grant', 자부담: 'own', own: 'own' }

/** Whether a first row names its columns: whole, and without a day. */
const isHeading = ([day = '', ...rest]: readonly string[]): boolean =>
  rest.length === 4 && readDate(day) === null && /날|일자|day/.test(day)

/**
 * Reads receipts as they are typed or pasted from Excel: day, budget line, payee, won, 보조금 or 자부담. A heading is passed
 * over. Refuses with the numbers of all lines that are none, so that they are mended at once.
 */
export function readReceipts(text: string, budget: readonly BudgetLine[]): Result<readonly Receipt[], ReceiptsRefusal> {
  const rows = typedRows(text).filter(({ cells }, at) => at > 0 || !isHeading(cells))
  const receipts: Receipt[] = []
  const bad: number[] = []
  for (const { line: place, cells } of rows) {
    const [day = '', label = '', payee = '', amount = '', from = ''] = cells
    const read = Receipt.safeParse({
      ...{ no: receipts.length + 1, on: readDate(day), payee, amount: wholeIn(amount), from: money[from] },
      ...{ line: budget.find((line) => line.label === label)?.label, disallowed: null },
    })
    if (read.success) receipts.push(read.data)
    else bad.push(place)
  }
  return bad.length === 0
    ? ok(receipts)
    : refuse({ kind: 'receipts-unreadable', field: 'table', lines: bad.join(', ') })
}

const sameReceipt = (one: Receipt, other: Receipt): boolean =>
  one.on === other.on &&
  one.line === other.line &&
  one.payee === other.payee &&
  one.amount === other.amount &&
  one.from === other.from

export const JudgedRefusal = z.object({
  kind: z.literal('judged-receipt-changed'),
  field: z.literal('table'),
  no: z.int(),
})
export type JudgedRefusal = z.infer<typeof JudgedRefusal>

/**
 * Decides whether a table may be written anew: a receipt that does not count stands in it as it was and goes on not to count,
 * until whoever judged it allows it again. Refuses a table without one.
 */
export function keepJudged(
  before: readonly Receipt[],
  after: readonly Receipt[],
): Result<readonly Receipt[], JudgedRefusal> {
  const kept = [...after]
  for (const judged of before.filter(({ disallowed }) => disallowed !== null)) {
    const at = kept.findIndex((one) => one.disallowed === null && sameReceipt(one, judged))
    if (at < 0) return refuse({ kind: 'judged-receipt-changed', field: 'table', no: judged.no })
    kept[at] = { ...judged, no: at + 1 }
  }
  return ok(kept)
}
