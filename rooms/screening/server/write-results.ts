import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { writeResults } from '../contract-lists.ts'
import { bundlesOf } from '../core/bundle.ts'
import * as decide from '../core/results.ts'
import { changeItems } from '../store/list-queries.ts'
import { listToDecide } from './load-list.ts'

export const writeResultsHandler = handleCommand(writeResults, async (context, { listId, version, rows }) => {
  const found = await listToDecide(context, listId)
  if (!found.ok) return found
  if (found.value.list.version !== version) return refuse({ kind: 'list-changed-meanwhile', field: 'rows.0.result' })
  const decided = decide.writeResults(found.value.list, found.value.items, rows)
  if (!decided.ok) return decided
  await changeItems(context.trx, context.districtId, listId, decided.value)
  const chosen = bundlesOf(decided.value).filter(({ lead }) => decide.isChosen(lead))
  return ok({
    reply: { chosen: chosen.flatMap(({ items }) => items).length, won: decide.chosenWon(chosen) },
    about: [{ kind: 'screening-list', id: listId }],
  })
})
