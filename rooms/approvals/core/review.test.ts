import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { approvalFindings } from './approval-findings.ts'
import { findingKey, type ToldFinding } from './finding-key.ts'
import {
  type FindingPass,
  PassId,
  passesThatCover,
  passFinding,
  passState,
  stoppingErrors,
  weigh,
} from './finding-pass.ts'
import {
  confirmReview,
  isOutdated,
  isOverdue,
  type KeptReview,
  ReviewId,
  requestReview,
  sendBack,
  withdrawReview,
} from './review.ts'
import { fits, type QueuedReview, queue, standsIn } from './review-queue.ts'
import { type ReviewSubject, type SubjectFacts, subjectKey } from './review-subject.ts'

const subject: ReviewSubject = { kind: 'project', id: 'project-8' }
const facts: SubjectFacts = {
  version: '3.2',
  title: '안양천에서 놀자!',
  path: '/projects/project-8',
  department: '공원녹지과',
}
const at = Instant.parse('2021-03-02T01:00:00.000Z')
const today = localDate('2021-03-02')
const finding = (parts: Partial<ToldFinding> = {}): ToldFinding => ({
  rule: 'formula',
  severity: 'error',
  subject: { ...subject },
  stated: '500',
  computed: '600',
  params: { label: '수목', formula: '100원×6' },
  sentence: { ko: '합이 다릅니다.', en: 'The sum differs.' },
  ...parts,
})
const pass = (parts: Partial<FindingPass> = {}): FindingPass => ({
  id: PassId.parse('pass-1'),
  subject,
  findingKey: findingKey(finding()),
  rule: 'formula',
  sentence: finding().sentence,
  reason: '시에 확인하는 중',
  role: 'department-head',
  passedAt: at,
  withdrawnAt: null,
  withdrawnReason: null,
  ...parts,
})
const review = (parts: Partial<KeptReview> = {}): KeptReview => ({
  id: ReviewId.parse('review-1'),
  subject,
  no: 2,
  version: '3.2',
  title: facts.title,
  department: facts.department,
  note: null,
  state: 'open',
  requestedOn: today,
  requestedAt: at,
  requestedRole: 'department-officer',
  requestedBy: 'officer',
  dueOn: null,
  decidedOn: null,
  decidedBy: null,
  decidedRole: null,
  reason: null,
  ...parts,
})
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? 'ok' : result.refusal?.kind)

describe('the key of a finding', () => {
  it('is its rule, subject, numbers and parameters in the order of their names', () => {
    expect(findingKey(finding())).toBe(
      'formula | project/project-8 | stated=500 | computed=600 | formula=100원×6 | label=수목',
    )
    expect(findingKey(finding({ params: { formula: '100원×6', label: '수목' } }))).toBe(findingKey(finding()))
    const { stated: _s, computed: _c, ...bare } = finding({ params: { text: '가\n나' } })
    expect(findingKey(bare)).toBe('formula | project/project-8 | stated= | computed= | text=가 나')
    expect(findingKey(finding({ stated: '501' }))).not.toBe(findingKey(finding()))
  })
})

