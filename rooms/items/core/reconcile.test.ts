import { describe, expect, it } from 'vitest'
import { won } from '#kit/won.ts'
import { arrived, decided, itemId } from './fixture.ts'
import { reconcile, reconciles } from './reconcile.ts'

const group = itemId('group')

describe('reconcile', () => {
  it('counts an amount that is first given here as entered', () => {
    const r = reconcile([arrived('new', null)], [decided('new', 'passed', 500)])
    expect([r.entered, r.passed]).toEqual([
      { count: 0, won: 500 },
      { count: 1, won: 500 },
    ])
    expect(reconciles(r)).toBe(true)
  })

  it('counts a cut with a reason as rejected and an increase with a reason as entered, both with count 0', () => {
    const cut = reconcile([arrived('aa', 100)], [decided('aa', 'passed', 60, { reason: '예산 한도' })])
    expect([cut.rejected, cut.unexplained.won]).toEqual([{ count: 0, won: 40 }, 0])
    const more = reconcile([arrived('aa', 100)], [decided('aa', 'passed', 130, { reasonCode: 'wider' })])
    expect([more.entered, more.unexplained.won]).toEqual([{ count: 0, won: 30 }, 0])
    expect(more.differences).toMatchObject([{ cause: 'changed', explained: true, reasons: ['wider'], gap: -30 }])
  })

  it('leaves changes without a reason unexplained, gross as well as net', () => {
    const r = reconcile(
      [arrived('aa', 100), arrived('bb', 100)],
      [decided('aa', 'passed', 80), decided('bb', 'passed', 120, { reason: '  ' })],
    )
    expect(r.unexplained).toEqual({ count: 0, won: 0, countUp: 0, countDown: 0, wonUp: 20, wonDown: 20 })
    expect(reconciles(r)).toBe(false)
  })

  it('lets an item keep its amount where none is stated, and take it along when it is rejected', () => {
    const r = reconcile(
      [arrived('aa', 70), arrived('bb', 30)],
      [decided('aa', 'passed', null), decided('bb', 'rejected', null)],
    )
    expect([r.passed.won, r.rejected.won, r.notStated]).toEqual([70, 30, 0])
    expect(r.differences).toMatchObject([{ itemIds: ['bb'], cause: 'left', before: 30, passed: 0, left: 30, gap: 0 }])
  })

  it('counts what states no amount and has none that follows', () => {
    const r = reconcile(
      [arrived('group', 1000, { count: 10 })],
      [decided('group', 'passed', 300, { count: 4 }), decided('group', 'withdrawn', null, { count: 6 })],
    )
    expect([r.notStated, r.withdrawn.count, r.unexplained.won]).toEqual([6, 6, 700])
    expect(r.differences).toMatchObject([{ cause: 'not-stated' }])
  })

  it('never takes a reason for an item that is missing', () => {
    const r = reconcile(
      [arrived('group', 1000, { count: 3 }), arrived('one', null, { via: 'carved', count: 0, sharesWith: [group] })],
      [decided('one', 'passed', 400, { reason: '우선순위' })],
    )
    expect(r.unexplained).toMatchObject({ count: 2, won: 600 })
    expect(r.differences).toMatchObject([{ itemIds: ['group', 'one'], cause: 'missing', explained: false }])
  })

  it('shows an item with no outcome and an outcome with no item, in both directions', () => {
    const r = reconcile([arrived('lost', 50)], [decided('stray', 'passed', null)])
    expect(r.unexplained).toEqual({ count: 0, won: 50, countUp: 1, countDown: 1, wonUp: 0, wonDown: 50 })
    expect(reconcile([arrived('hollow', 50, { count: 0 })], []).unexplained.won).toBe(50)
  })

  it('takes one amount for two items together', () => {
    const r = reconcile(
      [arrived('aa', 150), arrived('bb', 50)],
      [decided('aa', 'passed', 200), decided('bb', 'passed', null, { bundledWith: itemId('aa') })],
    )
    expect([r.notStated, r.unexplained.won, r.differences]).toEqual([0, 0, []])
  })

  it('does not read an amount into a bundled item whose partner is elsewhere', () => {
    const r = reconcile([arrived('bb', 50)], [decided('bb', 'passed', null, { bundledWith: itemId('aa') })])
    expect([r.passed.won, r.unexplained.won]).toEqual([0, 50])
  })

  it('sums what was asked for and what departments made of it', () => {
    const r = reconcile(
      [arrived('aa', null), arrived('bb', null)],
      [decided('aa', 'passed', null, { requested: won(9), adjusted: won(7) }), decided('bb', 'passed', null)],
    )
    expect([r.requested, r.adjusted, r.notStated]).toEqual([9, 7, 2])
  })
})
