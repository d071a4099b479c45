import { describe, expect, it } from 'vitest'
import { Account, declareAccounts, findAccount } from './account.ts'
import { fundSourceOf } from './fund-source.ts'

const account = (name: string, parts: Record<string, unknown> = {}) =>
  Account.parse({
    fiscalYear: 2021,
    compilationItem: '자산취득비',
    name,
    code: null,
    nature: 'capital',
    aliases: [],
    ...parts,
  })
const assets = account('자산및물품취득비', { code: '405-01', aliases: ['자산취득비 및 물품취득비'] })

describe('accounts', () => {
  it('finds an account by its name, its alias, and spaces apart, in its own year only', () => {
    for (const written of ['자산및물품취득비', '자산 및 물품취득비', '자산취득비및물품취득비']) {
      expect(findAccount([assets], 2021, written)).toEqual({ ok: true, value: assets })
    }
    expect(findAccount([assets], 2022, '자산및물품취득비')).toEqual({
      ok: false,
      refusal: { kind: 'unknown-account', fiscalYear: 2022, name: '자산및물품취득비' },
    })
  })

  it('declares a table in which every name means one account', () => {
    expect(declareAccounts([assets, account('시설비')]).ok).toBe(true)
    expect(declareAccounts([assets, { ...assets, fiscalYear: 2022 }]).ok).toBe(true)
    expect(declareAccounts([account('시설비', { aliases: ['시설비', '시설비및부대비'] })]).ok).toBe(true)
  })

  it('refuses a name or alias that means two', () => {
    expect(declareAccounts([assets, account('물품비', { aliases: ['자산 및 물품취득비'] })])).toEqual({
      ok: false,
      refusal: { kind: 'account-named-twice', fiscalYear: 2021, name: '물품비' },
    })
  })

  it('takes a code of three and two digits only', () => {
    expect(Account.safeParse({ ...assets, code: '405-1' }).success).toBe(false)
  })
})

describe('fundSourceOf', () => {
  it.each([
    ['시비', 'city'],
    ['구 비', 'district'],
    ['특교', 'special-grant-unspecified'],
    ['특별조정교부금', 'special-adjustment-grant'],
    ['자부담', null],
  ])('%s is %s', (word, source) => {
    expect(fundSourceOf(word)).toBe(source)
  })
})
