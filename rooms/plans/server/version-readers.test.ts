import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCycle } from '#rooms/cycle/contract.ts'
import { enterItem } from '#rooms/items/contract.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { roomsOfPlans } from '#tests/support/rooms-of-plans.ts'
import {
  compareVersions,
  drawUpPlan,
  freezeVersion,
  listVersions,
  recordNegotiation,
  seeVersion,
  writeProjectSheet,
} from '../contract.ts'
import { aSheet, day, planOf2021 as plan } from '../core/fixture.ts'
import { VersionId, versionKinds } from '../core/plan-version.ts'
import { holdSheet } from '../store/edit-queries.ts'
import { findSheet, putSheet, replaceParts } from '../store/sheet-queries.ts'

let room: RoomTest
const planId = 'plan-2021'
let published: readonly string[] = []
const publishedVersions = async () => new Set(published.map((id) => VersionId.parse(id)))
const freeze = (versionId: string, kind: (typeof versionKinds)[number]) =>
  room.run(freezeVersion, { versionId, planId, name: versionId, kind })

beforeAll(async () => {
  room = await openRoom(roomsOfPlans({ publishedVersions }))
  const steps = [{ no: 1, kind: 'drafting' as const, name: '수립', period: day('2020-08-05') }]
  await room.run(openCycle, { cycleId: plan.cycleId, name: '2021 계획', fiscalYear: 2021, steps })
  const item = { itemId: 'stream', title: '하천', cycleId: plan.cycleId, kind: 'city-transfer' } as const
  await room.run(enterItem, { ...item, enteredOn: day('2020-03-16') })
  await room.run(drawUpPlan, { plan })
  await room.run(writeProjectSheet, { sheet: aSheet(1, 'stream') })
})
afterAll(() => room.close())

describe('a frozen version', () => {
  it('is read by insiders whatever its kind, by everybody only one for the public while it stands published', async () => {
    for (const kind of versionKinds) expect(await freeze(`v-${kind}`, kind)).toMatchObject({ ok: true })
    const everybodySees = async (versionIds: readonly string[]) => {
      for (const role of ['visitor', 'resident'] as const) {
        const listed = await room.ask(listVersions, { planId }, { role })
        expect(listed.ok && listed.value.versions.map(({ id }) => id)).toEqual(versionIds)
        for (const kind of versionKinds) {
          const versionId = `v-${kind}`
          const answer = versionIds.includes(versionId) ? { ok: true } : { refusal: { kind: 'version-not-found' } }
          expect(await room.ask(seeVersion, { versionId }, { role })).toMatchObject(answer)
          expect(await room.ask(compareVersions, { planId, a: versionId, b: 'now' }, { role })).toMatchObject(answer)
          expect(await room.ask(compareVersions, { planId, a: 'now', b: versionId }, { role })).toMatchObject(answer)
        }
      }
    }
    await everybodySees([])
    published = versionKinds.map((kind) => `v-${kind}`)
    await everybodySees(['v-public'])
    published = []
    await everybodySees([])
    for (const role of ['department-officer', 'budget-committee-member', 'auditor', 'administrator'] as const) {
      const listed = await room.ask(listVersions, { planId }, { role })
      expect(listed.ok && listed.value.versions).toHaveLength(versionKinds.length)
      for (const versionId of ['v-draft', 'v-public'])
        expect(await room.ask(seeVersion, { versionId }, { role })).toMatchObject({ ok: true })
    }
  })

  it('is not needed to explain a negotiation, whose amounts everybody may see', async () => {
    const items = [{ itemId: 'stream', before: 2_000, after: 1_000, outcome: null, done: null, reason: '줄임' }]
    const negotiation = { id: 'main', planId, gateId: null, name: '본', period: day('2020-09-10'), items }
    await room.run(recordNegotiation, { negotiation })
    expect(await room.ask(compareVersions, { planId, a: 'before:main', b: 'after:main' })).toMatchObject({
      value: { difference: -1_000, projects: [{ reasons: ['본: 줄임'] }] },
    })
  })

  it('waits for who is writing a sheet, and holds it as that writing left it', async () => {
    const [held, letFreeze] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const writing = room.read(async ({ trx, districtId }) => {
      const projectId = ProjectId.parse('project-1')
      await holdSheet(trx, districtId, projectId)
      const found = await findSheet(trx, districtId, projectId)
      if (found === null) throw new Error('no sheet')
      held.resolve()
      await letFreeze.promise
      await putSheet(trx, districtId, { sheet: { ...found.sheet, summary: '새 요약' }, version: found.version + 1 })
      await replaceParts(trx, districtId, { ...found.sheet, stages: [] })
    })
    await held.promise
    const freezing = freeze('meanwhile', 'draft')
    await new Promise((passed) => setTimeout(passed, 300))
    letFreeze.resolve()
    await writing
    expect(await freezing).toMatchObject({ ok: true })
    expect(await room.ask(seeVersion, { versionId: 'meanwhile' }, { role: 'secretariat' })).toMatchObject({
      value: { snapshot: { sheets: [{ summary: '새 요약', stages: [] }] } },
    })
  })
})
