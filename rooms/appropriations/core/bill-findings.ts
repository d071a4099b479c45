import type { Finding } from '#kit/lint.ts'
import { type Account, accountFinder } from '#rooms/budget/core/account.ts'
import { type BudgetBill, confirmedOf, type StageRecord, type StageRow } from './bill.ts'
import type { CurrentCell } from './current-budget.ts'
import { transitionsOf } from './reconcile-bill.ts'

/**
 * A change that a stage made without saying why, of the stage before or, first in a supplementary budget, of 기정액. A cut
 * must have its reason; an increase is only noted.
 */
function unexplainedChanges(
  bill: BudgetBill,
  stages: readonly StageRecord[],
  base: readonly StageRow[] | null,
): Finding[] {
  return transitionsOf(stages, base).flatMap(({ from, to, changes }) =>
    changes
      .filter(({ reason }) => reason === null)
      .map(
        ({ projectId, accountName, source, before, after, change }): Finding => ({
          rule: change < 0 ? 'cut-without-reason' : 'increase-without-reason',
          severity: change < 0 ? 'error' : 'note',
          subject: { kind: 'budget-bill', id: bill.id },
          stated: `${after}`,
          computed: `${before}`,
          params: {
            ...{ bill: bill.name, from: from ?? 'confirmed', stage: to, projectId, accountName, source },
            change: Math.abs(change),
          },
        }),
      ),
  )
}

/** A bill that reached the DistrictAssembly without the opinion of the budget-participation committee (domain.md 7). */
function missingOpinion(bill: BudgetBill, stages: readonly StageRecord[]): Finding[] {
  const handedIn = stages.find(({ stage }) => stage === 'bill')
  const subject = { kind: 'budget-bill', id: bill.id }
  if (handedIn === undefined || handedIn.opinion !== null) return []
  return [{ rule: 'opinion-missing', severity: 'warning', subject, params: { bill: bill.name } }]
}

/** Stages that a confirmed bill passed without a record: its cuts then cannot be told from each other. */
function skippedStages(bill: BudgetBill, stages: readonly StageRecord[]): Finding[] {
  if (confirmedOf(stages) === null || stages.length >= 3) return []
  const subject = { kind: 'budget-bill', id: bill.id }
  return [{ rule: 'stages-skipped', severity: 'note', subject, params: { bill: bill.name, stages: stages.length } }]
}

/** Rows of a bill whose account has gone from the table of its year. */
function unknownAccounts(bill: BudgetBill, stages: readonly StageRecord[], accounts: readonly Account[]): Finding[] {
  const find = accountFinder(accounts)
  const names = new Set((stages.at(-1)?.rows ?? []).map(({ accountName }) => accountName))
  return [...names]
    .filter((name) => find(bill.fiscalYear, name) === null)
    .map((accountName) => ({
      rule: 'appropriated-account-unknown',
      severity: 'warning',
      subject: { kind: 'budget-bill', id: bill.id },
      params: { bill: bill.name, accountName, fiscalYear: bill.fiscalYear },
    }))
}

/**
 * Finds what is missing in a bill: reasons of cuts, the committee's opinion, skipped stages, accounts that went. `base` is
 * 기정액 of a supplementary budget, null for a first one.
 */
export const billFindings = (
  bill: BudgetBill,
  stages: readonly StageRecord[],
  accounts: readonly Account[],
  base: readonly StageRow[] | null,
): readonly Finding[] => [
  ...unexplainedChanges(bill, stages, base),
  ...missingOpinion(bill, stages),
  ...skippedStages(bill, stages),
  ...unknownAccounts(bill, stages, accounts),
]

/** Finds cells from which more has moved than the law now puts there: a later budget may cut what was already moved. */
export const currentFindings = (fiscalYear: number, cells: readonly CurrentCell[]): readonly Finding[] =>
  cells
    .filter(({ current }) => current < 0)
    .map(({ projectId, accountName, source, current }) => ({
      rule: 'current-budget-negative',
      severity: 'error',
      subject: { kind: 'project', id: projectId },
      computed: `${current}`,
      params: { fiscalYear, accountName, source, missing: -current },
    }))
