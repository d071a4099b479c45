import type { PageRequest } from '#kernel/page.ts'
import type { Cycle } from '#rooms/cycle/core/cycle.ts'
import { listGates } from '#rooms/items/contract.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import type { TakenOrders } from '../core/gate-orders.ts'

/** The places that are taken in each cycle: by gates that are decided, and by what is open here to decide one. */
export async function takenOrders(
  ask: PageRequest['ask'],
  cycles: readonly Pick<Cycle, 'id' | 'name'>[],
  open: readonly { readonly cycleId: string; readonly gateOrder: number }[],
): Promise<readonly TakenOrders[]> {
  const taken: TakenOrders[] = []
  for (const { id, name } of cycles) {
    const asked = await ask(listGates, { cycle: CycleKey.parse(id) })
    const decided = asked.ok ? asked.value.gates.map(({ gate }) => gate.order) : []
    const own = open.filter(({ cycleId }) => cycleId === id).map(({ gateOrder }) => gateOrder)
    taken.push({ cycle: name, orders: [...new Set([...decided, ...own])].toSorted((one, other) => one - other) })
  }
  return taken
}
