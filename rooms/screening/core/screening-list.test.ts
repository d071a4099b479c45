import { expect, it } from 'vitest'
import { localDate, Period } from '#kit/korean-date.ts'
import { ratio } from '#kit/ratio.ts'
import { won } from '#kit/won.ts'
import { CycleKey, Item } from '#rooms/items/core/item.ts'
import { itemId, listed, listOf } from './lists-fixture.ts'
import type { StandingItem } from './review-round.ts'
import { Criterion, isOutsideAccounts, linesOf, openList, weightOf } from './screening-list.ts'

const item = (id: string): Item =>
  Item.parse({
    ...{ id: itemId(id), cycleId: CycleKey.parse('cycle-2021'), kind: 'city-transfer', title: `제안 ${id}`, count: 1 },
    enteredOn: Period.parse({ from: '2021-01-02', to: '2021-01-02', precision: 'day' }),
    ...{ requested: 1_000_000, bodyId: null, departmentNames: [], certainty: 'stated' },
  })
const at = (id: string, standing: object = {}): StandingItem => ({
  item: item(id),
  standing: {
    ...{ state: 'standing', gateId: null, gate: null, outcome: 'passed', count: 1, won: won(700_000), into: [] },
    ...standing,
  } as StandingItem['standing'],
})
const nothing = { voteOf: new Map(), bundledBefore: new Map() }
const weighed = (...weights: (string | null)[]) =>
  listOf({ criteria: weights.map((weight, no) => ({ name: `기준 ${no}`, most: 10, weight })) })

it('lists what stands before the gate, with what it brought, its rank in the vote and what it was one amount with', () => {
  const vote = { contest: '시민참여예산', rank: 5, of: 10 }
  const known = {
    voteOf: new Map([[itemId('b'), vote]]),
    bundledBefore: new Map([
      [itemId('b'), itemId('a')],
      [itemId('c'), itemId('gone')],
    ]),
  }
  const items = [
    at('a'),
    at('b', { won: null }),
    at('c', { state: 'not-seen', won: null, count: null }),
    at('x', { state: 'left' }),
  ]
  expect(openList(listOf(), items, known)).toMatchObject({
    value: [
      { itemId: 'item-a', place: 1, brought: 700_000, vote: null, bundledWith: null },
      { itemId: 'item-b', place: 2, brought: null, vote, bundledWith: 'item-a' },
      { itemId: 'item-c', place: 3, brought: 1_000_000, bundledWith: null },
    ],
  })
})

it('refuses more items than can be decided at once', () => {
  const many = (count: number) => Array.from({ length: count }, (_, no) => at(`${no}`))
  expect(openList(listOf(), many(501), nothing)).toMatchObject({
    refusal: { kind: 'too-many-to-screen', field: 'itemKind', count: 501 },
  })
  expect(openList(listOf(), many(500), nothing)).toMatchObject({ ok: true })
})

it('refuses a list of nothing, one that is due before it opens, and weights that are not 1', () => {
  expect(openList(listOf(), [at('a', { state: 'left' })], nothing)).toMatchObject({
    refusal: { kind: 'nothing-to-screen', field: 'cycleId' },
  })
  expect(openList(listOf({ dueOn: localDate('2021-03-01') }), [at('a')], nothing)).toMatchObject({
    refusal: { kind: 'due-before-today', field: 'dueOn' },
  })
  expect(openList(weighed('1/2', null), [at('a')], nothing)).toMatchObject({
    refusal: { kind: 'weights-incomplete', field: 'criteria.1.weight' },
  })
  expect(openList(weighed('1/3', '1/3'), [at('a')], nothing)).toMatchObject({
    refusal: { kind: 'weights-are-not-one', sum: '2/3' },
  })
  expect(openList(weighed('1/3', '1/3', '1/3'), [at('a')], nothing)).toMatchObject({ ok: true })
})

const weightsOf = (criteria: ReturnType<typeof listOf>['criteria']) => criteria.map((one) => weightOf(one, criteria))

it('weighs by the written fractions, or by the points', () => {
  expect(weightsOf(weighed('1/3', '2/3').criteria)).toEqual([ratio(1, 3), ratio(2, 3)])
  expect(weightsOf(listOf().criteria)).toEqual([ratio(3, 5), ratio(2, 5)])
})

it('reads allowed accounts line by line, and tells an item outside them', () => {
  const allowedAccounts = linesOf(' 시설비 \n\n사무관리비')
  expect(allowedAccounts).toEqual(['시설비', '사무관리비'])
  const outside = (account: string | null, accounts = allowedAccounts) =>
    isOutsideAccounts(listed('a', { account }), listOf({ allowedAccounts: accounts }))
  expect([outside('시설비'), outside('인건비'), outside(null), outside('인건비', [])]).toEqual([
    false,
    true,
    false,
    false,
  ])
})

it.each([
  ['60%', '3/5'],
  ['12.5 %', '1/8'],
  ['６０％', '3/5'],
  ['2/5', '2/5'],
  ['99.99%', '9999/10000'],
])('reads the weight %s exactly as %s', (written, exact) => {
  expect(Criterion.parse({ name: '효과', most: 10, weight: written }).weight).toBe(exact)
})

it.each(['60', '많이', '0%', '1/0'])('refuses the weight %s', (weight) => {
  expect(Criterion.safeParse({ name: '효과', most: 10, weight }).success).toBe(false)
})
