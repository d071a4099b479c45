import { describe, expect, it } from 'vitest'
import { readTsv } from '#kit/read-tsv.ts'
import { readAmount } from './pledge-cost.ts'
import { needOfYear, readMoney, sumMoney } from './pledge-money.ts'
import { amountsOf, evenUnit, writeAmounts, writeMoneyTable } from './write-money.ts'

const table = [
  "단위사업\t구분\t계\t'18하\t'19\t'22상\t'22하",
  '계\t\t300\t100\t150\t30\t20',
  '협력\t시비\t200\t100\t50\t30\t20',
  '\t구비\t100\t0\t100\t-\t0',
  '',
  '\t집행액\t90\t40\t50\t-\t-',
  '역량\t기타\t0\t0\t0\t0\t0',
].join('\n')
const read = readMoney(readTsv(table), 1_000_000)
if (!read.ok) throw new Error(read.refusal.kind)
const money = read.value

describe('the money of a pledge', () => {
  it('is read with its sources, its sums as stated, and what is executed', () => {
    expect(money.parts).toEqual(['2018-H2', '2019', '2022-H1', '2022-H2'])
    expect(money.stated).toEqual({ cells: [100e6, 150e6, 30e6, 20e6], total: 300e6 })
    expect(money.units).toMatchObject([
      {
        name: '협력',
        needs: [
          { source: 'city', stated: 200e6 },
          { source: 'district', cells: [0, 100e6, 0, 0] },
        ],
        executed: { cells: [40e6, 50e6, null, null], stated: 90e6 },
      },
      { name: '역량', executed: null },
    ])
    expect(sumMoney(money)).toMatchObject({ need: 300e6, executed: 90e6, executedParts: [40e6, 50e6, 0, 0] })
    expect([needOfYear(money, 2022), needOfYear(money, 2018), needOfYear(money, 2030)]).toEqual([50e6, 100e6, null])
    const bare = readMoney(
      [
        ['단위사업', '구분', '2021'],
        ['', '시비', '5'],
      ],
      1,
    )
    const short = readMoney([['단위사업', '구분', '계', '2021'], ['계'], ['협력', '시비', '5']], 1)
    expect(short).toMatchObject({
      value: { units: [{ name: '협력', needs: [{ cells: [0], stated: 5 }] }], stated: { cells: [0], total: null } },
    })
    expect(bare).toMatchObject({ value: { units: [{ name: '', needs: [{ stated: null }] }], stated: null } })
  })

  it('is refused where no heading stands, or a row cannot be read', () => {
    expect(readMoney([['계', '2021', 'a']], 1)).toMatchObject({ refusal: { kind: 'money-without-heading' } })
    const head = ['단위사업', '구분', '계', '2021']
    for (const wrong of [
      ['', '무비', '1', '1'],
      ['', '시비', '1', 'x'],
      ['', '시비', 'x', '1'],
      ['', '시비', '1', '999,999,999,999'],
    ])
      expect(readMoney([head, wrong], 1000), wrong.join()).toMatchObject({
        refusal: { kind: 'money-row-unreadable', line: 2 },
      })
  })

  it('is typed on as it stands', () => {
    const unit = evenUnit(amountsOf(money))
    expect(unit).toBe(1_000_000)
    expect(readMoney(readTsv(writeMoneyTable(money, unit)), unit)).toMatchObject({
      value: { units: money.units.map(({ name }) => ({ name })) },
    })
    expect([evenUnit([1500]), evenUnit([5000]), evenUnit([1])]).toEqual([1, 1000, 1])
  })

  it('is stated in all with its sources', () => {
    const given = { unit: '1000000', total: 751, sources: '구비 83\n시비 668' }
    const amount = readAmount(given)
    expect(amount).toMatchObject({
      value: { total: 751e6, sources: [{ source: 'district', amount: 83e6 }, { amount: 668e6 }] },
    })
    expect(amount.ok && writeAmounts(amount.value.sources, 1_000_000)).toBe('구비 83\n시비 668')
    expect(readAmount({ ...given, total: 1e12 })).toMatchObject({ refusal: { kind: 'amount-too-large' } })
    expect(readAmount({ ...given, sources: '시비' })).toMatchObject({ refusal: { kind: 'source-unreadable' } })
  })
})
