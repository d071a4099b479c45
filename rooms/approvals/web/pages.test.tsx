import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { expectWhole, type PageWish, showPage } from '#tests/support/show-page.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  confirmReview,
  passFinding,
  publishVersion,
  recordAnswer,
  recordDocument,
  requestReview,
  sendBack,
  submit,
  withdrawDocument,
} from '../contract.ts'
import { findingKey, type ToldFinding } from '../core/finding-key.ts'
import { type ReviewSubject, subjectKey } from '../core/review-subject.ts'
import { approvalsRoom } from '../server/room.ts'
import type { SubjectParts } from '../server/subject-parts.ts'
import { pages } from './pages.ts'

const plan: ReviewSubject = { kind: 'plan-version', id: 'final-2021' }
const sheets = ['p1', 'p2', 'p3'].map((id): ReviewSubject => ({ kind: 'project', id }))
const error = (label: string): ToldFinding => ({
  ...{ rule: 'sum', severity: 'error', subject: { ...plan }, params: { label } },
  sentence: { ko: `${label}: 합이 다릅니다.`, en: `${label}: the sum differs.` },
})
const parts: SubjectParts = {
  subjectsOf: async (_context, subjects) =>
    new Map(
      subjects
        .filter(({ id }) => id !== 'none')
        .map((one) => [
          subjectKey(one),
          { version: 'v1', title: `제목 ${one.id}`, path: `/x/${one.id}`, department: '공원녹지과', forPublic: true },
        ]),
    ),
  findingsOf: async (_context, subject) => (subject.id === plan.id ? [error('가'), error('나')] : []),
}
let room: RoomTest

beforeAll(async () => {
  room = await openRoom([organizationRoom, meetingsRoom(testSignIn), approvalsRoom(parts)])
})
afterAll(() => room.close())

/** The page as its HTML, the name of its file, or the kind of its refusal. */
const show = (path: string, wish: PageWish = {}) => showPage(room, pages, path, { role: 'secretariat', ...wish })
const enter: RoomTest['run'] = async (contract, input, how) => {
  const outcome = await room.run(contract, input, how)
  expect(outcome, contract.name).toMatchObject({ ok: true })
  return outcome
}

it('before anything is entered the lists say so, and nothing is found', async () => {
  expect(await show('/reviews')).toContain('지금 할 검토가 없습니다.')
  expect(await show('/reviews', { query: { view: 'all' } })).toContain('조건에 맞는 검토가 없습니다.')
  expect(await show('/passes')).toContain('넘긴 오류가 없습니다.')
  expect(await show('/publications')).toContain('공개한 것이 없습니다.')
  expect(await show('/reviews/:id', { params: { id: 'none' } })).toBe('review-not-found')
  for (const path of ['/reviews/of/:kind/:id', '/reviews/of/:kind/:id/letter']) {
    expect(await show(path, { params: { kind: 'project', id: 'none' } })).toBe('subject-not-found')
    expect(await show(path, { params: { kind: 'nothing', id: 'p1' } })).toBe('subject-not-found')
  }
})

