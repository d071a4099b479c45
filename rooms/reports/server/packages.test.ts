import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildHouse } from '#apps/house.ts'
import { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import { createAccount } from '#rooms/identity/contract.ts'
import { engines } from '#tests/support/database.ts'
import { drawUpTwoProjects } from '#tests/support/plan-with-two-projects.ts'
import { openRoom, type RoomTest, testNow } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { dropPackage, finishPackage, listPackages, orderPackage, takePackage } from '../contract-packages.ts'
import type { PaperPackage } from '../core/paper-package.ts'
import { forgetPackages, type WriteFile, writeWaiting } from './write-packages.ts'

const districtId = DistrictId.parse('geumcheon')
const plain: WriteFile = async ({ document, format }) =>
  ok({ content: new TextEncoder().encode(`${format} ${document.title}`), ending: format })

describe.each(engines)('papers made together on %s', (engine) => {
  let room: RoomTest
  beforeAll(async () => {
    room = await openRoom(buildHouse({ signIn: testSignIn }).rooms, engine)
    for (const accountId of ['test-secretariat', 'test-budget-office'])
      await room.run(createAccount, { accountId, displayName: accountId, purpose: '업무' }, { role: 'administrator' })
    await drawUpTwoProjects(room)
  })
  afterAll(() => room.close())

  const order = (packageId: string, more: object = {}) =>
    room.run(orderPackage, {
      ...{
        packageId,
        report: 'innovation-plan' as const,
        of: ['plan-2021'],
        formats: ['pdf' as const, 'hwpx' as const],
      },
      ...more,
    })
  const own = async (role: 'secretariat' | 'budget-office' = 'secretariat'): Promise<readonly PaperPackage[]> => {
    const listed = await room.ask(listPackages, {}, { role })
    return listed.ok ? listed.value.packages : []
  }
  const broken: unknown[] = []
  const work = (write: WriteFile = plain, now: Instant = testNow, stopping = new AbortController().signal) =>
    writeWaiting(room.db, { districtId, clock: () => now, write, broke: (error) => broken.push(error), stopping })
  const finish = (packageId: string) => room.run(finishPackage, { packageId }, { role: 'operator' })
  const take = (packageId: string, role: 'secretariat' | 'budget-office' = 'secretariat') =>
    room.ask(takePackage, { packageId }, { role })
  const later = (seconds: number) => new Date(Date.parse(testNow) + seconds * 1000).toISOString() as Instant

  it('are frozen when asked for, written one by one, told of, and given as one package to who asked', async () => {
    expect(await order('p1', { of: ['plan-2021', 'plan-2021'] })).toMatchObject({ ok: true, value: { files: 2 } })
    expect(await own()).toMatchObject([{ id: 'p1', formats: ['hwpx', 'pdf'], files: 2, done: 0, endedAt: null }])
    expect(await take('p1')).toMatchObject({ refusal: { kind: 'package-not-found' } })
    expect(await finish('p1')).toMatchObject({ refusal: { kind: 'files-missing', left: 2 } })
    expect(await work()).toEqual({ packageId: 'p1', whole: true })
    expect(await finish('p1')).toMatchObject({ ok: true })
    expect(await finish('p1')).toMatchObject({ refusal: { kind: 'package-not-found' } })
    expect(room.told.at(-1)).toMatchObject({ kind: 'reports.package-ready', to: [{ accounts: ['test-secretariat'] }] })
    expect(await work()).toBeNull()
    expect(await own()).toMatchObject([{ done: 2, endedAt: testNow, faults: [] }])
    const taken = await take('p1')
    if (!taken.ok) throw new Error(taken.refusal.kind)
    const files = unzipSync(Buffer.from(taken.value.base64, 'base64'))
    const written = Object.entries(files).filter(([name]) => /\.(hwpx|pdf)$/.test(name))
    expect(written.map(([, content]) => strFromU8(content).split(' ')[0])).toEqual(['hwpx', 'pdf'])
    expect(taken.value.fileName).toMatch(/계획.*\.zip$/)
  })
  it('are nobody else’s', async () => {
    expect(await own('budget-office')).toEqual([])
    expect(await take('p1', 'budget-office')).toMatchObject({ refusal: { kind: 'package-not-found' } })
    const drop = room.run(dropPackage, { packageId: 'p1' }, { role: 'budget-office' })
    expect(await drop).toMatchObject({ refusal: { kind: 'package-not-found' } })
    expect(await room.run(orderPackage, { packageId: 'px' } as never, { role: 'resident' })).toMatchObject({
      refusal: { kind: 'not-permitted' },
    })
  })
  it('are refused of what cannot be made, under an id that is taken, and when too many are under way', async () => {
    expect(await order('p2', { of: ['plan-2021', 'none'] })).toMatchObject({
      refusal: { kind: 'report-subject-not-found' },
    })
    expect(await order('p1')).toMatchObject({ refusal: { kind: 'package-id-taken' } })
    for (const id of ['p2', 'p3', 'p4']) expect(await order(id)).toMatchObject({ ok: true })
    expect(await order('p5')).toMatchObject({ refusal: { kind: 'packages-under-way', most: 3 } })
    for (const packageId of ['p3', 'p4']) expect(await room.run(dropPackage, { packageId })).toMatchObject({ ok: true })
    expect((await own()).map(({ id }) => id)).toEqual(expect.arrayContaining(['p1', 'p2']))
  })
  it('are tried again where the writer was busy, given up where it breaks for ever, and told with the reason', async () => {
    expect(await work(async () => refuse({ kind: 'readers-busy' }))).toEqual({ packageId: 'p2', whole: false })
    expect(await work(), 'another server waits until it is let go').toBeNull()
    const breaking: WriteFile = async (asked) => {
      if (asked.format === 'pdf') throw new Error('broken')
      return plain(asked)
    }
    let at = 20
    for (;;) {
      const worked = await work(breaking, later(at))
      if (worked?.whole === true) break
      at += 20
    }
    expect(broken).toHaveLength(5)
    expect(await finish('p2')).toMatchObject({ ok: true })
    const p2 = (await own()).find(({ id }) => id === 'p2')
    expect(p2).toMatchObject({ files: 2, done: 2, faults: [{ format: 'pdf', fault: 'writer-broke' }] })
    expect(await order('p6', { formats: ['csv'] })).toMatchObject({ ok: true })
    expect(await work(async () => refuse({ kind: 'takes-too-long' }))).toEqual({ packageId: 'p6', whole: true })
    expect(await finish('p6')).toMatchObject({ ok: true })
    expect(await take('p6'), 'nothing is in it').toMatchObject({ refusal: { kind: 'package-not-found' } })
  })
  it('go on elsewhere when a server stops or dies in the middle, and end when they are dropped', async () => {
    const stopping = new AbortController()
    stopping.abort()
    await order('p7')
    expect(await work(plain, testNow, stopping.signal)).toEqual({ packageId: 'p7', whole: false })
    await new Promise<void>((begun) => {
      void work(() => {
        begun()
        return new Promise(() => undefined)
      })
    })
    expect(await work(plain, later(1)), 'it may still be written').toBeNull()
    const dropping: WriteFile = async (asked) => {
      await room.run(dropPackage, { packageId: 'p7' })
      return plain(asked)
    }
    expect(await work(dropping, later(301))).toEqual({ packageId: 'p7', whole: true })
    expect(await finish('p7')).toMatchObject({ refusal: { kind: 'package-not-found' } })
  })
  it('are written once, however many servers look for work', async () => {
    await order('p8', { formats: ['hwpx', 'pdf', 'docx', 'xlsx', 'csv', 'html'] })
    const seen: string[] = []
    const counting: WriteFile = async (asked) => {
      seen.push(asked.format)
      return plain(asked)
    }
    const found = await Promise.all(Array.from({ length: 20 }, () => work(counting)))
    expect(found.filter((one) => one !== null)).toEqual([{ packageId: 'p8', whole: true }])
    expect(seen.toSorted()).toEqual(['csv', 'docx', 'html', 'hwpx', 'pdf', 'xlsx'])
    expect(await finish('p8')).toMatchObject({ ok: true })
  })
  it('are gone after their days', async () => {
    await forgetPackages(room.db, districtId, later(-1))
    expect((await own()).length).toBeGreaterThan(0)
    await forgetPackages(room.db, districtId, later(600))
    expect(await own()).toEqual([])
  })
})
