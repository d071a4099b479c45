import { PlannedWon } from '#kit/planned-won.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { formatWon, type Won } from '#kit/won.ts'
import type { LineId, ProjectId } from '#rooms/items/core/item.ts'
import type { CostLine } from './cost-line.ts'
import type { LineRefusal, WrittenLine } from './line-edit.ts'
import { readFormula } from './read-formula.ts'

interface Own {
  readonly id: LineId
  readonly projectId: ProjectId
}

/**
 * Decides the cost line that an officer has typed: a declared lump sum stands as stated; any other formula is read into
 * its factors, and where no amount is stated, its own result, or else what it computes to, is meant. An amount that
 * departs from the formula is a finding, never a refusal. A formula left as it was keeps its factors.
 */
export function readLine(own: Own, written: WrittenLine, before: CostLine | null): Result<CostLine, LineRefusal> {
  const { lumpSum, ...line } = written
  const lineId = own.id
  if (lumpSum) {
    if (line.stated === null) return refuse({ kind: 'amount-missing', lineId })
    const formulaText = line.formulaText.trim() === '' ? `${formatWon(line.stated)}원` : line.formulaText.trim()
    return ok({ ...own, ...line, formulaText, factors: [], stated: line.stated })
  }
  if (before !== null && before.formulaText === line.formulaText && before.factors.length > 0 && line.stated !== null) {
    return ok({ ...own, ...line, factors: before.factors, stated: line.stated })
  }
  const read = readFormula(line.formulaText)
  if (!read.ok) {
    const { kind: reason, at, length, found } = read.refusal
    return refuse({ kind: 'formula-not-read', lineId, reason, at, length, found: found.slice(0, 200) })
  }
  const { result, computed, factors } = read.value
  if (factors.length === 0) return refuse({ kind: 'sum-not-whole', lineId })
  const stated = line.stated ?? plannedOf(result ?? computed)
  if (stated === null) return refuse({ kind: 'amount-missing', lineId })
  return ok({ ...own, ...line, formulaText: line.formulaText.trim(), factors, stated })
}

const plannedOf = (amount: number | null): Won | null => PlannedWon.nullable().catch(null).parse(amount)
