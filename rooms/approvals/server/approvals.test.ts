import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '#kit/actor.ts'
import { AccountId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { recordMeeting, recordResolution } from '#rooms/meetings/contract.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  confirmReview,
  draftLetter,
  listPasses,
  listPublications,
  listReviews,
  passFinding,
  publishVersion,
  recordAnswer,
  recordDocument,
  requestReview,
  seeReview,
  seeSubject,
  sendBack,
  submit,
  withdrawDocument,
  withdrawPass,
  withdrawPublication,
  withdrawReview,
} from '../contract.ts'
import { findingKey, type ToldFinding } from '../core/finding-key.ts'
import { type ReviewSubject, type SubjectFacts, subjectKey } from '../core/review-subject.ts'
import { approvalsFindings } from './findings.ts'
import { approvalsRoom } from './room.ts'
import type { SubjectParts } from './subject-parts.ts'

const sheet: ReviewSubject = { kind: 'project', id: 'project-8' }
const plan: ReviewSubject = { kind: 'plan-version', id: 'final-2021' }
const error: ToldFinding = {
  ...{ rule: 'sum', severity: 'error', subject: { ...plan }, stated: '900', computed: '901', params: {} },
  sentence: { ko: '합이 다릅니다.', en: 'The sum differs.' },
}

