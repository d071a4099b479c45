import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  confirmReview,
  publishVersion,
  recordDocument,
  requestReview,
  seeSubject,
  withdrawPublication,
} from '#rooms/approvals/contract.ts'
import { openCycle } from '#rooms/cycle/contract.ts'
import { compareVersions, drawUpPlan, freezeVersion, listVersions, seeVersion } from '#rooms/plans/contract.ts'
import { day, planOf2021 as plan } from '#rooms/plans/core/fixture.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import { buildHouse } from './house.ts'

let room: RoomTest
const versionId = 'version-public'
const subject = { kind: 'plan-version', id: versionId } as const

beforeAll(async () => {
  room = await openRoom(buildHouse({ signIn: testSignIn }).rooms)
})
afterAll(() => room.close())

const done: RoomTest['run'] = async (contract, input, how) => {
  const outcome = await room.run(contract, input, how)
  expect(outcome, contract.name).toMatchObject({ ok: true })
  return outcome
}
const everybodySees = async (sees: boolean) => {
  const listed = await room.ask(listVersions, { planId: plan.id })
  expect(listed.ok && listed.value.versions.map(({ id }) => id)).toEqual(sees ? [versionId] : [])
  const answer = sees ? { ok: true } : { refusal: { kind: 'version-not-found' } }
  expect(await room.ask(seeVersion, { versionId })).toMatchObject(answer)
  expect(await room.ask(compareVersions, { planId: plan.id, a: versionId, b: 'now' })).toMatchObject(answer)
}

it('lets everybody read a version frozen for the public once it is published, and no longer once it is withdrawn', async () => {
  const steps = [{ no: 1, kind: 'drafting' as const, name: '수립', period: day('2020-08-05') }]
  await done(openCycle, { cycleId: plan.cycleId, name: plan.name, fiscalYear: 2021, steps })
  await done(drawUpPlan, { plan })
  await done(freezeVersion, { versionId, planId: plan.id, name: '공개본', kind: 'public' })
  await everybodySees(false)

  const seen = await room.ask(seeSubject, subject, { role: 'secretariat' })
  const version = seen.ok ? seen.value.version : ''
  await done(requestReview, { reviewId: 'review-1', subject, version }, { role: 'department-officer' })
  await done(confirmReview, { reviewId: 'review-1' }, { role: 'department-head' })
  const document = { documentId: 'document-1', documentNumber: '마을자치과-1', disclosure: 'public' as const }
  await done(recordDocument, { ...document, subject, version })
  await everybodySees(false)

  await done(publishVersion, { publicationId: 'publication-1', subject, version })
  await everybodySees(true)
  await done(withdrawPublication, { publicationId: 'publication-1', reason: '수를 고침' })
  await everybodySees(false)
})
