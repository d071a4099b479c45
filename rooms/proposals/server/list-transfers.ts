import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import { handleQuery, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { listItems } from '#rooms/items/contract.ts'
import type { CycleKey, Item } from '#rooms/items/core/item.ts'
import { ImportId, listTransfers, seeTransfers } from '../contract-transfers.ts'
import { reachesOf } from '../store/reach-queries.ts'
import * as store from '../store/transfer-queries.ts'

const mostImports = 50

export const listTransfersHandler = handleQuery(listTransfers, async ({ trx, districtId }, { cycleId }) => {
  const imports = await store.listImports(trx, districtId, mostImports)
  const ids = imports.map(({ importId }) => importId)
  const heaps = await store.heapsOf(trx, districtId, ids)
  return ok({
    imports: imports.map((one) => ({
      ...one,
      importId: ImportId.parse(one.importId),
      byVerdict: heaps.filter(({ importId }) => importId === one.importId),
    })),
    headings: await store.rememberedHeadings(trx, districtId),
    numbers: cycleId === undefined ? [] : await store.transferNumbers(trx, districtId, cycleId),
  })
})

export const seeTransfersHandler = handleQuery(seeTransfers, async (context, { importId }) => {
  const { trx, districtId } = context
  const found = await store.findImport(trx, districtId, importId)
  if (found === null) return refuse({ kind: 'import-not-found' })
  const transfers = await store.transfersOf(trx, districtId, importId)
  const reaches = await reachesOf(
    trx,
    districtId,
    transfers.map(({ itemId }) => itemId),
  )
  const items = new Map((await transferItems(context, found.cycleId)).map((item) => [item.id, item]))
  return ok({
    ...found,
    transfers: transfers.flatMap(({ itemId, ...transfer }) => {
      const item = items.get(itemId)
      if (item === undefined) return []
      const reach = reaches.find((one) => one.itemId === itemId) ?? null
      return [{ ...transfer, itemId, title: item.title, departmentNames: [...item.departmentNames], reach }]
    }),
  })
})

/** What a cycle's transfers are called and ask for. */
const transferItems = ({ ask }: Pick<QueryContext, 'ask'>, cycle: CycleKey): Promise<Item[]> =>
  everyPage(
    async (page) => answered(await ask(listItems, { cycle, kind: 'city-transfer', page, size: 200 })),
    ({ items }) => items.map(({ item }) => item),
  )
