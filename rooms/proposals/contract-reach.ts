import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import * as may from './core/permissions.ts'
import { Reach, ReachRefusal } from './core/reach.ts'

/** As offices write it: names with commas, a share as `1/3`, `33.3%` or an amount. Both empty: it reaches over none. */
export const setReach = command({
  name: 'proposals.set-reach',
  title: { ko: '관련 자치구와 우리 몫을 적는다', en: 'Set related districts and our share' },
  done: { ko: '관련 자치구를 적었습니다.', en: 'The related districts were set.' },
  permission: may.maySetReach,
  input: z.strictObject({
    itemId: ItemId,
    districts: z.string().trim().max(300).default(''),
    share: z.string().trim().max(40).default(''),
  }),
  reply: z.object({ reach: Reach.nullable() }),
  refusal: z.discriminatedUnion('kind', [
    ...ReachRefusal.options,
    z.object({ kind: z.literal('item-not-found'), itemId: ItemId }),
  ]),
})

export const listReaches = query({
  name: 'proposals.list-reaches',
  title: { ko: '관련 자치구와 우리 몫을 본다', en: 'List related districts and our share' },
  permission: may.maySeeProposals,
  input: z.object({ itemIds: z.array(ItemId).max(200) }),
  reply: z.object({ reaches: z.array(Reach) }),
  refusal: noRefusals,
})
