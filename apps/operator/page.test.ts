import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import type { WorkReport } from '../server/repeating-work.ts'
import { type Alarm, alarmsOf } from './alarms.ts'
import { guidePage, operatorPage } from './page.tsx'
import type { HouseSeen } from './see-house.ts'
import { sentenceOf } from './sentences.ts'

const now = new Date('2026-11-21T12:00:00Z')
const gigabyte = 1024 ** 3
const activity = { most: 60, working: 0, waitingForLock: 0, holding: 0, oldest: 0, waits: [] }
const geumcheon = DistrictId.parse('geumcheon')
const all = { route: '', requests: 100, refused: 3, failed: 0, p95: 0.1 }
const status = {
  version: '0.1.0',
  node: 'v24',
  at: Instant.parse(now.toISOString()),
  pending: [],
  pool: { open: 2, idle: 2, waiting: 0 },
  server: {
    ...{ version: '18.4', bytes: 9_000_000, connections: 3, activity, tables: [], slow: null },
    migrations: { applied: 22, newest: '0033_privacy_requests.sql', at: now },
  },
  districts: [],
  backups: {
    ...{ folder: '/backups', hour: 3, keep: 14 },
    files: [
      { name: 'madang-20261120T180000Z.madang', takenAt: new Date('2026-11-20T18:00:00Z'), bytes: 5 },
      { name: 'madang-20261119T180000Z.madang', takenAt: new Date('2026-11-19T18:00:00Z'), bytes: 5 },
    ],
  },
} satisfies HouseSeen['status']
const fine: HouseSeen = {
  now,
  readiness: { ready: true, reasons: [] },
  status,
  work: [],
  disks: [{ of: 'data', folder: '/data', free: 50 * gigabyte, whole: 100 * gigabyte }],
  hour: { all, routes: [] },
  found: { chains: new Map([[geumcheon, { at: now, broken: null }]]), sizes: [], destroyed: new Map() },
}
const failing: WorkReport = {
  ...{ name: 'backup', everyMs: 1, runs: 0, failures: 2, isRunning: false, isFailing: true, lastDone: null, next: now },
  lastFailure: { at: now, what: 'Error ENOSPC' },
}

/** A house, and the lines that it makes. */
const cases: readonly (readonly [string, HouseSeen, readonly Pick<Alarm, 'kind' | 'level'>[]])[] = [
  ['all is well', fine, []],
  [
    'the database is gone: the rest is judged all the same',
    { ...fine, status: null, readiness: { ready: false, reasons: ['database-unreachable'] }, work: [failing] },
    [
      { kind: 'database-unreachable', level: 'red' },
      { kind: 'work-failing', level: 'red' },
    ],
  ],
  ['a table is locked, so that nothing is seen', { ...fine, status: null }, [{ kind: 'not-seen', level: 'red' }]],
  ['it stops', { ...fine, readiness: { ready: false, reasons: ['stopping'] } }, [{ kind: 'stopping', level: 'look' }]],
  [
    'sealing, migrations and the secret',
    { ...fine, readiness: { ready: false, reasons: ['sealing-behind', 'migrations-not-current', 'secret-missing'] } },
    [
      { kind: 'sealing-behind', level: 'red' },
      { kind: 'migrations-not-current', level: 'red' },
      { kind: 'secret-missing', level: 'red' },
    ],
  ],
  [
    'the chain is broken',
    {
      ...fine,
      found: {
        ...fine.found,
        chains: new Map([[geumcheon, { at: now, broken: { kind: 'seal-missing', sealNo: 3 } }]]),
      },
    },
    [{ kind: 'chain-broken', level: 'red' }],
  ],
  ['no backups are made', { ...fine, status: { ...status, backups: null } }, [{ kind: 'backup-off', level: 'look' }]],
  [
    'no backup is there',
    { ...fine, status: { ...status, backups: { ...status.backups, files: [] } } },
    [{ kind: 'backup-missing', level: 'red' }],
  ],
  ['the backup is old', { ...fine, now: new Date('2026-11-21T20:00:00Z') }, [{ kind: 'backup-old', level: 'red' }]],
  [
    'a disk fills, and one is full: the red line first',
    {
      ...fine,
      disks: [
        { of: 'data', folder: '/data', free: 14, whole: 100 },
        { of: 'backups', folder: '/backups', free: 4, whole: 100 },
      ],
    },
    [
      { kind: 'disk-full', level: 'red' },
      { kind: 'disk-full', level: 'look' },
    ],
  ],
  [
    'one request in a hundred failed',
    { ...fine, hour: { all: { ...all, failed: 1 }, routes: [] } },
    [{ kind: 'errors', level: 'look' }],
  ],
  [
    'two in a hundred failed, and all were slow',
    { ...fine, hour: { all: { ...all, failed: 2, p95: null }, routes: [] } },
    [
      { kind: 'errors', level: 'red' },
      { kind: 'slow', level: 'look' },
    ],
  ],
  ['a few slow requests say nothing', { ...fine, hour: { all: { ...all, requests: 5, p95: 5 }, routes: [] } }, []],
  [
    'connections are short, and locks are waited for',
    {
      ...fine,
      status: {
        ...status,
        pool: { open: 10, idle: 0, waiting: 6 },
        server: { ...status.server, activity: { ...activity, waitingForLock: 2, oldest: 400 } },
      },
    },
    [
      { kind: 'connections-short', level: 'red' },
      { kind: 'locks', level: 'look' },
    ],
  ],
]

