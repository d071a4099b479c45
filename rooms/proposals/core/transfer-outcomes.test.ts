import { expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { decideTransfers, type ReviewedTransfer } from './transfer-outcomes.ts'

const [from, until] = [localDate('2021-05-27'), localDate('2021-06-12')]
const transfer = (id: string, verdict: ReviewedTransfer['verdict']): ReviewedTransfer => ({
  ...{ itemId: ItemId.parse(id), requested: won(5_000_000), verdict, reason: verdict === null ? null : '까닭' },
})

test('what is suitable goes on with what it asks for, on conditions or not; what is unsuitable ends', () => {
  const decided = decideTransfers(
    [transfer('one', 'suitable'), transfer('two', 'conditional'), transfer('three', 'unsuitable')],
    { from, until },
  )
  expect(decided).toMatchObject({
    value: [
      { itemId: 'one', outcome: 'passed', conditional: false, won: 5_000_000, requested: 5_000_000, reason: '까닭' },
      { itemId: 'two', outcome: 'passed', conditional: true },
      { itemId: 'three', outcome: 'rejected', conditional: false },
    ],
  })
})

test('nothing is decided of a file with a transfer that nobody reviewed, or of days out of order', () => {
  expect(decideTransfers([transfer('one', null), transfer('two', 'suitable')], { from, until })).toEqual({
    ...{ ok: false, refusal: { kind: 'transfers-not-reviewed', count: 1 } },
  })
  expect(decideTransfers([transfer('two', 'suitable')], { from: until, until: from })).toEqual({
    ...{ ok: false, refusal: { kind: 'until-before-from' } },
  })
})
