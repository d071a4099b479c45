import { z } from 'zod'
import { LocalDate } from '#kit/korean-date.ts'

/** What is left to do of a meeting that is over, one thing at a time. */
export const afterCloseSteps = [
  'write-minutes',
  'publish-minutes',
  'make-sheet',
  'record-payment',
  'approve-minutes',
  'nothing',
] as const

/** Where a meeting stands after its close: its minutes, its payment sheet, and what comes next. */
export const AfterClose = z
  .object({
    minutes: z.enum(['not-written', 'draft', 'approved']),
    publishedOn: LocalDate.nullable(),
    /** Null for whoever does not keep the allowances, and where the rules of the meeting pay none. */
    payments: z.enum(['not-made', 'unpaid', 'paid']).nullable(),
    next: z.enum(afterCloseSteps),
  })
  .readonly()
export type AfterClose = z.infer<typeof AfterClose>

interface Standing {
  /** How many versions of the minutes are written. */
  readonly versions: number
  readonly approved: boolean
  readonly publishedOn: LocalDate | null
  readonly sheet: { readonly paidOn: string | null } | null
  /** Whether whoever asks keeps the allowances, and there are any by the rules. */
  readonly pays: boolean
}

/**
 * Decides where a closed meeting stands and what comes next: the minutes are written and published, the sheet is made and
 * paid, and last a later meeting approves the minutes, for that has to be waited for.
 */
export function afterClose({ versions, approved, publishedOn, sheet, pays }: Standing): AfterClose {
  const minutes = versions === 0 ? 'not-written' : approved ? 'approved' : 'draft'
  const made = sheet === null ? 'not-made' : sheet.paidOn === null ? 'unpaid' : 'paid'
  const payments = pays ? made : null
  const left: readonly (readonly [AfterClose['next'], boolean])[] = [
    ['write-minutes', minutes === 'not-written'],
    ['publish-minutes', publishedOn === null],
    ['make-sheet', payments === 'not-made'],
    ['record-payment', payments === 'unpaid'],
    ['approve-minutes', minutes === 'draft'],
  ]
  return { minutes, publishedOn, payments, next: left.find(([, isLeft]) => isLeft)?.[0] ?? 'nothing' }
}