describe.each(engines)('reviews on %s', (engine) => {
  let room: RoomTest
  const facts = new Map<string, SubjectFacts>()
  const found = new Map<string, readonly ToldFinding[]>()
  const parts: SubjectParts = {
    subjectsOf: async (_context, subjects) =>
      new Map(
        subjects.flatMap((subject) => {
          const own = facts.get(subjectKey(subject))
          return own === undefined ? [] : [[subjectKey(subject), own] as const]
        }),
      ),
    findingsOf: async (_context, subject) => found.get(subjectKey(subject)) ?? [],
  }
  const nowIs = (subject: ReviewSubject, version: string, title: string) =>
    facts.set(subjectKey(subject), {
      version,
      title,
      path: `/x/${subject.id}`,
      department: '공원녹지과',
      forPublic: true,
    })
  beforeAll(async () => {
    room = await openRoom([organizationRoom, meetingsRoom(testSignIn), approvalsRoom(parts)], engine)
    nowIs(sheet, '1.0', '안양천에서 놀자!')
    nowIs(plan, 'abc', '2021 계획 최종본')
  })
  afterAll(() => room.close())

  const officer = { role: 'department-officer' } as const
  const head = { role: 'department-head' } as const
  const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'ok' : outcome.refusal?.kind)
  const request = (reviewId: string, version: string, subject = sheet, dueOn: string | null = null) =>
    room.run(requestReview, { reviewId, subject, version, dueOn }, officer)
  const views = async (role: Role) => {
    const listed = await room.ask(listReviews, {}, { role })
    return listed.ok ? listed.value.counts : null
  }
  const subjectOf = async (subject: ReviewSubject) => {
    const seen = await room.ask(seeSubject, subject, { role: 'secretariat' })
    if (!seen.ok) throw new Error(seen.refusal.kind)
    return seen.value
  }

  it('are asked for, confirmed by another account, and asked for again once the subject changes', async () => {
    expect(kindOf(await request('r-1', '0.9'))).toBe('subject-changed-meanwhile')
    expect(kindOf(await request('r-1', '1.0', { kind: 'project', id: 'none' }))).toBe('subject-not-found')
    expect(kindOf(await request('r-1', '1.0', sheet, '2021-03-01'))).toBe('due-before-request')
    expect(kindOf(await request('r-1', '1.0', sheet, '2021-03-02'))).toBe('ok')
    expect(kindOf(await request('r-1', '1.0'))).toBe('review-id-taken')
    expect(kindOf(await request('r-2', '1.0'))).toBe('review-open')
    expect(await views('department-officer')).toEqual({ 'to-decide': 0, 'to-mend': 0, overdue: 0, all: 1 })
    expect(await views('department-head')).toMatchObject({ 'to-decide': 1 })
    expect(kindOf(await room.run(confirmReview, { reviewId: 'r-1' }, officer))).toBe('not-permitted')
    const asSame = { role: 'department-head', account: 'test-department-officer' } as const
    expect(kindOf(await room.run(confirmReview, { reviewId: 'r-1' }, asSame))).toBe('own-request')
    nowIs(sheet, '2.0', '안양천에서 놀자!')
    expect(await views('department-officer')).toMatchObject({ 'to-mend': 1, 'to-decide': 0 })
    expect(kindOf(await room.run(confirmReview, { reviewId: 'r-1' }, head))).toBe('subject-changed-since-request')
    expect(kindOf(await request('r-2', '2.0'))).toBe('ok')
    expect(kindOf(await room.run(confirmReview, { reviewId: 'r-1' }, head))).toBe('review-decided')
    expect(kindOf(await room.run(confirmReview, { reviewId: 'r-2', note: '좋습니다.' }, head))).toBe('ok')
    expect(kindOf(await room.run(confirmReview, { reviewId: 'r-9' }, head))).toBe('review-not-found')
    expect(kindOf(await request('r-3', '2.0'))).toBe('version-confirmed')
    const seen = await room.ask(seeReview, { reviewId: 'r-2' }, head)
    expect(seen).toMatchObject({
      ok: true,
      value: {
        review: { state: 'confirmed', reason: '좋습니다.', decidedRole: 'department-head', outdated: false },
        own: false,
        subject: { version: '2.0', reviews: [{ id: expect.any(String) }, { id: expect.any(String) }] },
      },
    })
    expect(JSON.stringify(seen)).not.toContain('test-')
    expect(kindOf(await room.ask(seeReview, { reviewId: 'none' }, head))).toBe('review-not-found')
    expect(kindOf(await room.ask(seeSubject, { kind: 'project', id: 'none' }, head))).toBe('subject-not-found')
  })

  it('are sent back with a reason, or taken back by who asked', async () => {
    nowIs(sheet, '3.0', '안양천에서 놀자!')
    await request('r-4', '3.0')
    expect(kindOf(await room.run(withdrawReview, { reviewId: 'r-4' }, head))).toBe('others-request')
    expect(kindOf(await room.run(sendBack, { reviewId: 'r-4', reason: '금액을 다시 확인해 주세요.' }, head))).toBe('ok')
    expect(kindOf(await room.run(sendBack, { reviewId: 'r-4', reason: '또' }, head))).toBe('review-decided')
    expect(kindOf(await room.run(sendBack, { reviewId: 'none', reason: '또' }, head))).toBe('review-not-found')
    expect(await views('department-officer')).toMatchObject({ 'to-mend': 1 })
    await request('r-5', '3.0')
    expect(kindOf(await room.run(withdrawReview, { reviewId: 'r-5' }, officer))).toBe('ok')
    expect(kindOf(await room.run(withdrawReview, { reviewId: 'r-5' }, officer))).toBe('review-decided')
    expect(kindOf(await room.run(withdrawReview, { reviewId: 'none' }, officer))).toBe('review-not-found')
    const narrowed = await room.ask(listReviews, { state: 'sent-back', q: '안양천', size: 1 }, head)
    expect(narrowed).toMatchObject({ ok: true, value: { total: 1, reviews: [{ id: 'r-4' }] } })
  })

  it('one of two requests at once stands', async () => {
    nowIs(sheet, '4.0', '안양천에서 놀자!')
    const both = await Promise.all([request('r-6', '4.0'), request('r-7', '4.0')])
    expect(both.map(kindOf).toSorted()).toEqual(['ok', 'review-open'])
  })

  it('are stopped by errors until these are passed with a written reason, which stays open', async () => {
    found.set(subjectKey(plan), [error])
    expect(await request('r-plan', 'abc', plan)).toMatchObject({
      refusal: { kind: 'errors-stand', errors: [{ key: findingKey(error), sentence: { ko: '합이 다릅니다.' } }] },
    })
    const pass = { passId: 'pass-1', subject: plan, findingKey: findingKey(error), reason: '시와 맞추는 중' }
    expect(kindOf(await room.run(passFinding, pass, officer))).toBe('not-permitted')
    expect(kindOf(await room.run(passFinding, { ...pass, findingKey: 'none' }, head))).toBe('finding-not-found')
    expect(kindOf(await room.run(passFinding, { ...pass, subject: { ...plan, id: 'none' } }, head))).toBe(
      'subject-not-found',
    )
    expect(kindOf(await room.run(passFinding, pass, head))).toBe('ok')
    expect(kindOf(await room.run(passFinding, pass, head))).toBe('pass-id-taken')
    expect(kindOf(await room.run(passFinding, { ...pass, passId: 'pass-2' }, head))).toBe('finding-passed')
    const open = await room.ask(listPasses, { kind: 'plan-version', id: plan.id })
    expect(open).toMatchObject({ ok: true, value: { open: 1, passes: [{ state: 'open', title: '2021 계획 최종본' }] } })
    expect(await room.ask(listPasses, { kind: 'project' })).toMatchObject({ ok: true, value: { open: 0, passes: [] } })
    expect((await room.read(approvalsFindings(parts))).map(({ rule }) => rule)).toContain('error-passed')
    expect(kindOf(await request('r-plan', 'abc', plan))).toBe('ok')
    expect((await subjectOf(plan)).findings).toMatchObject([{ key: findingKey(error), pass: { id: 'pass-1' } }])
    expect(kindOf(await room.run(withdrawPass, { passId: 'none', reason: '없음' }, head))).toBe('pass-not-found')
  })

  it('a version goes to the council and the city once confirmed, and their answers come back', async () => {
    const motion = { submissionId: 's-1', subject: plan, version: 'abc', to: 'governance-council' as const }
    expect(kindOf(await room.run(submit, motion, { on: '2021-03-01' }))).toBe('not-confirmed')
    await room.run(confirmReview, { reviewId: 'r-plan' }, head)
    expect(kindOf(await room.run(submit, motion, { on: '2021-03-03' }))).toBe('day-still-to-come')
    expect(kindOf(await room.run(submit, motion, { on: '2021-03-01' }))).toBe('ok')
    expect(kindOf(await room.run(submit, motion, { on: '2021-03-01' }))).toBe('submission-id-taken')
    expect(kindOf(await room.run(submit, { ...motion, submissionId: 's-2' }, { on: '2021-03-01' }))).toBe(
      'submitted-already',
    )
    const day = localDate('2021-03-01')
    const meeting = { meetingId: 'm-1', kind: 'governance-council' as const, groupText: '협치회의', topic: '계획 승인' }
    await room.run(recordMeeting, { ...meeting, period: { from: day, to: day, precision: 'day' as const } })
    await room.run(recordResolution, { resolutionId: 'res-1', meetingId: 'm-1', text: '원안 의결' })
    const answer = { submissionId: 's-1', outcome: 'agreed' as const, resolutionId: 'res-1' }
    expect(kindOf(await room.run(recordAnswer, { ...answer, resolutionId: 'none' }, { on: '2021-03-02' }))).toBe(
      'refers-to-unknown',
    )
    expect(kindOf(await room.run(recordAnswer, answer, { on: '2021-02-28' }))).toBe('answer-before-submission')
    expect(kindOf(await room.run(recordAnswer, answer, { on: '2021-03-02' }))).toBe('ok')
    expect(kindOf(await room.run(recordAnswer, answer, { on: '2021-03-02' }))).toBe('submission-answered')
    expect(kindOf(await room.run(recordAnswer, { ...answer, submissionId: 'none' }))).toBe('submission-not-found')
    expect((await subjectOf(plan)).submissions).toMatchObject([
      { to: 'governance-council', answer: { outcome: 'agreed', resolutionId: 'res-1', on: '2021-03-02' } },
    ])
  })

  it('cannot publish a number that does not follow', async () => {
    const asked = { publicationId: 'p-1', subject: plan, version: 'abc' }
    expect(kindOf(await room.run(withdrawPass, { passId: 'pass-1', reason: '고쳐야 함' }, head))).toBe('ok')
    expect(kindOf(await room.run(withdrawPass, { passId: 'pass-1', reason: '또' }, head))).toBe('pass-withdrawn')
    expect(await room.run(publishVersion, asked)).toMatchObject({ refusal: { kind: 'errors-stand' } })
    const again = { passId: 'pass-3', subject: plan, findingKey: findingKey(error), reason: '공개 뒤 고침' }
    expect(kindOf(await room.run(passFinding, again, head))).toBe('ok')
    expect(kindOf(await room.run(publishVersion, asked, { role: 'department-head' }))).toBe('not-permitted')
    expect(kindOf(await room.run(publishVersion, asked))).toBe('approval-not-recorded')
    const approval = { documentId: 'd-0', subject: plan, version: 'abc', documentNumber: '마을자치과-1000' }
    const day = { on: '2021-03-01' }
    expect(kindOf(await room.run(recordDocument, { ...approval, disclosure: 'partial', clauses: [6] }, day))).toBe('ok')
    expect(kindOf(await room.run(publishVersion, asked))).toBe('not-approved-as-public')
    expect(kindOf(await room.run(withdrawDocument, { documentId: 'd-0', reason: '다시 결재' }))).toBe('ok')
    const open = { ...approval, documentId: 'd-00', disclosure: 'public' as const }
    expect(kindOf(await room.run(recordDocument, open, day))).toBe('ok')
    expect(kindOf(await room.run(publishVersion, asked))).toBe('ok')
    expect(kindOf(await room.run(publishVersion, asked))).toBe('publication-id-taken')
    expect(kindOf(await room.run(publishVersion, { ...asked, publicationId: 'p-2' }))).toBe('published-already')
    const listed = await room.ask(listPublications, {})
    expect(listed).toMatchObject({ ok: true, value: { publications: [{ id: 'p-1', passed: 1, withdrawnOn: null }] } })
    const withdrawn = { publicationId: 'p-1', reason: '수를 고침' }
    expect(kindOf(await room.run(withdrawPublication, withdrawn, { on: '2021-03-01' }))).toBe('ok')
    expect(kindOf(await room.run(withdrawPublication, withdrawn))).toBe('publication-withdrawn')
    expect(kindOf(await room.run(withdrawPublication, { ...withdrawn, publicationId: 'none' }))).toBe(
      'publication-not-found',
    )
    found.set(subjectKey(plan), [])
    expect((await subjectOf(plan)).passes.map(({ state }) => state).toSorted()).toEqual(['mended', 'withdrawn'])
  })

  it('keeps what the approval system gave back', async () => {
    const document = { documentId: 'd-1', subject: plan, version: 'abc', documentNumber: '마을자치과-1234' }
    const partial = { ...document, disclosure: 'partial' as const, clauses: [5, 6] }
    expect(kindOf(await room.run(recordDocument, partial, { on: '2021-03-03' }))).toBe('approval-still-to-come')
    expect(kindOf(await room.run(recordDocument, { ...partial, clauses: [] }, { on: '2021-03-01' }))).toBe(
      'clause-missing',
    )
    const elsewhere = { ...partial, subject: { ...plan, id: 'none' } }
    expect(kindOf(await room.run(recordDocument, elsewhere, { on: '2021-03-01' }))).toBe('subject-not-found')
    expect(kindOf(await room.run(recordDocument, partial, { on: '2021-03-01' }))).toBe('ok')
    expect(kindOf(await room.run(recordDocument, partial, { on: '2021-03-01' }))).toBe('approval-document-id-taken')
    const second = { ...document, documentId: 'd-2', disclosure: 'public' as const }
    expect(kindOf(await room.run(recordDocument, second, { on: '2021-03-01' }))).toBe('document-number-taken')
    expect(kindOf(await room.run(withdrawDocument, { documentId: 'd-1', reason: '번호 틀림' }))).toBe('ok')
    expect(kindOf(await room.run(withdrawDocument, { documentId: 'd-1', reason: '또' }))).toBe(
      'approval-document-withdrawn',
    )
    expect(kindOf(await room.run(withdrawDocument, { documentId: 'none', reason: '또' }))).toBe(
      'approval-document-not-found',
    )
    expect(kindOf(await room.run(recordDocument, second, { on: '2021-03-01' }))).toBe('ok')
    expect((await subjectOf(plan)).documents.map(({ id }) => id)).toEqual(['d-0', 'd-00', 'd-1', 'd-2'])
  })

  it('drafts a letter, and keeps nothing of it', async () => {
    const letter = {
      recipient: '내부결재',
      title: '계획 승인',
      items: '관련: 시-1\n승인합니다.',
      attachments: '계획서 1부.',
    }
    expect(await room.ask(draftLetter, letter, head)).toEqual({
      ok: true,
      value: {
        text: '수신  내부결재\n(경유)\n제목  계획 승인\n\n1. 관련: 시-1\n2. 승인합니다.\n\n붙임  계획서 1부.  끝.\n',
      },
    })
    expect(kindOf(await room.ask(draftLetter, letter, { role: 'visitor' }))).toBe('not-permitted')
  })

  it('a subject that is gone leaves its reviews readable, outdated', async () => {
    facts.delete(subjectKey(sheet))
    const listed = await room.ask(listReviews, { kind: 'project', state: 'open' }, head)
    expect(listed).toMatchObject({ ok: true, value: { reviews: [{ outdated: true }] } })
    const [gone] = listed.ok ? listed.value.reviews : []
    expect(await room.ask(seeReview, { reviewId: gone?.id ?? '' }, head)).toMatchObject({ value: { subject: null } })
    expect(await room.read(approvalsFindings(parts))).toEqual([])
    const asHead = { accountId: AccountId.parse('test-head'), roles: ['department-head'] } as const
    const told = await room.read((context) =>
      approvalsFindings(parts)({ ...context, actor: { ...context.actor, ...asHead } }),
    )
    expect(told.map(({ rule }) => rule)).toEqual(['review-outdated'])
  })
})
