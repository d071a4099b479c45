import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { differences, differencesOf, Negotiation, recordNegotiation } from './negotiation.ts'

const amount = (item: string, thousands: number) => ({ itemId: ItemId.parse(item), amount: won(thousands * 1000) })
/** The governance council's 18 and the final 17 of the plan for 2021; the 14 unchanged ones stand as one. */
const council = [
  amount('fine-dust', 41_000),
  amount('education', 121_000),
  amount('institution', 214_550),
  amount('culture', 72_950),
  amount('unchanged', 550_500),
]
const final = [
  amount('education', 71_000),
  amount('institution', 208_000),
  amount('culture', 70_500),
  amount('unchanged', 550_500),
]

describe('differences', () => {
  it('takes 1,000,000 to 900,000 by four differences (SI-067)', () => {
    const { changed, ...sums } = differences(council, final)
    expect(sums).toEqual({ before: 1_000_000_000, after: 900_000_000, difference: -100_000_000 })
    expect(changed.map(({ itemId, difference }) => [itemId, difference])).toEqual([
      ['fine-dust', -41_000_000],
      ['education', -50_000_000],
      ['institution', -6_550_000],
      ['culture', -2_450_000],
    ])
    expect(changed[0]?.after).toBe(0)
  })

  it('counts an item that came late from nothing, and one in two parts together', () => {
    const { changed } = differences(
      [amount('old-item', 3)],
      [amount('old-item', 1), amount('old-item', 2), amount('late', 5)],
    )
    expect(changed).toEqual([{ itemId: 'late', before: 0, after: 5000, difference: 5000 }])
  })
})

describe('recordNegotiation', () => {
  const item = (itemId: string, before: number, after: number) => ({ itemId, before, after, outcome: null, done: null })
  const negotiation = (...items: readonly object[]) =>
    Negotiation.parse({
      id: 'negotiation-2020-09',
      planId: 'plan-2021',
      gateId: null,
      name: '본 협의조정',
      period: { from: '2020-09-10', to: '2020-09-10', precision: 'day' },
      items,
    })

  it('takes each item once, with amounts of nothing or more', () => {
    const right = negotiation(item('fine-dust', 41_000_000, 0), item('education', 121_000_000, 71_000_000))
    expect(recordNegotiation(right)).toEqual({ ok: true, value: right })
    expect(differencesOf(right)).toMatchObject({ before: 162_000_000, after: 71_000_000, difference: -91_000_000 })
    expect(recordNegotiation(negotiation(item('education', 1, 1), item('education', 1, 0)))).toEqual({
      ok: false,
      refusal: { kind: 'item-twice', itemId: 'education' },
    })
    expect(Negotiation.safeParse({ ...right, items: [item('education', -1, 0)] }).success).toBe(false)
  })
})
