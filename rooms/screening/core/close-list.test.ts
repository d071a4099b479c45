import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { won } from '#kit/won.ts'
import { reconcile } from '#rooms/items/core/reconcile.ts'
import { bundleItems } from './bundle.ts'
import { checkScored, closeList, sumList, yetToScore } from './close-list.ts'
import { itemId, listed, listOf } from './lists-fixture.ts'
import { type ResultRow, writeResults } from './results.ts'
import type { ListedItem } from './screening-list.ts'

const vote = (rank: number, contest = '시민참여예산') => ({ contest, rank, of: 10 })
const row = (id: string, result: ResultRow['result'], more: Partial<ResultRow> = {}): ResultRow => ({
  ...{ itemId: itemId(id), result, decided: null, reason: null },
  ...more,
})
const problems = (items: readonly ListedItem[], rows: readonly ResultRow[], list = listOf()) => {
  const written = writeResults(list, items, rows)
  if (written.ok || written.refusal.kind !== 'results-need-words') return written
  return written.refusal.problems.map(({ problem, at, above }) => [problem, at, above])
}

describe('results', () => {
  const items = [listed('a'), listed('b', { account: '인건비' })]

  it('need words where something leaves, has conditions, changes its amount or its account is not allowed', () => {
    const list = listOf({ allowedAccounts: ['시설비'] })
    expect(problems(items, [row('a', 'unsuitable')])).toEqual([['rejection-without-reason', 0, null]])
    expect(problems(items, [row('a', 'conditional', { decided: won(1) })])).toEqual([
      ['conditions-without-words', 0, null],
      ['amount-without-reason', 0, null],
    ])
    expect(problems(items, [row('b', 'suitable')], list)).toEqual([['outside-accounts', 0, null]])
    expect(problems(items, [row('b', 'suitable', { reason: '시가 허용함', decided: won(1) })], list)).toMatchObject({
      ok: true,
    })
    expect(problems(items, [row('a', 'suitable', { decided: won(1_000_000) }), row('b', null)])).toMatchObject({
      ok: true,
    })
    expect(problems(items, [row('z', 'suitable')])).toMatchObject({ refusal: { kind: 'result-not-on-list' } })
  })

  it('of a final choice need words where they depart from the vote, of the same contest alone', () => {
    const voted = [
      listed('a', { vote: vote(4) }),
      listed('b', { vote: vote(9) }),
      listed('c', { vote: vote(9, '분과') }),
      listed('d'),
      listed('f', { vote: vote(1) }),
      listed('e', { vote: vote(3) }),
    ]
    const out = { reason: '중복' }
    const rows = [row('a', 'unsuitable', out), row('b', 'suitable'), row('c', 'suitable'), row('d', 'suitable')]
    expect(problems(voted, rows, listOf({ kind: 'selection' }))).toEqual([['departs-from-rank', 1, '제안 a']])
    expect(problems(voted, [...rows, row('e', 'unsuitable', out)], listOf({ kind: 'selection' }))).toEqual([
      ['departs-from-rank', 1, '제안 e'],
    ])
    expect(problems(voted, [row('a', 'unsuitable')], listOf({ kind: 'selection' }))).toEqual([
      ['rejection-without-reason', 0, null],
    ])
    expect(problems(voted, rows)).toMatchObject({ ok: true })
    const said = rows.map((one) => ({ ...one, reason: '동별 안배' }))
    expect(problems(voted, said, listOf({ kind: 'selection' }))).toMatchObject({ ok: true })
  })

  it('stay within the limit', () => {
    const list = listOf({ limit: won(1_500_000) as never })
    expect(writeResults(list, items, [row('a', 'suitable'), row('b', 'suitable')])).toMatchObject({
      refusal: { kind: 'over-limit', field: 'rows.1.decided', sum: 2_000_000 },
    })
    expect(writeResults(list, items, [row('a', 'suitable')])).toMatchObject({ ok: true })
    const both = items.map((item) => ({ ...item, result: 'suitable' as const }))
    expect(writeResults(list, both, [])).toMatchObject({ refusal: { field: 'rows.0.decided' } })
  })
})

