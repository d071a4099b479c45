import type { Ask } from '#kernel/handler.ts'
import { seeGate, seePipeline } from '#rooms/items/contract.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import { DraftOption } from '../core/vote-draft.ts'

/** The gates of the latest cycle, to choose from; none where there is no cycle. */
export async function gatesToChoose(ask: Ask): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const seen = await ask(seePipeline, {})
  return seen.ok ? seen.value.gates.map(({ gate }) => ({ value: gate.id, label: gate.name })) : []
}

/** What passed a gate, as options: the item's name, its amount as it was decided there, and the item itself. */
export async function optionsOfGate(ask: Ask, gateId: string): Promise<readonly DraftOption[]> {
  const seen = await ask(seeGate, { gateId: gateId as GateId })
  if (!seen.ok) return []
  return seen.value.outcomes
    .filter(({ outcome }) => outcome === 'passed')
    .map(({ itemId, title, won, follows }) => {
      const cost = won ?? follows
      return DraftOption.parse({ title: title.slice(0, 200), itemId, cost: cost === null || cost < 1 ? null : cost })
    })
}
