import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addWon, sumWon } from '#kit/won.ts'
import { Account } from './account.ts'
import { CostLine } from './cost-line.ts'
import { fundSources } from './fund-source.ts'
import { linesByNature, totalOf, totalsByAccount, totalsByProject, totalsBySource } from './totals.ts'

const accounts = ['사무관리비', '시설비'].map((name) =>
  Account.parse({ fiscalYear: 2021, compilationItem: name, name, code: null, nature: 'current', aliases: [] }),
)
const lines = fc.array(
  fc
    .tuple(
      fc.constantFrom('project-1', 'project-2'),
      fc.constantFrom('사무관리비', '시설비', '없는 과목'),
      fc.constantFrom(...fundSources),
      fc.integer({ min: 0, max: 1_000_000_000 }),
    )
    .map(([projectId, accountName, source, stated]) =>
      CostLine.parse({
        id: 'line',
        projectId,
        fiscalYear: 2021,
        accountName,
        group: null,
        label: 'label',
        formulaText: 'formula',
        factors: [],
        stated,
        source,
      }),
    ),
  { maxLength: 30 },
)

it('conserves every won, by whatever key and in whatever order', () => {
  fc.assert(
    fc.property(lines, (list) => {
      const whole = totalOf(list)
      expect([...linesByNature(list, accounts).values()].flat()).toHaveLength(list.length)
      for (const totals of [totalsByProject(list), totalsBySource(list)]) {
        expect(sumWon([...totals.values()])).toBe(whole)
      }
      const { rows, unknown } = totalsByAccount(list, accounts)
      expect(addWon(sumWon(rows.map((row) => row.total)), totalOf(unknown))).toBe(whole)
      for (const row of rows) expect(sumWon([...row.bySource.values()])).toBe(row.total)
      expect(new Map(totalsBySource(list.toReversed()))).toEqual(new Map(totalsBySource(list)))
    }),
    { numRuns: 50 },
  )
})
