import { describe, expect, it } from 'vitest'
import { carryAccounts, carryProgrammes } from './carry-accounts.ts'
import { account } from './fixture.ts'
import { Programme } from './programme.ts'

const years = { from: 2021, to: 2022 }
const next = (name: string, more: object = {}) => account(name, { fiscalYear: 2022, ...more })

describe('carryAccounts', () => {
  it('is refused backwards, and without anything to carry', () => {
    expect(carryAccounts([account('가')], [], { from: 2021, to: 2021 })).toMatchObject({
      refusal: { kind: 'year-not-later' },
    })
    expect(carryAccounts([], [], years)).toMatchObject({ refusal: { kind: 'year-without-accounts' } })
  })

  it('takes the earlier table over where there is none', () => {
    expect(carryAccounts([account('가', { code: '201-01' })], [], years)).toMatchObject({
      value: {
        accounts: [{ name: '가', fiscalYear: 2022, code: '201-01' }],
        report: [{ became: 'same', from: { name: '가' }, to: { name: '가' } }],
      },
    })
  })

  it('tells what became of each account, and carries its names', () => {
    const earlier = [
      account('같은 것', { code: '201-01' }),
      account('코드만', { code: '301-09' }),
      account('코드 없음', { code: null }),
      account('자산취득비', { aliases: ['물품 취득비', '자산 및 물품취득비'] }),
      account('없어진 것'),
    ]
    const later = [
      next('같은것', { code: '201-01' }),
      next('코드만', { code: '301-11' }),
      next('코드 없음', { code: '101-01' }),
      next('자산및물품취득비', { aliases: ['물품취득비'] }),
      next('새것'),
    ]
    const carried = carryAccounts(earlier, later, years)
    expect(carried.ok && carried.value.report.map((one) => [one.became, one.from?.name, one.to?.name])).toEqual([
      ['same', '같은 것', '같은것'],
      ['code-changed', '코드만', '코드만'],
      ['same', '코드 없음', '코드 없음'],
      ['renamed', '자산취득비', '자산및물품취득비'],
      ['gone', '없어진 것', undefined],
      ['new', undefined, '새것'],
    ])
    expect(carried.ok && carried.value.accounts[3]?.aliases).toEqual(['물품취득비', '자산취득비'])
  })

  it('is refused where the names of the two tables cannot go together', () => {
    const earlier = [account('가', { aliases: ['나'] })]
    expect(carryAccounts(earlier, [next('가'), next('나')], years)).toMatchObject({
      refusal: { kind: 'account-named-twice' },
    })
  })
})

describe('carryProgrammes', () => {
  const programme = Programme.parse({
    fiscalYear: 2021,
    code: '1',
    level: 'policy',
    parentCode: null,
    name: '주민자치',
    aliases: [],
    department: null,
  })
  it('takes the tree over, unless the later year has its own', () => {
    expect(carryProgrammes([programme], [], 2022)).toEqual([{ ...programme, fiscalYear: 2022 }])
    expect(carryProgrammes([programme], [{ ...programme, fiscalYear: 2022 }], 2022)).toEqual([])
  })
})
