import { answered } from '#kernel/answered.ts'
import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { won } from '#kit/won.ts'
import { listLines } from '#rooms/budget/contract.ts'
import { setScheme } from '../contract.ts'
import { changeScheme } from '../core/change-scheme.ts'
import { readRules, readThresholds } from '../core/reward-scheme.ts'
import * as store from '../store/queries.ts'
import { allRounds } from '../store/round-queries.ts'

/** The money is at most that of the cost line it is paid from, where one is named. */
export const setSchemeHandler = handleCommand(setScheme, async ({ trx, districtId, ask }, input) => {
  const rules = readRules(input.rules)
  if (!rules.ok) return rules
  const thresholds = readThresholds(input.thresholds)
  if (!thresholds.ok) return thresholds
  const { year, basis, highestGrade, lineId } = input
  if (lineId !== null) {
    const { lines } = answered(await ask(listLines, { fiscalYear: year }))
    const line = lines.find(({ id }) => id === lineId)
    if (line === undefined) return refuse({ kind: 'line-not-found', field: 'lineId' })
    if (input.budget > line.stated) return refuse({ kind: 'line-too-small', field: 'budget', line: line.stated })
  }
  const told = { rules: rules.value, thresholds: thresholds.value }
  const after = { year, basis, highestGrade, budget: won(input.budget), lineId, ...told }
  const before = await store.holdScheme(trx, districtId, year)
  const ledger = await store.ledger(trx, districtId, year)
  const changed = changeScheme(before, ledger, await allRounds(trx, districtId), after)
  if (!changed.ok) return changed
  await store.putScheme(trx, districtId, changed.value)
  return ok({
    reply: { year, rules: told.rules.length, thresholds: told.thresholds.length },
    about: [{ kind: 'reward-scheme', id: `${year}` }],
  })
})