describe('passing an error', () => {
  it('covers that error alone, and only while it stands', () => {
    const other = finding({ params: { label: '다른 것' } })
    const weighed = weigh([finding(), other], [pass()])
    expect(weighed.map((one) => one.pass?.id ?? null)).toEqual(['pass-1', null])
    expect(stoppingErrors(weighed)).toHaveLength(1)
    const withdrawn = pass({ withdrawnAt: at, withdrawnReason: '고침' })
    expect(stoppingErrors(weigh([finding()], [withdrawn]))).toHaveLength(1)
    expect([passState(pass(), [finding()]), passState(pass(), [other]), passState(withdrawn, [finding()])]).toEqual([
      'open',
      'mended',
      'withdrawn',
    ])
  })

  it('holds where the error is told of a subject within another, with the same numbers', () => {
    const version = { kind: 'plan-version', id: 'final-2021' } as const
    const elsewhere = pass({ id: PassId.parse('pass-2'), subject: { kind: 'project', id: 'project-99' } })
    const own = pass({ id: PassId.parse('pass-3'), subject: version })
    const covering = passesThatCover(version, [finding()], [pass(), elsewhere, own])
    expect(covering.map(({ id }) => id)).toEqual(['pass-1', 'pass-3'])
    expect(stoppingErrors(weigh([finding()], covering))).toEqual([])
    expect(passesThatCover(version, [], [pass()])).toEqual([])
  })

  it('takes an error that is there and not passed yet', () => {
    const warning = finding({ severity: 'warning' })
    expect(passFinding(findingKey(finding()), [finding()], [])).toEqual({ ok: true, value: finding() })
    expect(kindOf(passFinding('none', [finding()], []))).toBe('finding-not-found')
    expect(kindOf(passFinding(findingKey(warning), [warning], []))).toBe('finding-is-no-error')
    expect(kindOf(passFinding(findingKey(finding()), [finding()], [pass()]))).toBe('finding-passed')
  })
})

describe('asking for a review', () => {
  const asked = { version: '3.2', on: today, dueOn: null }
  const clean = { facts, findings: weigh([], []), reviews: [] }

  it('is of what stands now, once', () => {
    expect(requestReview(asked, clean)).toEqual({ ok: true, value: { facts, no: 1, superseded: null } })
    expect(kindOf(requestReview(asked, { ...clean, facts: null }))).toBe('subject-not-found')
    expect(requestReview({ ...asked, version: '3.1' }, clean)).toMatchObject({
      refusal: { kind: 'subject-changed-meanwhile', version: '3.1', current: '3.2' },
    })
    expect(kindOf(requestReview({ ...asked, dueOn: localDate('2021-03-01') }, clean))).toBe('due-before-request')
    expect(kindOf(requestReview({ ...asked, dueOn: today }, clean))).toBe('ok')
    expect(kindOf(requestReview(asked, { ...clean, reviews: [review()] }))).toBe('review-open')
    const confirmed = review({ state: 'confirmed' })
    expect(kindOf(requestReview(asked, { ...clean, reviews: [confirmed] }))).toBe('version-confirmed')
    expect(kindOf(requestReview(asked, { ...clean, reviews: [{ ...confirmed, version: '2.2' }] }))).toBe('ok')
  })

  it('supersedes an open request for an older version', () => {
    const old = review({ version: '3.1' })
    expect(requestReview(asked, { ...clean, reviews: [old] })).toMatchObject({ value: { superseded: { id: old.id } } })
  })

  it('is stopped by errors that nobody passed, with the list', () => {
    expect(requestReview(asked, { ...clean, findings: weigh([finding()], []) })).toEqual({
      ok: false,
      refusal: { kind: 'errors-stand', errors: [{ key: findingKey(finding()), sentence: finding().sentence }] },
    })
    expect(kindOf(requestReview(asked, { ...clean, findings: weigh([finding()], [pass()]) }))).toBe('ok')
  })
})