describe('closing a list', () => {
  const bundled = bundleItems([listed('a'), listed('b'), listed('c')], [itemId('a'), itemId('b')])
  const items = bundled.ok ? bundled.value : []
  const decided = (rows: readonly ResultRow[]) => {
    const written = writeResults(listOf(), items, rows)
    return written.ok ? written.value : []
  }

  it('passes a bundle with one amount at its first, and lets the rest leave with what it brought', () => {
    const all = decided([
      row('a', 'conditional', { decided: won(500_000), reason: '합쳐서' }),
      row('c', 'unsuitable', { reason: '중복' }),
    ])
    expect(closeList(listOf(), all, null)).toMatchObject({
      value: [
        { itemId: 'item-a', outcome: 'passed', won: 500_000, conditional: true, bundledWith: null },
        { itemId: 'item-b', outcome: 'passed', won: null, reason: '합쳐서', bundledWith: 'item-a' },
        { itemId: 'item-c', outcome: 'rejected', won: 1_000_000, reason: '중복', bundledWith: null },
      ],
    })
    expect(sumList(all)).toEqual({
      came: { count: 3, won: 3_000_000 },
      chosen: { count: 2, won: 500_000 },
      rejected: { count: 1, won: 1_000_000 },
      undecided: { count: 0, won: 0 },
      cut: 1_500_000,
    })
  })

  it('counts no won for what brought no amount', () => {
    const bare = [listed('a', { brought: null, result: 'suitable' }), listed('b', { brought: null })]
    expect(sumList(bare)).toMatchObject({ came: { count: 2, won: 0 }, chosen: { count: 1, won: 0 }, cut: 0 })
  })

  it('is refused twice, and while something is undecided unless a head writes why', () => {
    const closedOn = localDate('2021-03-02')
    expect(closeList(listOf({ closedOn }), items, null)).toMatchObject({ refusal: { kind: 'list-closed' } })
    const some = decided([row('c', 'suitable')])
    expect(closeList(listOf(), some, null)).toMatchObject({
      refusal: { kind: 'results-missing', field: 'openReason', titles: ['제안 a', '제안 b'] },
    })
    expect(closeList(listOf(), some, '추후 심의')).toMatchObject({ value: [{ itemId: 'item-c' }] })
  })

  it('is refused where a reason or the limit came to be missed after the results were written', () => {
    const chosen = listed('a', { account: '인건비', result: 'suitable' })
    expect(closeList(listOf({ allowedAccounts: ['시설비'] }), [chosen], null)).toMatchObject({
      refusal: { kind: 'results-need-words', problems: [{ problem: 'outside-accounts', at: 0 }] },
    })
    expect(closeList(listOf({ limit: won(999_999) as never }), [chosen], null)).toMatchObject({
      refusal: { kind: 'over-limit', field: 'rows.0.decided' },
    })
    const voted = [listed('b', { vote: vote(1) }), listed('c', { vote: vote(2), result: 'suitable' })]
    expect(closeList(listOf({ kind: 'selection' }), voted, '추후 심의')).toMatchObject({
      refusal: { problems: [{ problem: 'departs-from-rank', at: 1, above: '제안 b' }] },
    })
  })

  it('reconciles at the gate in count and in won, whatever is bundled, chosen, cut or rejected', () => {
    const one = fc.record({
      brought: fc.nat(1_000_000),
      result: fc.constantFrom('suitable' as const, 'conditional' as const, 'unsuitable' as const),
      decided: fc.option(fc.nat(1_000_000)),
      pair: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (wished) => {
        let all: readonly ListedItem[] = wished.map(({ brought }, at) =>
          listed(`${at}`, { place: at + 1, brought: won(brought) }),
        )
        wished.forEach(({ pair }, at) => {
          const next = pair ? bundleItems(all, [itemId(`${at}`), itemId(`${at + 1}`)]) : null
          if (next?.ok === true) all = next.value
        })
        const rows = wished.flatMap(({ result, decided: amount }, at) =>
          all[at]?.bundledWith === null
            ? [row(`${at}`, result, { reason: '까닭', decided: amount === null ? null : (won(amount) as never) })]
            : [],
        )
        const written = writeResults(listOf(), all, rows)
        const outcomes = closeList(listOf(), written.ok ? written.value : [], null)
        const arrivals = all.map(({ itemId: id, count, brought }) => ({
          ...{ itemId: id, via: 'carried' as const, count, won: brought, sharesWith: [] },
        }))
        const gate = reconcile(
          arrivals,
          outcomes.ok ? outcomes.value.map((own) => ({ ...own, into: null, reasonCode: null })) : [],
        )
        expect(gate.unexplained).toMatchObject({ countUp: 0, countDown: 0, wonUp: 0, wonDown: 0 })
        const sum = sumList(written.ok ? written.value : [])
        expect(sum.came.won).toBe(sum.chosen.won + sum.rejected.won + sum.cut)
        expect(sum.came.count).toBe(sum.chosen.count + sum.rejected.count)
        expect([gate.passed.count, gate.passed.won]).toEqual([sum.chosen.count, sum.chosen.won])
      }),
    )
  })
})

it('asks before it closes without members who were to score and have not', () => {
  const items = [listed('a'), listed('b', { bundledWith: itemId('a') }), listed('c')]
  const handedInAt = '2021-03-03T01:00:00.000Z' as never
  const members = [{ personNo: 1, handedInAt }, ...[2, 3].map((personNo) => ({ personNo, handedInAt: null }))]
  const aside = ['b', 'c'].map((id) => ({ personNo: 3, itemId: itemId(id) }))
  expect(yetToScore(listOf(), items, { members, aside })).toEqual([2])
  expect(yetToScore(listOf(), items, { members, aside: aside.slice(1) })).toEqual([2, 3])
  expect(yetToScore(listOf({ criteria: [] }), items, { members, aside })).toEqual([])
  expect(checkScored([2], false)).toEqual({
    ok: false,
    refusal: { kind: 'members-have-not-scored', field: 'withoutScores', persons: [2] },
  })
  expect([checkScored([2], true).ok, checkScored([], false).ok]).toEqual([true, true])
})
