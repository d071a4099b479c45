import { describe, expect, test } from 'vitest'
import { localDate } from '#kit/korean-date.ts'
import { dueRules, overBefore } from './due.ts'
import { field } from './fixture.ts'

const ended = { kind: 'days-after', days: 30, event: 'ended', column: 'ended_on' } as const
const of = (table: string, column: string, own = {}) => field({ table, column, ...own })
const rules = dueRules([
  {
    ...{ room: 'x', files: [], impersonal: {} },
    fields: [
      of('visit', 'guest', { retention: ended }),
      of('visit', 'note', { retention: ended }),
      of('request', 'wish', { retention: ended, file: 'requests' }),
      of('request', 'account_id', { retention: { kind: 'with-work' } }),
      of('code', 'hash', { retention: { kind: 'days-after', days: 0, event: 'used' } }),
      of('account', 'name'),
    ],
  },
])

describe('rules of destruction', () => {
  test('are made of the declared terms: whole rows, or the columns whose term is over', () => {
    expect(rules).toEqual([
      { table: 'visit', file: 'accounts', since: 'ended_on', days: 30, columns: ['guest', 'note'], whole: true },
      { table: 'request', file: 'requests', since: 'ended_on', days: 30, columns: ['wish'], whole: false },
    ])
  })

  test('count their days from what happened', () => {
    const [visit] = rules
    if (visit === undefined) throw new Error('no rule')
    expect(overBefore(visit, localDate('2026-03-02'))).toBe('2026-01-31')
  })
})
