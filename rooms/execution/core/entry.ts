import { z } from 'zod'
import { idOf } from '#kit/id.ts'
import { LocalDate } from '#kit/korean-date.ts'
import { Won } from '#kit/won.ts'
import { AccountName, BudgetCell } from '#rooms/appropriations/core/cell.ts'
import { FiscalYear } from '#rooms/budget/core/account.ts'
import { LineId } from '#rooms/items/core/item.ts'

export const EntryId = idOf('EntryId')
export type EntryId = z.infer<typeof EntryId>
/** Shorter than other ids: the ids of its entries begin with it. */
export const ImportId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,49}$/)
  .brand<'ImportId'>()
export type ImportId = z.infer<typeof ImportId>
export const CarryOverId = idOf('CarryOverId')
export type CarryOverId = z.infer<typeof CarryOverId>

/** 원인행위 binds money, 지출 pays it: two things, never added together (domain.md 7). */
export const entryKinds = ['commitment', 'expenditure'] as const
export const EntryKind = z.enum(entryKinds)
export type EntryKind = z.infer<typeof EntryKind>

/** What proves it; the paper itself stays in the office's own system. */
export const evidenceKinds = [
  'tax-invoice',
  'card-slip',
  'bank-transfer',
  'contract',
  'payment-sheet',
  'settlement-report',
  'official-letter',
  'imported',
  'other',
] as const
export const EvidenceKind = z.enum(evidenceKinds)
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** The kind of payee, never a name. */
export const payeeKinds = [
  'company',
  'organisation',
  'person',
  'staff',
  'public-body',
  'several',
  'not-stated',
] as const
export const PayeeKind = z.enum(payeeKinds)
export type PayeeKind = z.infer<typeof PayeeKind>

const words = z.string().trim().min(1).max(300)

/**
 * One entry of the execution ledger. `amount` is in won and never 0; money that comes back (여입, 감액) and the reversal
 * of an entry are negative. Entries are never changed: what was wrong is reversed with a reason and written again.
 */
export const Entry = z
  .object({
    id: EntryId,
    fiscalYear: FiscalYear,
    kind: EntryKind,
    on: LocalDate,
    ...BudgetCell.unwrap().shape,
    accountName: AccountName,
    /** The cost line that it carries out, where one is named. */
    lineId: LineId.nullable(),
    amount: Won,
    evidenceKind: EvidenceKind,
    documentNo: words.nullable(),
    payeeKind: PayeeKind,
    /** 집행부서, where it is another than the project's own. */
    department: words.nullable(),
    note: z.string().trim().min(1).max(1000).nullable(),
    /** The commitment that an expenditure pays. */
    commitmentId: EntryId.nullable(),
    /** The entry that this one takes back. */
    reverses: EntryId.nullable(),
    importId: ImportId.nullable(),
  })
  .readonly()
export type Entry = z.infer<typeof Entry>
