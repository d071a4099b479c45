import { z } from 'zod'
import { command } from '#kit/contract.ts'
import { CycleKey, ItemId } from './core/item.ts'
import { MoveItemsRefused } from './core/move-items.ts'
import * as may from './core/permissions.ts'

/** Part of taking proposals into a year that was opened after them: their numbers stay, and their threads show the day. */
export const moveItems = command({
  name: 'items.move-items',
  title: { ko: '의제를 다른 해로 옮긴다', en: 'Take items into another cycle' },
  permission: may.mayMoveItems,
  input: z.strictObject({ itemIds: z.array(ItemId).min(1).max(2000), cycleId: CycleKey }),
  /** All that went: those asked for, and what merges and splits join to them. */
  reply: z.object({ moved: z.array(ItemId) }),
  refusal: MoveItemsRefused,
})
