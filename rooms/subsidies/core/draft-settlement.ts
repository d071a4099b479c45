import { subtractWon, sumWon, type Won, zeroWon } from '#kit/won.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import { type Life, toSettle } from './life.ts'
import type { ProjectMoney } from './subsidy-view.ts'

export interface SettlementDraft {
  readonly toSettle: Won
  readonly spent: readonly { readonly projectId: ProjectId; readonly amount: Won }[]
  readonly totalSpent: Won
  readonly interest: Won
  readonly returnBalance: Won
  readonly returnInterest: Won
}

/**
 * Proposes a settlement in won: what was executed in each project beyond what is settled already, the rest and the
 * interest going back. Nothing is carried over unless the office says so. The balance is negative where more was
 * executed than is there.
 */
export function draftSettlement(life: Life, projects: readonly ProjectMoney[], interest: Won): SettlementDraft {
  const spent = projects.map(({ projectId, executed, settled }) => {
    const open = (executed ?? zeroWon) - (settled ?? zeroWon)
    return { projectId, amount: open > 0 ? (open as Won) : zeroWon }
  })
  const totalSpent = sumWon(spent.map((one) => one.amount))
  const available = toSettle(life)
  return {
    toSettle: available,
    spent,
    totalSpent,
    interest,
    returnBalance: subtractWon(available, totalSpent),
    returnInterest: interest,
  }
}
