import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { draftLetter } from '../contract.ts'
import { readItems, writeLetter } from '../core/official-letter.ts'

export const draftLetterHandler = handleQuery(draftLetter, async (_context, { items, attachments, ...head }) => {
  const attached = attachments.split('\n').map((line) => line.trim())
  return ok({
    text: writeLetter({ ...head, items: readItems(items), attachments: attached.filter((line) => line !== '') }),
  })
})