describe('with reviews', () => {
  const officer = { role: 'department-officer' } as const
  const head = { role: 'department-head' } as const
  beforeAll(async () => {
    for (const subject of sheets) {
      await enter(
        requestReview,
        { reviewId: `r-${subject.id}`, subject, version: 'v1', note: '부탁드립니다.' },
        officer,
      )
    }
    await enter(sendBack, { reviewId: 'r-p3', reason: '금액 확인' }, head)
    const pass = { subject: plan, reason: '시와 맞추는 중' }
    await enter(passFinding, { ...pass, passId: 'pass-1', findingKey: findingKey(error('가')) }, head)
    await enter(passFinding, { ...pass, passId: 'pass-2', findingKey: findingKey(error('나')) }, head)
    await enter(requestReview, { reviewId: 'r-plan', subject: plan, version: 'v1' }, officer)
    await enter(confirmReview, { reviewId: 'r-plan' }, head)
    const submission = { submissionId: 's-1', subject: plan, version: 'v1' }
    await enter(submit, { ...submission, to: 'governance-council' }, { on: '2021-03-01' })
    await enter(submit, { ...submission, submissionId: 's-2', to: 'city' }, { on: '2021-03-01' })
    const answer = {
      submissionId: 's-1',
      outcome: 'agreed-with-changes' as const,
      note: '금액',
      documentNumber: '시-1',
    }
    await enter(recordAnswer, answer)
    const document = { subject: plan, version: 'v1', disclosure: 'public' as const }
    await enter(recordDocument, { ...document, documentId: 'd-1', documentNumber: '마을자치과-1' })
    await enter(withdrawDocument, { documentId: 'd-1', reason: '번호 틀림' })
    const kept = { ...document, documentId: 'd-2', documentNumber: '마을자치과-2', disclosure: 'partial' as const }
    await enter(recordDocument, { ...kept, clauses: [5] }, { on: '2021-03-01' })
    await enter(recordDocument, { ...document, documentId: 'd-3', documentNumber: '마을자치과-3' })
    await enter(publishVersion, { publicationId: 'pub-1', subject: plan, version: 'v1' })
  })

  const everyPage: readonly (readonly [string, PageWish])[] = [
    ['/reviews', {}],
    ['/reviews', { query: { view: 'all', kind: 'project', state: 'open', q: '제목', page: '1' } }],
    ['/reviews', { query: { view: '?', kind: '?', state: '?', page: 'x' } }],
    ...['r-p1', 'r-p2', 'r-p3', 'r-plan'].map((id) => ['/reviews/:id', { params: { id } }] as const),
    ['/reviews/of/:kind/:id', { params: { ...plan } }],
    ['/reviews/of/:kind/:id', { params: { kind: 'project', id: 'p9' } }],
    ['/reviews/of/:kind/:id/letter', { params: { ...plan } }],
    ['/prechecks', {}],
    ['/prechecks', { query: { added: '2', without: 'jobs,safety' } }],
    ['/passes', {}],
    ['/publications', {}],
  ]
  const inEveryWay = everyPage.flatMap(([path, wish]) =>
    (['ko', 'en'] as const).flatMap((lang) =>
      (['department-officer', 'department-head', 'secretariat', 'auditor'] as const).map(
        (role) => [path, { ...wish, lang, role }] as const,
      ),
    ),
  )
  it.each(inEveryWay)('%s %o is whole', async (path, wish) => {
    expectWhole(await show(path, wish))
  })

  it('lead through the list, and offer to each what they may do', async () => {
    const asHead = await show('/reviews/:id', { params: { id: 'r-p1' }, role: 'department-head' })
    expect(asHead).toMatch(/2건 가운데 \d번째/)
    expect(asHead).toContain('/do/approvals/confirm-review')
    expect(asHead).not.toContain('/do/approvals/withdraw-review')
    const asOfficer = await show('/reviews/:id', { params: { id: 'r-p1' }, role: 'department-officer' })
    expect(asOfficer).toContain('/do/approvals/withdraw-review')
    expect(asOfficer).not.toContain('/do/approvals/confirm-review')
    expect(await show('/reviews', { query: { view: 'to-mend' }, role: 'department-officer' })).toContain('제목 p3')
  })

  it('show what was passed to everyone, and no form to those who only look', async () => {
    const passed = await show('/passes', { role: 'visitor' })
    expect(passed).toMatch(/가: 합이 다릅니다\..*시와 맞추는 중/s)
    const html = await show('/reviews/of/:kind/:id', { params: { ...plan }, role: 'auditor' })
    expect(html).toContain('마을자치과-2')
    expect(html).toContain('부분공개, 제5호')
    expect(html).not.toContain('/do/approvals/')
  })

  it('keep what was typed when a form is refused', async () => {
    const form = {
      ...{ command: 'approvals.record-document', refusal: { kind: 'clause-missing' }, sentence: '골라 주세요.' },
      ...{
        values: { documentNumber: '과-9', disclosure: 'partial', 'clauses.4': '5' },
        fieldErrors: { clauses: '몇 호' },
      },
    }
    const html = await show('/reviews/of/:kind/:id', { params: { ...plan }, form })
    expect(html).toContain('value="과-9"')
    expect(html).toContain('href="#document-clauses"')
  })

  it('draft the letter, give it as a file, and say what is missing', async () => {
    const path = '/reviews/of/:kind/:id/letter'
    const sent = (values: Record<string, string>): PageWish => ({ params: { ...plan }, sent: { values, files: {} } })
    expect(await show(path, { params: { ...plan } })).toMatch(/수신 {2}내부결재.*끝\./s)
    expect(await show(path, sent({ recipient: '서울특별시장', via: '부구청장', as: 'file' }))).toBe('기안문.txt')
    expect(await show(path, sent({ title: ' ' }))).toContain('적어 주세요.')
  })
})
