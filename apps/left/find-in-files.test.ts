import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { backupGoneOn, backupsHolding } from './backup-ends.ts'
import { findInFiles } from './find-in-files.ts'

let folder: string
const marks = [['홍길동', 'Hong'], ['010-1234-5678']]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madang-left-'))
  await mkdir(join(folder, 'cluster', 'base'), { recursive: true })
  await mkdir(join(folder, 'backups'))
  const far = '.'.repeat(65_533)
  await writeFile(join(folder, 'log'), `${far}홍길동 at the seam of two pieces`)
  await writeFile(join(folder, 'old.log.gz'), gzipSync(`${far}call 010-1234-5678, HONG`))
  await writeFile(join(folder, 'other'), 'nobody')
  await writeFile(join(folder, 'cluster', 'PG_VERSION'), '18')
  await writeFile(join(folder, 'cluster', 'base', '1'), 'hong')
  await writeFile(join(folder, 'backups', 'madang-20261118T180000Z.madang'), gzipSync('hong'))
  await writeFile(join(folder, 'backups', 'madang-20261119T180000Z.madang'), gzipSync('hong'))
  await writeFile(join(folder, 'backups', 'madang-20261120T180000Z.madang'), gzipSync('nobody'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('files', () => {
  test('are searched below folders, compressed or not, over the seams of pieces, in small letters and large', async () => {
    const found = await findInFiles([join(folder, 'log'), join(folder, 'old.log.gz'), join(folder, 'cluster')], marks)
    expect(found).toEqual([
      { path: join(folder, 'log'), ofPostgres: false, marks: [0] },
      { path: join(folder, 'old.log.gz'), ofPostgres: false, marks: [0, 1] },
      { path: join(folder, 'cluster', 'base', '1'), ofPostgres: true, marks: [0] },
    ])
  })

  test('what is not there holds nothing, and what cannot be read through is said', async () => {
    expect(await findInFiles([join(folder, 'gone')], marks)).toEqual([])
    await writeFile(join(folder, 'cut.gz'), gzipSync('hong').subarray(0, 8))
    await expect(findInFiles([join(folder, 'cut.gz')], marks)).rejects.toThrow('cannot be read through')
    await rm(join(folder, 'cut.gz'))
  })
})

describe('a backup that still holds a person', () => {
  const now = new Date('2026-11-21T01:00:00.000Z')
  const plan = () => ({ folder: join(folder, 'backups'), hour: 3, keep: 3 })

  test('is named with the day on which the schedule deletes it', async () => {
    expect(await backupsHolding(plan(), marks, now)).toEqual([
      { name: 'madang-20261119T180000Z.madang', marks: [0], goneOn: '2026-11-23' },
      { name: 'madang-20261118T180000Z.madang', marks: [0], goneOn: '2026-11-22' },
    ])
  })

  test.each([
    ['the newest of fourteen, taken today', 0, '2026-11-21T03:00', '2026-11-21T10:00', '2026-12-05'],
    ['the oldest of fourteen', 13, '2026-11-21T03:00', '2026-11-21T10:00', '2026-11-22'],
    ['where today’s is late', 13, '2026-11-20T03:00', '2026-11-21T10:00', '2026-11-21'],
    ['before the hour', 13, '2026-11-20T03:00', '2026-11-21T02:00', '2026-11-21'],
    ['one too many', 20, '2026-11-21T03:00', '2026-11-21T10:00', '2026-11-22'],
  ])('%s', (_name, newer, newest, at, goneOn) => {
    const fourteen = { folder: '', hour: 3, keep: 14 }
    expect(backupGoneOn(newer, fourteen, new Date(`${at}+09:00`), new Date(`${newest}+09:00`))).toBe(goneOn)
  })
})
