import { describe, expect, it } from 'vitest'
import { Account } from './account.ts'
import { viewBudget } from './budget-view.ts'
import { CostLine } from './cost-line.ts'
import { replaceAccounts } from './replace-accounts.ts'

const account = (name: string, nature: string, aliases: readonly string[] = []) =>
  Account.parse({ fiscalYear: 2021, compilationItem: name, name, code: null, nature, aliases })
const accounts = [account('인건비', 'current'), account('시책추진업무추진비', 'current'), account('시설비', 'capital')]
const line = (id: string, projectId: string, accountName: string, thousands: number, source: string) =>
  CostLine.parse({
    id,
    projectId,
    fiscalYear: 2021,
    accountName,
    group: null,
    label: accountName,
    formulaText: `${thousands},000원`,
    factors: [],
    stated: thousands * 1000,
    source,
  })
/** The plan for 2021 in four lines: 900,000 of the city, 56,364 of the district. */
const lines = [
  line('l1', 'project-1', '인건비', 85_400, 'city'),
  line('l2', 'project-1', '인건비', 56_364, 'district'),
  line('l3', 'project-2', '시책추진업무추진비', 26_300, 'city'),
  line('l4', 'project-2', '시설비', 788_300, 'city'),
]

describe('viewBudget', () => {
  const view = viewBudget(lines, accounts)

  it('adds up to the same total from every side', () => {
    expect(view.total).toBe(956_364_000)
    expect(view.lines).toBe(4)
    for (const rows of [view.bySource, view.byNature, view.byObject, view.byProject]) {
      expect(rows.reduce((sum, row) => sum + row.amount, 0)).toBe(view.total)
    }
    expect(view.withoutAccount).toBe(0)
  })

  it('rounds each share half up, and beside it so that the shares add to 100', () => {
    expect(view.byObject.map(({ name, share }) => [name, share])).toEqual([
      ['인건비', { halfUp: '14.8', largestRemainder: '14.8' }],
      ['시책추진업무추진비', { halfUp: '2.7', largestRemainder: '2.8' }],
      ['시설비', { halfUp: '82.4', largestRemainder: '82.4' }],
    ])
  })

  it('keeps the sources of each object and project, and the natures', () => {
    expect(view.byObject[0]?.bySource).toEqual([
      { source: 'city', amount: 85_400_000 },
      { source: 'district', amount: 56_364_000 },
    ])
    expect(view.byProject[1]).toMatchObject({ projectId: 'project-2', lines: 2, bySource: [{ source: 'city' }] })
    expect(view.byNature.map(({ nature, amount, bySource }) => [nature, amount, bySource.length])).toEqual([
      ['current', 168_064_000, 2],
      ['capital', 788_300_000, 1],
    ])
  })

  it('shows lines without an account apart, and nothing has no shares', () => {
    const stray = viewBudget([line('l9', 'project-1', '없는 과목', 1, 'city')], accounts)
    expect(stray).toMatchObject({ withoutAccount: 1000, byObject: [], byNature: [{ nature: null, amount: 1000 }] })
    expect(viewBudget([line('l0', 'project-1', '인건비', 0, 'city')], accounts).byObject[0]?.share).toBeNull()
  })
})

describe('replaceAccounts', () => {
  it('takes a table in which every line still finds its account, by name or alias', () => {
    const renamed = [account('인건비', 'current'), account('업무추진비', 'current', ['시책추진 업무추진비'])]
    expect(replaceAccounts(renamed, lines.slice(0, 3)).ok).toBe(true)
  })

  it('refuses one that takes an account from a line, or names one twice', () => {
    expect(replaceAccounts(accounts.slice(0, 2), lines)).toEqual({
      ok: false,
      refusal: { kind: 'account-in-use', fiscalYear: 2021, name: '시설비' },
    })
    expect(replaceAccounts([...accounts, account('시 설 비', 'capital')], lines)).toMatchObject({
      refusal: { kind: 'account-named-twice' },
    })
  })
})
