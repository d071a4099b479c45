import { z } from 'zod'
import { Beside } from '#kit/beside.ts'
import { noRefusals, query } from '#kit/contract.ts'
import { ItemId, ProjectId } from './core/item.ts'
import * as may from './core/permissions.ts'

/** What became of some items and projects in the rooms below: how far they are, what was found, what was learnt. */
export const seeBeside = query({
  name: 'items.see-beside',
  title: { ko: '의제와 사업이 어떻게 되었는지 본다', en: 'See what became of items and projects' },
  permission: may.maySeeItems,
  input: z.object({
    itemIds: z.array(ItemId).max(20).default([]),
    projectIds: z.array(ProjectId).max(20).default([]),
  }),
  reply: z.object({ beside: z.array(Beside) }),
  refusal: noRefusals,
})
