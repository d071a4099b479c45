import { z } from 'zod'
import { ok, type Result, refuse } from '#kit/result.ts'
import { LineId, type ProjectId } from '#rooms/items/core/item.ts'
import { findAccount, UnknownAccount } from './account.ts'
import type { CostLine } from './cost-line.ts'
import { type CarriedLine, carriedLineId, type LineCarry, LineCarryRefusal, placeLines } from './line-carry.ts'

/** What an officer chose for a line: the later year's account it shall have, or none to leave it where it is. */
export const LineCarryChoice = z.strictObject({
  lineId: LineId,
  accountName: z.string().trim().min(1).max(100).nullable(),
})
export type LineCarryChoice = z.infer<typeof LineCarryChoice>

export const CarryLinesRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('line-not-found') }),
  UnknownAccount,
  ...LineCarryRefusal.options,
])
export type CarryLinesRefusal = z.infer<typeof CarryLinesRefusal>

/** The lines that move, new in the later project, and those left behind by choice or for want of an account. */
export interface CarriedLines {
  readonly carried: readonly CostLine[]
  readonly left: readonly CarriedLine[]
}

/**
 * Decides which lines move into a later project, each under the account chosen for it. A line that nobody chose for moves
 * where its account is clear; one that stands there already is passed over, whatever has been made of it since. Refuses
 * `line-not-found` for a choice of no such line, `unknown-account` for an account that the later year does not have.
 */
export function carryLines(
  carry: LineCarry & { readonly projectId: ProjectId },
  choices: readonly LineCarryChoice[],
): Result<CarriedLines, CarryLinesRefusal> {
  const { projectId, to: fiscalYear } = carry
  const placed = placeLines(carry)
  if (!placed.ok) return placed
  const ids = new Set(placed.value.map(({ line }) => line.id))
  if (choices.some(({ lineId }) => !ids.has(lineId))) return refuse({ kind: 'line-not-found' })
  const chosen = new Map(choices.map(({ lineId, accountName }) => [lineId, accountName]))
  const carried: CostLine[] = []
  const left: CarriedLine[] = []
  for (const { line, row } of placed.value.filter((one) => !one.row.stands)) {
    const wished = chosen.get(line.id)
    const name = wished === undefined ? row.accountTo : wished
    if (name === null) {
      left.push(row)
      continue
    }
    const account = findAccount(carry.later, fiscalYear, name)
    if (!account.ok) return account
    const { group, label } = row
    const id = carriedLineId(projectId, fiscalYear, line.id)
    carried.push({ ...line, id, projectId, fiscalYear, accountName: account.value.name, group, label })
  }
  return ok({ carried, left })
}
