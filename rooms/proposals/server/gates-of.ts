import type { QueryContext } from '#kernel/handler.ts'
import { seeItem } from '#rooms/items/contract.ts'
import type { ProposalId } from '../core/proposal.ts'

/** The gates to which the item of a proposal came, in their order. */
export async function gatesOf({ ask }: Pick<QueryContext, 'ask'>, id: ProposalId) {
  const seen = await ask(seeItem, { itemId: id })
  return seen.ok ? seen.value.gates : []
}
