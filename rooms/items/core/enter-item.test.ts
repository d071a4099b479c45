import { describe, expect, it } from 'vitest'
import { enterItem, renameItem } from './enter-item.ts'
import { anItem, itemId } from './fixture.ts'
import { CycleKey } from './item.ts'

const old = anItem('old', { cycleId: CycleKey.parse('cycle-2020') })
const known = new Map([anItem('aa'), old].map((item) => [item.id, item]))

describe('enterItem', () => {
  it('takes a new item whose sources are there', () => {
    expect(enterItem(anItem('bb'), { kind: 'submitted' }, known).ok).toBe(true)
    expect(enterItem(anItem('bb'), { kind: 'carved', from: [itemId('aa')] }, known).ok).toBe(true)
    expect(enterItem(anItem('bb'), { kind: 'continued', from: [itemId('old')] }, known).ok).toBe(true)
  })

  it('refuses an id in use, a source that is not there and one of another cycle', () => {
    expect(enterItem(anItem('aa'), { kind: 'submitted' }, known)).toEqual({
      ok: false,
      refusal: { kind: 'item-id-taken', itemId: 'aa' },
    })
    expect(enterItem(anItem('bb'), { kind: 'merged', from: [itemId('bb')] }, known)).toMatchObject({
      refusal: { kind: 'source-unknown', from: 'bb' },
    })
    expect(enterItem(anItem('bb'), { kind: 'merged', from: [itemId('old')] }, known)).toMatchObject({
      refusal: { kind: 'source-of-other-cycle', from: 'old' },
    })
  })
})

describe('renameItem', () => {
  const alias = { itemId: itemId('aa'), title: '새 이름', from: null, where: 'VI-3', certainty: 'stated' as const }

  it('takes another name, or the same one at another place', () => {
    expect(renameItem(alias, known, [])).toEqual({ ok: true, value: alias })
    expect(
      renameItem(alias, known, [
        { ...alias, where: '투표' },
        { ...alias, title: '다른 이름' },
      ]).ok,
    ).toBe(true)
    expect(renameItem(alias, known, [{ ...alias, itemId: itemId('old') }]).ok).toBe(true)
  })

  it('refuses an unknown item and a name known at that place', () => {
    expect(renameItem({ ...alias, itemId: itemId('zz') }, known, [])).toMatchObject({
      refusal: { kind: 'item-not-found' },
    })
    expect(renameItem(alias, known, [{ ...alias, where: 'VI - 3' }])).toMatchObject({ refusal: { kind: 'name-known' } })
  })
})
