import { z } from 'zod'
import { command, only } from '#kit/contract.ts'
import { attachRefusals } from '#rooms/documents/contract-files.ts'
import { AddedFiles, FileId } from '#rooms/documents/core/kept-file.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import * as may from './core/permissions.ts'
import { ReviewFilesRefusal } from './core/review-files.ts'
import { RoundId } from './core/review-round.ts'

const notOpen = only('round-not-found', 'round-is-closed', 'not-in-round')

/** Files that bear a review out; the office sees them, and everyone once the round is closed. */
export const attachToReview = command({
  name: 'screening.attach-to-review',
  title: { ko: '검토의견에 파일을 붙인다', en: 'Put files with a review' },
  done: { ko: '파일을 붙였습니다.', en: 'The files were added.' },
  permission: may.mayFillReviews,
  files: 'files',
  unrecorded: ['files'],
  input: z.strictObject({ roundId: RoundId, itemId: ItemId, files: AddedFiles.default([]) }),
  reply: z.object({ files: z.int() }),
  refusal: z.discriminatedUnion('kind', [
    notOpen,
    ReviewFilesRefusal,
    z.object({ kind: z.literal('no-file-chosen'), field: z.literal('files') }),
    ...attachRefusals,
  ]),
})

export const detachFromReview = command({
  name: 'screening.detach-from-review',
  title: { ko: '검토의견에 붙인 파일을 지운다', en: 'Take a file away from a review' },
  done: { ko: '파일을 지웠습니다.', en: 'The file was destroyed.' },
  permission: may.mayFillReviews,
  input: z.strictObject({ roundId: RoundId, itemId: ItemId, fileId: FileId }),
  reply: z.object({ fileId: FileId }),
  refusal: z.discriminatedUnion('kind', [notOpen, ReviewFilesRefusal, only('file-not-found')]),
})
