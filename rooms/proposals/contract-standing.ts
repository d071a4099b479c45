import { z } from 'zod'
import { noRefusals, query } from '#kit/contract.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import * as may from './core/permissions.ts'
import { ProposalId } from './core/proposal.ts'

/** What the rooms that bring items to a gate ask: which proposals of a cycle do not come there. */
export const listHeldBack = query({
  name: 'proposals.list-held-back',
  title: { ko: '관문에 오지 않는 제안을 본다', en: 'List the proposals that come to no gate' },
  permission: may.maySeeProposals,
  input: z.object({ cycle: CycleKey }),
  reply: z.object({ proposalIds: z.array(ProposalId) }),
  refusal: noRefusals,
})
