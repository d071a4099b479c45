import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { sumWon, won } from '#kit/won.ts'
import { fundSources } from '#rooms/budget/core/fund-source.ts'
import { StageRecord, type StageRow } from './bill.ts'
import { type BudgetCell, cellKey } from './cell.ts'
import { boundIn, type CellUse } from './cell-use.ts'
import { currentBudget } from './current-budget.ts'
import { differenceOf } from './difference.ts'
import { Movement } from './movement.ts'
import { reallocatedBy } from './reallocated.ts'
import { reconcileBill, totalOfRows } from './reconcile-bill.ts'
import { recordMovement } from './record-movement.ts'

const numRuns = process.env['LONG_TESTS'] === '1' ? 2000 : 60
const cell = fc.record({
  projectId: fc.constantFrom('project-1', 'project-2', 'project-3'),
  accountName: fc.constantFrom('시설비', '사무관리비', '행사운영비'),
  source: fc.constantFrom(...fundSources.slice(0, 3)),
})
const rowsArbitrary = fc
  .uniqueArray(fc.record({ cell, amount: fc.nat(1_000_000_000) }), {
    selector: (one) => cellKey(one.cell as never),
    maxLength: 12,
  })
  .map((list): StageRow[] => list.map((one) => ({ ...one.cell, amount: one.amount, reason: null }) as never))

it('기정액 + 증감 = 경정액 in every cell and every margin, and each margin adds up to the total', () => {
  fc.assert(
    fc.property(rowsArbitrary, rowsArbitrary, (before, after) => {
      const table = differenceOf(before, after)
      const { rows, byProject, byAccount, bySource, total } = table
      for (const part of [...rows, ...byProject, ...byAccount, ...bySource, total]) {
        expect(part.before + part.change).toBe(part.after)
      }
      for (const margin of [rows, byProject, byAccount, bySource]) {
        expect(sumWon(margin.map((part) => part.change))).toBe(total.change)
        expect(sumWon(margin.map((part) => part.after))).toBe(total.after)
      }
      expect([total.before, total.after]).toEqual([totalOfRows(before), totalOfRows(after)])
    }),
    { numRuns },
  )
})

it('request − cuts + increases is the last stage, to the won', () => {
  const way = fc.array(rowsArbitrary, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(way, (stages) => {
      const names = ['request', 'adjustment', 'bill', 'committee', 'budget-committee', 'plenary']
      // Every stage has every row of the one before: what is gone stands with 0.
      let known: StageRow[] = []
      const records = stages.map((rows, at) => {
        const keys = new Set(rows.map(cellKey))
        known = [...rows, ...known.filter((row) => !keys.has(cellKey(row))).map((row) => ({ ...row, amount: won(0) }))]
        return StageRecord.parse({ stage: names[at], on: '2020-10-01', reference: null, opinion: null, rows: known })
      })
      const { requested, cuts, increases, last, unexplained } = reconcileBill(records, null)
      expect(requested - cuts + increases).toBe(last)
      expect(unexplained).toBe(0)
      expect(Math.min(cuts, increases)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns },
  )
})

const movementArbitrary = fc
  .record({
    kind: fc.constantFrom('transfer', 'change-of-use', 'carry-in', 'before-budget', 'surrender', 'reallocation'),
    from: cell,
    to: cell,
    amount: fc.integer({ min: 1, max: 500_000_000 }),
    on: fc.constantFrom('2021-02-01', '2021-02-01', '2021-05-01', '2021-08-01'),
  })
  .map(
    ({ kind, from, to, amount, on }) =>
      (id: number) =>
        Movement.parse({
          ...{ id: `m-${id}`, fiscalYear: 2021, kind, on, amount, reason: '사유', basis: null, documentNo: null },
          from: kind === 'carry-in' || kind === 'before-budget' ? null : from,
          to: kind === 'surrender' || kind === 'reallocation' ? null : { ...to, source: from.source },
          carryKind: kind === 'carry-in' ? 'specified' : null,
          fromDepartment: kind === 'reallocation' ? '가' : null,
          toDepartment: kind === 'reallocation' ? '나' : null,
          cancelled: null,
        }),
  )

it('movements that are allowed never make money, leave no cell below nothing, and touch neither used nor given money', () => {
  const uses = fc.dictionary(fc.constantFrom('시설비', '사무관리비'), fc.tuple(fc.nat(3e8), fc.nat(3e8)))
  fc.assert(
    fc.property(rowsArbitrary, fc.array(movementArbitrary, { maxLength: 15 }), uses, (rows, wishes, wanted) => {
      const budgets = [{ round: 0, on: localDate('2020-12-18'), rows }]
      // What the owning department and 나 used of each cell, never more than was confirmed there.
      const useOf = (one: BudgetCell | null): CellUse => {
        const standing = rows.find((row) => one !== null && cellKey(row) === cellKey(one))?.amount ?? 0
        const [own, other] = wanted[one?.accountName ?? ''] ?? [0, 0]
        const byOther = Math.min(other, standing)
        const used = won(byOther + Math.min(own, standing - byOther))
        return { used, byDepartment: new Map([['나', won(byOther)]]) }
      }
      const movements: Movement[] = []
      for (const [at, wish] of wishes.entries()) {
        const next = wish(at)
        const decided = recordMovement({ budgets, movements, use: useOf(next.from), next })
        if (decided.ok) movements.push(decided.value)
      }
      const sumOf = (kind: Movement['kind']) =>
        sumWon(movements.filter((one) => one.kind === kind).map(({ amount }) => amount))
      const total = sumWon(currentBudget(budgets, movements).map(({ current }) => current))
      expect(total).toBe(totalOfRows(rows) + sumOf('carry-in') + sumOf('before-budget') - sumOf('surrender'))
      const days = ['2021-02-01', '2021-05-01', '2021-08-01'].map(localDate)
      for (const day of days) {
        const given = Map.groupBy(reallocatedBy(movements, day), cellKey)
        for (const row of currentBudget(budgets, movements, day)) {
          const away = sumWon((given.get(cellKey(row)) ?? []).map(({ amount }) => amount))
          expect(row.current - away).toBeGreaterThanOrEqual(0)
        }
      }
      for (const row of currentBudget(budgets, movements)) {
        expect(row.current).toBeGreaterThanOrEqual(boundIn(movements, row, useOf(row)))
      }
    }),
    { numRuns },
  )
})

it('entries of one day give the same budget in any order', () => {
  const shuffled = fc.array(movementArbitrary, { maxLength: 10 }).chain((wishes) => {
    const list = wishes.map((wish, at) => wish(at))
    return fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))
  })
  fc.assert(
    fc.property(rowsArbitrary, shuffled, (rows, [list, other]) => {
      const budgets = [{ round: 0, on: localDate('2020-12-18'), rows }]
      expect(currentBudget(budgets, other)).toEqual(currentBudget(budgets, list))
    }),
    { numRuns },
  )
})
