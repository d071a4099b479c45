import type { Ask } from '#kernel/handler.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { seeGate, seeItem, seePipeline } from '#rooms/items/contract.ts'
import type { GateId } from '#rooms/items/core/gate.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { seeProposal } from '#rooms/proposals/contract.ts'
import { type ItemFacts, sheetOfItem } from '../core/sheet-of-item.ts'
import type { DraftOption } from '../core/vote-draft.ts'

/** The gates of the latest cycle, to choose from; none where there is no cycle. */
export async function gatesToChoose(ask: Ask): Promise<readonly { readonly value: string; readonly label: string }[]> {
  const seen = await ask(seePipeline, {})
  return seen.ok ? seen.value.gates.map(({ gate }) => ({ value: gate.id, label: gate.name })) : []
}

/** What passed a gate, as options: the item itself, its amount as it was decided there, and what its thread says of it. */
export async function optionsOfGate(ask: Ask, gateId: string): Promise<readonly DraftOption[]> {
  const seen = await ask(seeGate, { gateId: gateId as GateId })
  if (!seen.ok) return []
  const options: DraftOption[] = []
  for (const { outcome, itemId, title, won, follows } of seen.value.outcomes) {
    if (outcome !== 'passed') continue
    options.push(sheetOfItem({ itemId, title, cost: won ?? follows, ...(await factsOf(ask, itemId)) }))
  }
  return options
}

/** What the proposal, the gates and the files of an item say of it. */
async function factsOf(ask: Ask, itemId: ItemId): Promise<Pick<ItemFacts, 'words' | 'decided' | 'files'>> {
  const proposal = await ask(seeProposal, { proposalId: itemId })
  const item = await ask(seeItem, { itemId })
  const kept = await ask(listFiles, { subject: { kind: 'proposal', id: itemId } })
  const isShown = proposal.ok && proposal.value.hiddenReason === null
  return {
    words: isShown ? proposal.value.words : null,
    decided: item.ok
      ? item.value.gates.flatMap(({ gate, outcomes }) => outcomes.map(({ reason }) => ({ kind: gate.kind, reason })))
      : [],
    files: isShown && kept.ok ? kept.value.files : [],
  }
}
