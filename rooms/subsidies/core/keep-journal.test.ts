import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { Changes } from './amend-event.ts'
import { type Entry, EntryId, standingEntries } from './entry.ts'
import { correctEntry, enterEvent, lifeOf } from './keep-journal.ts'
import { LifeEvent } from './life-event.ts'

const projectIds = [ProjectId.parse('project-1')]
const today = localDate('2021-03-02')
const entry = (no: number, on: string, event: object | null, corrects: string | null = null): Entry => ({
  id: EntryId.parse(`entry-${no}`),
  no,
  on: localDate(on),
  event: event === null ? null : LifeEvent.parse(event),
  corrects: corrects === null ? null : EntryId.parse(corrects),
  reason: corrects === null ? null : '잘못 적음',
  role: 'secretariat',
  recordedAt: Instant.parse('2021-03-02T01:00:00.000Z'),
})
const decision = { kind: 'decision', amount: 100, capital: 0 }
const payment = (amount: number) => ({ kind: 'payment', amount })
const entries = [entry(1, '2020-01-10', decision), entry(2, '2020-02-10', payment(60))]
const journal = { entries, projectIds }
const enter = (on: string, event: object) =>
  enterEvent(journal, { id: EntryId.parse('new'), on: localDate(on), event: LifeEvent.parse(event) }, today)
const correct = (id: string, changes: object | null, among = entries) =>
  correctEntry(
    { entries: among, projectIds },
    EntryId.parse(id),
    changes === null ? null : Changes.parse(changes),
    today,
  )
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? 'ok' : result.refusal?.kind)

describe('entering', () => {
  it('takes its place by its day, on one day by the order of recording', () => {
    expect(enter('2020-02-10', payment(40))).toMatchObject({ ok: true, value: { paid: 100, payments: 2 } })
    expect(kindOf(enter('2020-01-01', payment(40)))).toBe('not-decided')
    expect(kindOf(enter('2021-03-03', payment(1)))).toBe('still-to-come')
    expect(enter('2020-01-20', payment(50))).toEqual({
      ok: false,
      refusal: {
        kind: 'later-entry-would-fall',
        event: 'payment',
        on: '2020-02-10',
        because: 'paid-above-decided',
      },
    })
  })
})

describe('correcting', () => {
  it('changes what is given and keeps the rest', () => {
    expect(correct('entry-2', { amount: 70, on: '2020-02-11' })).toMatchObject({
      ok: true,
      value: { kind: 'payment', on: '2020-02-11', event: { amount: 70, document: null }, life: { paid: 70 } },
    })
    expect(correct('entry-1', { document: '시 협치담당관-12' })).toMatchObject({
      ok: true,
      value: { on: '2020-01-10', event: { amount: 100, document: '시 협치담당관-12' } },
    })
  })

  it('cancels where the rest still stands', () => {
    expect(correct('entry-2', null)).toMatchObject({ ok: true, value: { event: null, life: { paid: 0 } } })
    expect(kindOf(correct('entry-1', null))).toBe('later-entry-would-fall')
  })

  it('refuses what does not fit', () => {
    expect(kindOf(correct('entry-9', {}))).toBe('entry-not-found')
    expect(kindOf(correct('entry-2', {}))).toBe('nothing-corrected')
    expect(kindOf(correct('entry-2', { on: '2020-02-10' }))).toBe('nothing-corrected')
    expect(kindOf(correct('entry-2', { interest: 5 }))).toBe('not-in-this-entry')
    expect(kindOf(correct('entry-2', { spent: [{ projectId: 'project-1', amount: 1 }] }))).toBe('not-in-this-entry')
    expect(kindOf(correct('entry-2', { amount: 101 }))).toBe('paid-above-decided')
    expect(kindOf(correct('entry-2', { on: '2021-03-03' }))).toBe('still-to-come')
    expect(kindOf(correct('entry-1', { amount: 59 }))).toBe('later-entry-would-fall')
  })

  it('counts the last correction, and leaves a cancelled entry alone', () => {
    const corrected = [
      ...entries,
      entry(3, '2020-02-12', payment(61), 'entry-2'),
      entry(4, '2020-02-12', null, 'entry-2'),
    ]
    expect(standingEntries(corrected).map((one) => one.entryId)).toEqual(['entry-1'])
    expect(standingEntries(corrected.slice(0, 3).toReversed())[1]).toMatchObject({ on: '2020-02-12', no: 2 })
    expect(kindOf(correct('entry-2', { amount: 1 }, corrected))).toBe('entry-cancelled')
    expect(kindOf(correct('entry-3', { amount: 1 }, corrected))).toBe('entry-not-found')
  })
})

it('a journal in which an entry does not stand is a mistake in the program', () => {
  expect(() => lifeOf({ entries: [entry(1, '2020-02-10', payment(60))], projectIds })).toThrow('not-decided')
})
