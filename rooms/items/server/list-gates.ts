import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listGates } from '../contract.ts'
import { arrivalLines, outcomeLines, summariseGates, titlesOf } from '../core/gate-book.ts'
import { loadBook } from './load-book.ts'

export const listGatesHandler = handleQuery(listGates, async (context, { cycle }) => {
  const book = await loadBook(context, cycle)
  const titleOf = titlesOf(book.items)
  const summaries = summariseGates(book)
  return ok({
    gates: book.records.flatMap((record, at) => {
      const summary = summaries[at]
      if (summary === undefined) return []
      return [{ ...summary, arrivals: arrivalLines(record, titleOf), outcomes: outcomeLines(record, titleOf) }]
    }),
  })
})
