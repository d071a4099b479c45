import { afterAll, beforeAll, expect, it } from 'vitest'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  declarePrechecks,
  fillPrecheck,
  listPrechecks,
  passFinding,
  requestReview,
  seeSubject,
  withdrawPass,
} from '../contract.ts'
import { findingKey, type ToldFinding } from '../core/finding-key.ts'
import { type ReviewSubject, subjectKey } from '../core/review-subject.ts'
import { approvalsRoom } from './room.ts'
import type { SubjectParts } from './subject-parts.ts'

const sheet: ReviewSubject = { kind: 'project', id: 'project-8' }
const plan: ReviewSubject = { kind: 'plan-version', id: 'final-2021' }
const officer = { role: 'department-officer' } as const
const head = { role: 'department-head' } as const
const found = new Map<string, readonly ToldFinding[]>()
const parts: SubjectParts = {
  subjectsOf: async (_context, subjects) =>
    new Map(
      subjects
        .filter(({ id }) => id !== 'none')
        .map((one) => [subjectKey(one), { version: 'abc', title: one.id, path: '/x', department: '공원녹지과' }]),
    ),
  findingsOf: async (_context, subject) => found.get(subjectKey(subject)) ?? [],
}
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, meetingsRoom(testSignIn), approvalsRoom(parts)])
})
afterAll(() => room.close())

const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'ok' : outcome.refusal?.kind)
const subjectOf = async (subject: ReviewSubject) => {
  const seen = await room.ask(seeSubject, subject, { role: 'secretariat' })
  if (!seen.ok) throw new Error(seen.refusal.kind)
  return seen.value
}

it('a pass on a project sheet holds for the version made from that content, and for no other', async () => {
  const ofSheet = (computed: string): ToldFinding => ({
    ...{ rule: 'sum', severity: 'error', subject: { ...sheet }, stated: '900', computed, params: {} },
    sentence: { ko: '합이 다릅니다.', en: 'The sum differs.' },
  })
  const request = (subject: ReviewSubject) =>
    room.run(requestReview, { reviewId: 'r-frozen', subject, version: 'abc' }, officer)
  const frozen: ReviewSubject = { kind: 'plan-version', id: 'frozen-2021' }
  found.set(subjectKey(sheet), [ofSheet('901')])
  found.set(subjectKey(frozen), [ofSheet('901')])
  expect(kindOf(await request(frozen))).toBe('errors-stand')
  const pass = {
    passId: 'pass-sheet',
    subject: sheet,
    findingKey: findingKey(ofSheet('901')),
    reason: '시와 확인 중',
  }
  expect(kindOf(await room.run(passFinding, pass, head))).toBe('ok')
  expect((await subjectOf(frozen)).findings).toMatchObject([{ pass: { id: 'pass-sheet', subject: sheet } }])
  expect((await subjectOf(frozen)).passes).toEqual([])
  const again = { ...pass, passId: 'pass-frozen', subject: frozen }
  expect(kindOf(await room.run(passFinding, again, head))).toBe('finding-passed')
  found.set(subjectKey(frozen), [ofSheet('902')])
  expect(kindOf(await request(frozen))).toBe('errors-stand')
  found.set(subjectKey(frozen), [ofSheet('901')])
  expect(kindOf(await request(frozen))).toBe('ok')
  const both = await Promise.all(
    [head, { role: 'secretariat' } as const].map((who) =>
      room.run(withdrawPass, { passId: 'pass-sheet', reason: '고쳐야 함' }, who),
    ),
  )
  expect(both.map(kindOf).toSorted()).toEqual(['ok', 'pass-withdrawn'])
  expect((await subjectOf(frozen)).findings).toMatchObject([{ pass: null }])
})

it('keeps the points to check, the district’s own in the place of the default', async () => {
  const before = await room.ask(listPrechecks, {}, head)
  expect(before).toMatchObject({ ok: true, value: { isDefault: true } })
  const answers = [{ itemId: 'budget', applies: 'applies' as const, note: '예산팀과 협의함' }]
  expect(await room.run(fillPrecheck, { subject: plan, version: 'abc', basedOn: 0, answers }, officer)).toMatchObject({
    ok: true,
    value: { unanswered: 14, revision: 1 },
  })
  expect(
    kindOf(await room.run(fillPrecheck, { subject: { ...plan, id: 'none' }, version: 'abc', basedOn: 0, answers })),
  ).toBe('subject-not-found')
  const own = { id: 'budget', name: '예산', question: '편성되어 있습니까?' }
  expect(kindOf(await room.run(declarePrechecks, { items: [own, own] }))).toBe('precheck-twice')
  expect(kindOf(await room.run(declarePrechecks, { items: [own] }))).toBe('ok')
  const second = { subject: plan, version: 'abc', basedOn: 1, answers }
  expect(await room.run(fillPrecheck, { ...second, basedOn: 0 }, officer)).toMatchObject({
    refusal: { kind: 'precheck-answered-meanwhile', basedOn: 0, revision: 1 },
  })
  const both = await Promise.all([room.run(fillPrecheck, second, officer), room.run(fillPrecheck, second, head)])
  expect(both.map(kindOf).toSorted()).toEqual(['ok', 'precheck-answered-meanwhile'])
  expect(both.find(({ ok }) => ok)).toMatchObject({ value: { unanswered: 0, revision: 2 } })
  const unknown = { subject: plan, version: 'abc', basedOn: 2, answers: [{ itemId: 'jobs' }] }
  expect(kindOf(await room.run(fillPrecheck, unknown, officer))).toBe('precheck-unknown')
  expect((await subjectOf(plan)).prechecks).toMatchObject({
    version: 'abc',
    revision: 2,
    isDefault: false,
    unanswered: 0,
  })
})
