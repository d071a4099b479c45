import type { CommandContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { BillId } from '../core/bill.ts'
import * as store from '../store/queries.ts'

interface HeldBill {
  readonly ofYear: readonly store.StoredBill[]
  readonly held: store.StoredBill
}

/** A bill among those of its year, held until the command ends: nobody else changes one of them meanwhile. */
export async function holdBill(
  { trx, districtId }: CommandContext,
  billId: BillId,
): Promise<Result<HeldBill, { readonly kind: 'bill-not-found'; readonly billId: BillId }>> {
  const fiscalYear = await store.yearOfBill(trx, districtId, billId)
  if (fiscalYear === null) return refuse({ kind: 'bill-not-found', billId })
  await store.holdYear(trx, districtId, fiscalYear)
  const ofYear = await store.billsOfYear(trx, districtId, fiscalYear)
  const held = ofYear.find(({ bill }) => bill.id === billId)
  return held === undefined ? refuse({ kind: 'bill-not-found', billId }) : ok({ ofYear, held })
}
