import { describe, expect, test } from 'vitest'
import { openLastHour } from './last-hour.ts'

const aMinute = 60_000
const asked = (route: string, seconds: number, status = 200) => ({ method: 'GET', route, status, seconds })

describe('the requests of the last hour', () => {
  test('are counted by route, the refused and the failed apart, and the worst stand first', () => {
    const hour = openLastHour(() => 0)
    for (let at = 0; at < 19; at += 1) hour.note(asked('/quick', 0.004))
    hour.note(asked('/quick', 0.9, 404))
    hour.note(asked('/slow', 30))
    hour.note(asked('/broken', 0.02, 500))
    const { all, routes } = hour.read()
    expect(all).toEqual({ route: '', requests: 22, refused: 1, failed: 1, p95: 1 })
    expect(routes).toEqual([
      { route: 'GET /broken', requests: 1, refused: 0, failed: 1, p95: 0.025 },
      { route: 'GET /slow', requests: 1, refused: 0, failed: 0, p95: null },
      { route: 'GET /quick', requests: 20, refused: 1, failed: 0, p95: 0.005 },
    ])
  })

  test('are forgotten after sixty minutes, whether or not new ones come', () => {
    let now = 0
    const hour = openLastHour(() => now)
    hour.note(asked('/early', 0.01))
    now = 59 * aMinute
    hour.note(asked('/late', 0.01))
    expect(hour.read().all.requests).toBe(2)
    now = 60 * aMinute
    expect(hour.read().routes.map(({ route }) => route)).toEqual(['GET /late'])
    now = 200 * aMinute
    expect(hour.read()).toEqual({ all: { route: '', requests: 0, refused: 0, failed: 0, p95: 0.005 }, routes: [] })
  })
})