describe('the lines of the operator’s page', () => {
  test.each(cases)('%s', (_name, seen, lines) => {
    expect(alarmsOf(seen).map(({ kind, level }) => ({ kind, level }))).toEqual(lines)
  })

  test('each have a sentence in both languages and a heading in the guide', () => {
    const guide = guidePage({ lang: 'ko', isRefreshed: false })
    const made = cases.flatMap(([, seen]) => alarmsOf(seen))
    expect(new Set(made.map(({ kind }) => kind)).size).toBe(16)
    for (const alarm of made) {
      expect(guide).toContain(`<h2 id="${alarm.kind}">`)
      for (const lang of ['ko', 'en'] as const)
        expect(sentenceOf(alarm, lang)).not.toMatch(/undefined|null|NaN|object|^$/)
    }
  })

  test('the guide’s own links lead to a heading of it', () => {
    const guide = guidePage({ lang: 'ko', isRefreshed: false })
    const ids = new Set([...guide.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]))
    for (const [, target] of guide.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    expect(readFileSync('docs/operations/night.md', 'utf8')).not.toContain('<')
  })
})

describe('the operator’s page', () => {
  test('says in one line, in its title too, whether all is well', () => {
    const html = operatorPage(fine, { lang: 'ko', isRefreshed: false })
    expect(html).toContain('<h1>모두 괜찮습니다.</h1>')
    expect(html).toContain('<title>모두 괜찮습니다. 운영자의 쪽</title>')
    expect(operatorPage({ ...fine, work: [failing] }, { lang: 'en', isRefreshed: false })).toContain(
      '<h1>1 to be done now.</h1>',
    )
  })

  test('says of each backup whether it still holds what has been destroyed, and until when', () => {
    const destroyed = new Map([[geumcheon, Instant.parse('2026-11-20T01:00:00.000Z')]])
    const html = operatorPage({ ...fine, found: { ...fine.found, destroyed } }, { lang: 'ko', isRefreshed: false })
    const rows = [...html.matchAll(/<tr[^>]*><th[^>]*>(madang-\d+)T.*?<\/tr>/g)].map(([row]) => row)
    expect(rows).toHaveLength(2)
    expect(rows[0]).not.toContain('남아 있음')
    expect(rows[1]).toContain('남아 있음, 2026. 12. 4.')
  })

  test('comes anew by itself only when that was chosen', () => {
    expect(operatorPage(fine, { lang: 'ko', isRefreshed: false })).not.toContain('http-equiv')
    expect(operatorPage(fine, { lang: 'ko', isRefreshed: true })).toContain('<meta http-equiv="refresh" content="30"/>')
  })

  test('is shown without the database, and carries no script', () => {
    const html = operatorPage({ ...fine, status: null }, { lang: 'en', isRefreshed: false })
    expect(html).toContain('Not to be seen: the database does not answer, or a table is locked.')
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|undefined|NaN/)
  })
})
