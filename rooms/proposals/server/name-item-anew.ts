import type { CommandContext } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { renameItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import type { ProposalId } from '../core/proposal.ts'

interface Named {
  readonly title: string
  readonly version: number
  /** The versions before, with their names. */
  readonly before: readonly { readonly title: string }[]
}

/** What a proposal is called from now on is another name of its item, unless it was called so before. */
export const nameItemAnew = async (
  { perform, effectiveOn }: CommandContext,
  proposalId: ProposalId,
  { title, version, before }: Named,
) =>
  before.some((one) => one.title === title)
    ? ok(null)
    : perform(renameItem, {
        itemId: ItemId.parse(proposalId),
        title,
        from: { from: effectiveOn, to: null, precision: 'day' },
        where: `제안 ${version}판`,
      })