describe('deciding a review', () => {
  it('is for another account, of the version that was asked about', () => {
    expect(kindOf(confirmReview(review(), 'head', facts))).toBe('ok')
    expect(kindOf(confirmReview(review({ requestedBy: null }), null, facts))).toBe('ok')
    expect(kindOf(confirmReview(review(), 'officer', facts))).toBe('own-request')
    expect(kindOf(confirmReview(review({ state: 'confirmed' }), 'head', facts))).toBe('review-decided')
    expect(confirmReview(review({ version: '3.1' }), 'head', facts)).toMatchObject({
      refusal: { kind: 'subject-changed-since-request', version: '3.1', current: '3.2' },
    })
    expect(confirmReview(review(), 'head', null)).toMatchObject({ refusal: { current: '' } })
    expect([sendBack(review(), 'head'), sendBack(review(), 'officer')].map(kindOf)).toEqual(['ok', 'own-request'])
    expect(kindOf(sendBack(review({ state: 'withdrawn' }), 'head'))).toBe('review-decided')
  })

  it('can be forgone by the account that asked', () => {
    expect(kindOf(withdrawReview(review(), 'officer'))).toBe('ok')
    expect(kindOf(withdrawReview(review(), 'head'))).toBe('others-request')
    expect(kindOf(withdrawReview(review({ state: 'sent-back' }), 'officer'))).toBe('review-decided')
  })

  it('tells what is late and what was outrun', () => {
    expect(
      [review(), review({ dueOn: today }), review({ dueOn: localDate('2021-03-01') })].map((one) =>
        isOverdue(one, today),
      ),
    ).toEqual([false, false, true])
    expect(isOverdue(review({ state: 'confirmed', dueOn: localDate('2021-03-01') }), today)).toBe(false)
    expect(isOutdated(review({ state: 'sent-back', version: '1' }), facts)).toBe(false)
  })
})

describe('the queue', () => {
  const subjects = new Map([[subjectKey(subject), facts]])
  const late = { dueOn: localDate('2021-03-01') }
  const views = (one: QueuedReview, account: string) =>
    (['to-decide', 'to-mend', 'overdue', 'all'] as const).filter((view) => standsIn(view, one, account))

  it('says what is whose', () => {
    const [open] = queue([review(late)], subjects, today) as [QueuedReview]
    expect(open).toMatchObject({ overdue: true, outdated: false, last: true })
    expect([views(open, 'head'), views(open, 'officer')]).toEqual([
      ['to-decide', 'overdue', 'all'],
      ['overdue', 'all'],
    ])
    const [back] = queue([review({ state: 'sent-back' })], subjects, today) as [QueuedReview]
    expect([views(back, 'head'), views(back, 'officer')]).toEqual([['all'], ['to-mend', 'all']])
    const [outrun] = queue([review({ version: '3.1' })], subjects, today) as [QueuedReview]
    expect([views(outrun, 'head'), views(outrun, 'officer')]).toEqual([['all'], ['to-mend', 'all']])
    const [gone] = queue([review()], new Map(), today) as [QueuedReview]
    expect(gone).toMatchObject({ outdated: true })
  })

  it('asks nothing about a subject beyond its last request', () => {
    const old = review({ id: ReviewId.parse('review-0'), state: 'sent-back', no: 1, version: '3.1' })
    for (const order of [
      [old, review()],
      [review(), old],
    ]) {
      const queued = queue(order, subjects, today)
      expect(queued.map(({ review: { id }, last }) => [id, last]).toSorted()).toEqual([
        ['review-0', false],
        ['review-1', true],
      ])
      expect(queued.filter((one) => standsIn('to-mend', one, 'officer'))).toEqual([])
    }
  })

  it('is narrowed by kind, state and words', () => {
    const [one] = queue([review()], subjects, today) as [QueuedReview]
    expect(fits(one, {})).toBe(true)
    expect(fits(one, { kind: 'project', state: 'open', q: '공원 녹지' })).toBe(true)
    expect(fits(one, { kind: 'plan-version' })).toBe(false)
    expect(fits(one, { state: 'confirmed' })).toBe(false)
    expect(fits(one, { q: '골목' })).toBe(false)
  })

  it('tells the site what is open', () => {
    const late2 = queue(
      [review(late), review({ version: '3.1', subject: { kind: 'project', id: 'p9' } })],
      subjects,
      today,
    )
    expect(approvalFindings([pass()], late2).map(({ rule, subject: of }) => [rule, of.id])).toEqual([
      ['error-passed', 'project-8'],
      ['review-overdue', 'project-8'],
      ['review-outdated', 'p9'],
    ])
    expect(approvalFindings([], queue([review()], subjects, today))).toEqual([])
  })
})
