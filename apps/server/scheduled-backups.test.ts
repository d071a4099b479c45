import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupsIn, writeBackup } from '#db/backup-file.ts'
import { databaseDigest } from '#db/database-digest.ts'
import { restore } from '#db/restore.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { testDatabase } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { backUpIfDue, isBackupDue, nextBackup } from './scheduled-backups.ts'

let folder: string
let room: RoomTest
const lines: Readonly<Record<string, unknown>>[] = []
const outcomes: string[] = []
const operation = {
  log: (level: string, line: Readonly<Record<string, unknown>>) => void lines.push({ level, ...line }),
  metrics: { backup: (outcome: string) => void outcomes.push(outcome) },
} as unknown as Parameters<typeof backUpIfDue>[2]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-backups-'))
  room = await openRoom([organizationRoom])
})
afterAll(async () => {
  await room.close()
  await rm(folder, { recursive: true })
})

describe('a daily backup is due', () => {
  const at = (text: string) => new Date(`${text}+09:00`)
  test.each([
    ['when there is none', '2026-11-21T12:00', null, true],
    ['at the hour', '2026-11-21T03:00', '2026-11-20T03:00', true],
    ['not a minute before the hour', '2026-11-21T02:59', '2026-11-20T03:00', false],
    ['not again on the same day', '2026-11-21T23:59', '2026-11-21T03:00', false],
    ['after the machine was off at the hour', '2026-11-21T09:30', '2026-11-20T03:01', true],
    ['not when one was taken since, by hand or late', '2026-11-22T01:00', '2026-11-21T09:30', false],
  ])('%s', (_name, now, newest, due) => {
    expect(isBackupDue(at(now), 3, newest === null ? null : at(newest))).toBe(due)
  })

  test('next when the hour strikes again', () => {
    expect(nextBackup(at('2026-11-21T02:59'), 3)).toEqual(at('2026-11-21T03:00'))
    expect(nextBackup(at('2026-11-21T03:00'), 3)).toEqual(at('2026-11-22T03:00'))
  })

  test('at midnight in Seoul, which is the afternoon before in UTC', () => {
    expect(isBackupDue(at('2026-11-21T00:00'), 0, at('2026-11-20T23:59'))).toBe(true)
  })
})

describe('a daily backup', () => {
  test('is written whole, readable by its owner alone, restored equal, and not written twice a day', async () => {
    const plan = { folder: join(folder, 'daily'), hour: 3, keep: 2 }
    expect(await backUpIfDue(plan, room.db, operation)).toBe(true)
    expect(await backUpIfDue(plan, room.db, operation)).toBe(false)
    const [taken, ...others] = await backupsIn(plan.folder)
    if (taken === undefined) throw new Error('There is no backup.')
    expect(others).toEqual([])
    expect(await readdir(plan.folder)).toEqual([taken.name])
    expect([outcomes, lines.at(-1)]).toEqual([['written'], expect.objectContaining({ kind: 'backup', level: 'info' })])

    const empty = await testDatabase('embedded', { empty: true })
    expect(await restore(empty.db, createReadStream(join(plan.folder, taken.name)))).toMatchObject({ ok: true })
    expect(await databaseDigest(empty.db)).toEqual(await databaseDigest(room.db))
    await empty.drop()
  })

  test('pushes out the oldest, what was left half-written too, and nothing that is not its own', async () => {
    const plan = { folder: join(folder, 'kept'), hour: 3, keep: 2 }
    for (const day of ['01', '02', '03']) await writeBackup(room.db, plan.folder, new Date(`2026-01-${day}T00:00:00Z`))
    const part = 'madang-20260101T000001Z.madang.part'
    for (const name of [part, 'notes.txt', 'madang-of-may.madang']) await writeFile(join(plan.folder, name), '')
    await utimes(join(plan.folder, part), 0, 0)
    expect(await backUpIfDue(plan, room.db, operation)).toBe(true)
    const names = await readdir(plan.folder)
    expect(names.sort()).toEqual([
      'madang-20260103T000000Z.madang',
      names.sort()[1],
      'madang-of-may.madang',
      'notes.txt',
    ])
    expect((await backupsIn(plan.folder)).length).toBe(2)
    expect(lines.at(-1)?.['removed']).toHaveLength(3)
  })

  test('that cannot be written fails, is counted, and leaves nothing behind', async () => {
    await writeFile(join(folder, 'a-file'), '')
    const failing = backUpIfDue({ folder: join(folder, 'a-file'), hour: 3, keep: 2 }, room.db, operation)
    await expect(failing).rejects.toThrow()
    expect(outcomes.at(-1)).toBe('failed')
  })
})
