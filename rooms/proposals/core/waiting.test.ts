import { describe, expect, it } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { ProposalId, type State } from './proposal.ts'
import { takeIntoCycle, waitingCycle, waitsFor } from './waiting.ts'

const period = (from: string, to: string | null) => ({
  ...{ from: localDate(from), to: to === null ? null : localDate(to), precision: 'day' as const },
})
const year = {
  ...{ id: CycleKey.parse('cycle-2022'), kinds: ['discovery', 'vote'] as const },
  period: period('2021-03-02', '2021-12-20'),
}
const today = localDate('2021-03-02')
const given = (on: string, state: State = 'received', supportUntil: string | null = null) => ({
  ...{ cycleId: waitingCycle(localDate(on)) as string, submittedOn: localDate(on), state },
  supportUntil: supportUntil === null ? null : localDate(supportUntil),
})
const id = (text: string) => ProposalId.parse(text)

describe('what waits for a cycle', () => {
  it('came in during it, or before it in the year in which it begins', () => {
    const days = ['2020-12-31', '2021-01-01', '2021-03-01', '2021-12-20', '2021-12-21']
    expect(days.filter((on) => waitsFor(given(on), year, today))).toEqual(days.slice(1, 4))
    const open = { ...year, period: period('2021-03-02', null) }
    expect(days.filter((on) => waitsFor(given(on), open, today))).toEqual(days.slice(1))
  })
  it('has not ended: what was withdrawn, sent away or not supported in time stays', () => {
    const states: readonly State[] = [
      'supporting',
      'received',
      'under-review',
      'answered',
      'withdrawn',
      'merged',
      'referred',
    ]
    expect(states.filter((state) => waitsFor(given('2021-02-01', state), year, today))).toEqual(states.slice(0, 4))
    const supporting = (until: string) => waitsFor(given('2021-02-01', 'supporting', until), year, today)
    expect([supporting('2021-03-01'), supporting('2021-03-02')]).toEqual([false, true])
  })
  it('stands in no cycle that was opened, and waits for none that takes no proposals', () => {
    expect(waitsFor({ ...given('2021-02-01'), cycleId: 'cycle-2021' }, year, today)).toBe(false)
    expect(waitsFor(given('2021-02-01'), { ...year, id: CycleKey.parse('proposals-2021') }, today)).toBe(false)
    expect(waitsFor(given('2021-02-01'), { ...year, kinds: ['vote', 'approval'] }, today)).toBe(false)
    expect(waitsFor(given('2021-02-01'), { ...year, kinds: ['vote', 'intake'] }, today)).toBe(true)
  })
})

describe('what is taken', () => {
  const waiting = [id('shade'), id('bench')]
  it('is some of those that wait, each once, or all of them', () => {
    expect(takeIntoCycle([id('bench'), id('bench')], waiting)).toEqual({ ok: true, value: [id('bench')] })
    expect(takeIntoCycle({ all: 2 }, waiting)).toEqual({ ok: true, value: waiting })
  })
  it('is nothing where one does not wait, others wait than were seen, or none is chosen', () => {
    const kindOf = (...parts: Parameters<typeof takeIntoCycle>) => {
      const taken = takeIntoCycle(...parts)
      return taken.ok ? 'taken' : taken.refusal
    }
    expect(kindOf([id('bench'), id('other')], waiting)).toEqual({ kind: 'does-not-wait', proposalId: 'other' })
    expect(kindOf({ all: 1 }, waiting)).toEqual({ kind: 'others-wait', waiting: 2 })
    expect([kindOf([], waiting), kindOf({ all: 0 }, [])]).toEqual([{ kind: 'none-chosen' }, { kind: 'none-chosen' }])
  })
})
