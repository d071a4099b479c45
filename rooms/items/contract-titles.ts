import { z } from 'zod'
import { noRefusals, query } from '#kit/contract.ts'
import { CycleKey, ItemId } from './core/item.ts'
import * as may from './core/permissions.ts'

/** Whole titles of one cycle, and ids of any, asked for at once. */
export const findTitled = query({
  name: 'items.find-titled',
  title: { ko: '제목이나 번호 여럿으로 의제를 찾는다', en: 'Find items by several titles or ids' },
  permission: may.maySeeItems,
  sent: 'body',
  input: z.strictObject({
    titles: z.array(z.string().max(300)).max(200).default([]),
    /** Without one no titles are sought. */
    cycle: CycleKey.nullable().default(null),
    itemIds: z.array(ItemId).max(200).default([]),
    /** Whether to offer the items whose titles are near to one that no item bears. */
    near: z.boolean().default(false),
  }),
  reply: z.object({
    /** Every item that bears one of the titles as its own, the titles as they were asked for. */
    titled: z.array(
      z.object({
        title: z.string(),
        items: z.array(
          z.object({
            itemId: ItemId,
            /** Whether others came of it. */
            becameOthers: z.boolean(),
          }),
        ),
      }),
    ),
    /** Of the ids those that are there. */
    known: z.array(ItemId),
    /** For the first twenty of the titles that no item of the cycle bears, the items with titles near to them. */
    near: z.array(z.object({ title: z.string(), items: z.array(z.object({ itemId: ItemId, title: z.string() })) })),
  }),
  refusal: noRefusals,
})
