import type { QueryContext } from '#kernel/handler.ts'
import { defaultPrechecks } from '../core/default-prechecks.ts'
import type { PrecheckItem } from '../core/precheck.ts'
import * as store from '../store/document-queries.ts'

/** The district's own list of points, or the one that comes with the programme where it declared none. */
export async function precheckList({
  trx,
  districtId,
}: QueryContext): Promise<{ readonly items: readonly PrecheckItem[]; readonly isDefault: boolean }> {
  const own = await store.precheckItems(trx, districtId)
  return own.length === 0 ? { items: defaultPrechecks, isDefault: true } : { items: own, isDefault: false }
}
