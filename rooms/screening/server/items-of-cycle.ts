import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import type { CommandContext } from '#kernel/handler.ts'
import { listItems } from '#rooms/items/contract.ts'
import type { CycleKey, ItemKind } from '#rooms/items/core/item.ts'
import { listHeldBack } from '#rooms/proposals/contract-standing.ts'

/** Every item of a cycle that may come to a gate: without proposals that gather support still, or ended elsewhere. */
export async function itemsOfCycle({ ask }: CommandContext, cycle: CycleKey, kind: ItemKind | null = null) {
  const { proposalIds } = answered(await ask(listHeldBack, { cycle }))
  const heldBack = new Set<string>(proposalIds)
  return everyPage(
    async (page) => answered(await ask(listItems, { cycle, page, size: 200, ...(kind === null ? {} : { kind }) })),
    ({ items }) => items.filter(({ item }) => !heldBack.has(item.id)),
  )
}
