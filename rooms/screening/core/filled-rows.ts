import { z } from 'zod'
import { ItemId } from '#rooms/items/core/item.ts'
import { FillRefusal, ReviewContent } from './department-review.ts'

/** The rows of a form or a table of reviews, each with the version on which it rests. */
export const FilledRows = z
  .array(z.strictObject({ itemId: ItemId, version: z.int().min(1), ...ReviewContent.unwrap().shape }))
  .min(1)
  .max(500)

/** What became of each row: those that the rules refuse hold up no others. */
export const FilledReply = z.object({
  saved: z.array(z.object({ itemId: ItemId, version: z.int() })),
  refused: z.array(z.object({ itemId: ItemId, refusal: FillRefusal })),
})

export const NothingFilled = z.object({ kind: z.literal('no-review-saved'), refused: FilledReply.shape.refused })
