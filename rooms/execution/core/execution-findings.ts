import { inclusiveDays, type LocalDate, localDate } from '#kit/korean-date.ts'
import type { Finding } from '#kit/lint.ts'
import { compareRatio, multiplyRatio, percentOf, ratio } from '#kit/ratio.ts'
import { sumWon, type Won } from '#kit/won.ts'
import { cellKey } from '#rooms/appropriations/core/cell.ts'
import type { Movement } from '#rooms/appropriations/core/movement.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { CarryOver } from './carry-over.ts'
import { overdrawn } from './compare-import.ts'
import type { Entry } from './entry.ts'
import { sumEntries } from './ledger.ts'
import { exactRate, printRate } from './rate.ts'
import type { BaseOfCell } from './settlement.ts'

/** What the findings of a year rest on. `asOf` lies in the year, or is its last day once it is over. */
export interface YearState {
  readonly fiscalYear: number
  readonly asOf: LocalDate
  readonly bases: readonly BaseOfCell[]
  readonly entries: readonly Entry[]
}

/** The cells that were used beyond their base: an error, for imported amounts are not refused. */
const overFindings = ({ fiscalYear, entries, bases }: YearState): Finding[] =>
  overdrawn(entries, bases).map(({ projectId, accountName, source, basis, base, used, over }) => ({
    rule: 'over-budget',
    severity: 'error',
    subject: { kind: 'project', id: projectId },
    stated: `${used}`,
    computed: `${base}`,
    params: { fiscalYear, accountName, source, basis, over },
  }))

/** How much of the year is over on a day, in percent, exactly. */
export const elapsedOf = (fiscalYear: number, asOf: LocalDate) => {
  const [first, last] = [localDate(`${fiscalYear}-01-01`), localDate(`${fiscalYear}-12-31`)]
  const until = asOf < first ? 0 : inclusiveDays(first, asOf > last ? last : asOf)
  return percentOf(until, inclusiveDays(first, last))
}

const half = ratio(1, 2)

/**
 * Projects that spend too late: nothing paid by the end of the third quarter (`none-by-third-quarter`), or, from the
 * middle of the year on, a rate of less than half of the time that is gone (`late`). Both are warnings. A year in which
 * nothing at all is recorded is not kept here, and is passed over.
 */
function lateFindings({ fiscalYear, asOf, bases, entries }: YearState): Finding[] {
  const elapsed = elapsedOf(fiscalYear, asOf)
  if (entries.length === 0 || compareRatio(elapsed, ratio(50)) < 0) return []
  const entriesOf = Map.groupBy(entries, ({ projectId }) => projectId)
  return [...Map.groupBy(bases, ({ projectId }) => projectId)].flatMap(([projectId, own]): Finding[] => {
    const base = sumWon(own.map((cell) => cell.base))
    const { spent } = sumEntries(entriesOf.get(projectId) ?? [])
    const rate = exactRate(spent, base)
    const shared = { severity: 'warning' as const, subject: { kind: 'project', id: projectId } }
    if (rate === null || compareRatio(rate, multiplyRatio(elapsed, half)) >= 0) return []
    if (spent === 0 && asOf >= `${fiscalYear}-09-30`) {
      return [{ ...shared, rule: 'none-by-third-quarter', params: { fiscalYear, base, asOf } }]
    }
    const params = { fiscalYear, asOf, spent, base, elapsed: Number((elapsed.n + elapsed.d / 2n) / elapsed.d) }
    return [{ ...shared, rule: 'late', stated: printRate(spent, base) as string, params }]
  })
}

/** Finds what is wrong in a year's execution: cells over their base, and projects that spend too late. */
export const yearFindings = (state: YearState): readonly Finding[] => [...overFindings(state), ...lateFindings(state)]

const carriedBy = <Carried extends { readonly amount: Won }>(
  list: readonly Carried[],
  keyOf: (one: Carried) => string,
): Map<string, Won> =>
  new Map([...Map.groupBy(list, keyOf)].map(([key, own]) => [key, sumWon(own.map(({ amount }) => amount))]))

/** Finds cells of which another amount was carried out of a year than came into the next; both in won. */
export function carryFindings(
  fiscalYear: number,
  carriedOut: readonly CarryOver[],
  carriedIn: readonly Movement[],
): readonly Finding[] {
  const out = carriedOut.filter(({ cancelled }) => cancelled === null)
  const came = carriedIn.flatMap(({ kind, cancelled, to, amount }) =>
    kind === 'carry-in' && cancelled === null && to !== null ? [{ ...to, amount }] : [],
  )
  if (carriedOut.length === 0 || came.length === 0) return []
  const [left, entered] = [carriedBy(out, cellKey), carriedBy(came, cellKey)]
  const cells = new Map([...out, ...came].map((cell) => [cellKey(cell), cell]))
  return [...cells].flatMap(([key, { projectId, accountName, source }]): Finding[] => {
    const [before, after] = [left.get(key) ?? 0, entered.get(key) ?? 0]
    if (before === after) return []
    return [
      {
        rule: 'carry-in-differs',
        severity: 'warning',
        subject: { kind: 'project', id: projectId satisfies ProjectId },
        stated: `${after}`,
        computed: `${before}`,
        params: { fiscalYear, accountName, source },
      },
    ]
  })
}

/** 사고이월 of more than is bound and not paid: it rests on a commitment (지방재정법 50조). */
export const accidentFindings = (carryOvers: readonly CarryOver[], entries: readonly Entry[]): readonly Finding[] =>
  carryOvers
    .filter(({ carryKind, cancelled }) => carryKind === 'accident' && cancelled === null)
    .flatMap((one): Finding[] => {
      const { committed, spent } = sumEntries(entries.filter((entry) => cellKey(entry) === cellKey(one)))
      const unpaid = Math.max(0, committed - spent)
      if (one.amount <= unpaid) return []
      return [
        {
          rule: 'accident-carry-over-unbound',
          severity: 'warning',
          subject: { kind: 'project', id: one.projectId },
          stated: `${one.amount}`,
          computed: `${unpaid}`,
          params: { fiscalYear: one.fiscalYear, accountName: one.accountName, source: one.source },
        },
      ]
    })
