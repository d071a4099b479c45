import { answered } from '#kernel/answered.ts'
import { type CommandContext, handleCommandOn, type QueryContext } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import {
  attachFiles,
  detachFile,
  listFiles,
  listFilesOfMany,
  setAudience,
  type ToldFile,
} from '#rooms/documents/contract-files.ts'
import type { ItemId } from '#rooms/items/core/item.ts'
import { attachToReview, detachFromReview } from '../contract-review-files.ts'
import type { KeptReview } from '../core/department-review.ts'
import { mayChangeFiles, reviewKind, subjectOfReview } from '../core/review-files.ts'
import type { RoundId } from '../core/review-round.ts'
import { reviewsToChange } from './load-round.ts'
import { reviewedRows } from './reviewed-rows.ts'

interface OfReview {
  readonly roundId: RoundId
  readonly itemId: ItemId
}

const rowsOf = (context: CommandContext, { roundId, itemId }: OfReview) => reviewedRows(context, roundId, [itemId])

const aboutReview = ({ roundId, itemId }: OfReview) => [
  { kind: 'review-round', id: roundId },
  { kind: 'item', id: itemId },
]

/** The review whose files are to change, held until the end of the transaction. */
async function reviewToAttach(context: CommandContext, { roundId, itemId }: OfReview) {
  const loaded = await reviewsToChange(context, roundId, [itemId])
  if (!loaded.ok) return loaded
  const [review] = loaded.value.reviews
  return review === undefined ? refuse({ kind: 'not-in-round' as const }) : mayChangeFiles(review)
}

export const attachToReviewHandler = handleCommandOn(attachToReview, rowsOf, async (context, { files, ...of }) => {
  const allowed = await reviewToAttach(context, of)
  if (!allowed.ok) return allowed
  if (files.length === 0) return refuse({ kind: 'no-file-chosen', field: 'files' })
  const subject = subjectOfReview(of.roundId, of.itemId)
  const attached = await context.perform(attachFiles, { subject, files, seenBy: 'office' })
  if (!attached.ok) return attached
  return ok({ reply: { files: attached.value.fileIds.length }, about: aboutReview(of) })
})

export const detachFromReviewHandler = handleCommandOn(detachFromReview, rowsOf, async (context, { fileId, ...of }) => {
  const allowed = await reviewToAttach(context, of)
  if (!allowed.ok) return allowed
  const subject = subjectOfReview(of.roundId, of.itemId)
  const { files } = answered(await context.ask(listFiles, { subject }))
  if (!files.some((file) => file.fileId === fileId)) return refuse({ kind: 'file-not-found' })
  const detached = await context.perform(detachFile, { fileId })
  return detached.ok ? ok({ reply: { fileId }, about: aboutReview(of) }) : detached
})

/** How many things may be asked for their files at once. */
const mostAsked = 200

/** The files of reviews, by the things with which they stand. */
export async function filesOfReviews(
  { ask }: Pick<QueryContext, 'ask'>,
  reviews: readonly OfReview[],
): Promise<ReadonlyMap<string, readonly ToldFile[]>> {
  const ids = reviews.map(({ roundId, itemId }) => subjectOfReview(roundId, itemId).id)
  const found: (ToldFile & { readonly subjectId: string })[] = []
  for (let at = 0; at < ids.length; at += mostAsked) {
    const asked = { kind: reviewKind, ids: ids.slice(at, at + mostAsked) }
    found.push(...answered(await ask(listFilesOfMany, asked)).files)
  }
  return Map.groupBy(found, ({ subjectId }) => subjectId)
}

/** Destroys the files of a review with what was written: another department begins anew. */
export async function destroyFiles(context: CommandContext, { roundId, itemId }: OfReview) {
  const subject = subjectOfReview(roundId, itemId)
  const { files } = answered(await context.ask(listFiles, { subject }))
  for (const { fileId } of files) answered(await context.perform(detachFile, { fileId }))
}

/** Lets everyone see the files of what heads confirmed: the round is closed, and what it says is published. */
export async function publishFiles(context: CommandContext, roundId: RoundId, reviews: readonly KeptReview[]) {
  const confirmed = reviews.filter(({ state }) => state === 'confirmed').map(({ itemId }) => ({ roundId, itemId }))
  for (const id of (await filesOfReviews(context, confirmed)).keys())
    answered(await context.perform(setAudience, { subject: { kind: reviewKind, id }, seenBy: 'everyone' }))
}
