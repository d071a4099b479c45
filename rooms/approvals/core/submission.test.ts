import { describe, expect, it } from 'vitest'
import { Instant, localDate } from '#kit/korean-date.ts'
import { ResolutionId } from '#rooms/meetings/core/resolution.ts'
import { ApprovalDocument, DocumentNumber, recordDocument } from './approval-document.ts'
import { defaultPrechecks } from './default-prechecks.ts'
import { weigh } from './finding-pass.ts'
import { declarePrechecks, fillPrecheck, PrecheckAnswer, unanswered } from './precheck.ts'
import { type Publication, PublicationId, publicationFindings, publishVersion } from './publication.ts'
import { Review } from './review.ts'
import { type Ready, recordAnswer, Submission, type SubmissionAnswer, submit } from './submission.ts'

const today = localDate('2021-03-02')
const tomorrow = localDate('2021-03-03')
const subject = { kind: 'plan-version', id: 'final-2021' } as const
const facts = { version: 'abc', title: '2021 계획 최종본', path: '/plans/p', department: '', forPublic: true }
const confirmed = Review.parse({
  ...{
    id: 'review-1',
    subject,
    no: 1,
    version: 'abc',
    title: facts.title,
    department: '',
    note: null,
    state: 'confirmed',
  },
  ...{ requestedOn: today, requestedAt: Instant.parse('2021-03-02T01:00:00.000Z'), requestedRole: 'secretariat' },
  ...{ dueOn: null, decidedOn: today, decidedRole: 'department-head', reason: null },
})
const error = {
  ...{ rule: 'sum', severity: 'error' as const, subject: { ...subject }, params: {} },
  sentence: { ko: '합이 다릅니다.', en: 'The sum differs.' },
}
const ready: Ready = { facts, findings: [], reviews: [confirmed] }
const kindOf = (result: { ok: boolean; refusal?: { kind: string } }) => (result.ok ? 'ok' : result.refusal?.kind)

describe('submitting', () => {
  const sent = { version: 'abc', to: 'governance-council', on: today } as const
  const waiting = Submission.parse({
    ...{ id: 'submission-1', subject, title: facts.title, documentNumber: null, note: null, answer: null, ...sent },
  })

  it('is of a version that stands, was confirmed and has no open error', () => {
    expect(submit(sent, ready, [], today)).toEqual({ ok: true, value: facts })
    expect(kindOf(submit(sent, { ...ready, facts: null }, [], today))).toBe('subject-not-found')
    expect(kindOf(submit({ ...sent, version: 'abd' }, ready, [], today))).toBe('subject-changed-meanwhile')
    expect(kindOf(submit(sent, { ...ready, reviews: [] }, [], today))).toBe('not-confirmed')
    expect(kindOf(submit(sent, { ...ready, reviews: [{ ...confirmed, version: 'abd' }] }, [], today))).toBe(
      'not-confirmed',
    )
    expect(kindOf(submit(sent, { ...ready, findings: weigh([error], []) }, [], today))).toBe('errors-stand')
    expect(kindOf(submit({ ...sent, on: tomorrow }, ready, [], today))).toBe('day-still-to-come')
  })

  it('waits for one answer from each body', () => {
    expect(kindOf(submit(sent, ready, [waiting], today))).toBe('submitted-already')
    expect(kindOf(submit({ ...sent, to: 'city' }, ready, [waiting], today))).toBe('ok')
    expect(kindOf(submit(sent, ready, [{ ...waiting, version: 'older' }], today))).toBe('ok')
    const answer: SubmissionAnswer = {
      ...{ outcome: 'agreed', on: today, documentNumber: null, note: null, resolutionId: null },
    }
    expect(kindOf(submit(sent, ready, [{ ...waiting, answer }], today))).toBe('ok')
    expect(kindOf(recordAnswer(waiting, answer, today))).toBe('ok')
    const resolutionId = ResolutionId.parse('r-1')
    expect(kindOf(recordAnswer(waiting, { ...answer, resolutionId }, today))).toBe('ok')
    expect(kindOf(recordAnswer({ ...waiting, to: 'city' }, { ...answer, resolutionId }, today))).toBe(
      'resolution-of-another-body',
    )
    expect(kindOf(recordAnswer({ ...waiting, answer }, answer, today))).toBe('submission-answered')
    expect(kindOf(recordAnswer(waiting, { ...answer, on: tomorrow }, today))).toBe('day-still-to-come')
    expect(kindOf(recordAnswer(waiting, { ...answer, on: localDate('2021-03-01') }, today))).toBe(
      'answer-before-submission',
    )
    expect(kindOf(recordAnswer(waiting, { ...answer, outcome: 'returned' }, today))).toBe('answer-note-missing')
    expect(kindOf(recordAnswer(waiting, { ...answer, outcome: 'returned', note: '금액' }, today))).toBe('ok')
  })
})

describe('publishing', () => {
  const asked = { subject, version: 'abc', on: today }
  const earlier: Publication = {
    ...{ id: PublicationId.parse('publication-1'), ...asked, title: facts.title, passed: 0 },
    ...{ withdrawnOn: null, withdrawnReason: null },
  }

  const document = ApprovalDocument.parse({
    ...{ id: 'document-1', subject, version: 'abc', documentNumber: '마을자치과-1', title: facts.title },
    ...{ approvedOn: today, disclosure: 'public', clauses: [], withdrawnReason: null },
  })
  const approved = { ...ready, documents: [document] }

  it('is of a version frozen for the public and approved as public', () => {
    const without = { ...approved, facts: { ...facts, forPublic: false } }
    expect(kindOf(publishVersion(asked, without, [], today))).toBe('version-for-insiders')
    const publish = (...documents: ApprovalDocument[]) => publishVersion(asked, { ...ready, documents }, [], today)
    expect(kindOf(publish())).toBe('approval-not-recorded')
    expect(kindOf(publish({ ...document, version: 'older' }))).toBe('approval-not-recorded')
    expect(kindOf(publish({ ...document, withdrawnReason: '번호 틀림' }))).toBe('approval-not-recorded')
    expect(publish({ ...document, approvedOn: tomorrow })).toMatchObject({
      refusal: { kind: 'published-before-approval', approvedOn: tomorrow },
    })
    expect(kindOf(publish({ ...document, subject: { ...subject, id: 'other-2021' } }))).toBe('approval-not-recorded')
    for (const disclosure of ['partial', 'closed'] as const) {
      expect(publish({ ...document, disclosure, clauses: [5] })).toEqual({
        ok: false,
        refusal: { kind: 'not-approved-as-public', disclosure },
      })
    }
    // The latest document counts: what was closed can be opened, and the other way round.
    const earlierDay = { ...document, disclosure: 'partial' as const, approvedOn: localDate('2021-03-01') }
    expect(kindOf(publish(earlierDay, document))).toBe('ok')
    expect(kindOf(publish(document, earlierDay))).toBe('ok')
    const sameDay = { ...document, disclosure: 'closed' as const }
    expect(kindOf(publish(document, sameDay))).toBe('not-approved-as-public')
    expect(kindOf(publish(sameDay, document))).toBe('not-approved-as-public')
  })

  it('is not of a version closed since, whatever day it is dated back to', () => {
    const [first, fifth, tenth, now] = ['03-01', '03-05', '03-10', '03-15'].map((day) => localDate(`2021-${day}`))
    const opened = { ...document, approvedOn: first as typeof today }
    const closed = { ...document, disclosure: 'closed' as const, clauses: [5], approvedOn: tenth as typeof today }
    const publishOn = (on: typeof today, ...documents: ApprovalDocument[]) =>
      publishVersion({ ...asked, on }, { ...ready, documents }, [], now as typeof today)
    for (const documents of [
      [opened, closed],
      [closed, opened],
    ]) {
      expect(publishOn(fifth as typeof today, ...documents)).toMatchObject({
        refusal: { kind: 'not-approved-as-public', disclosure: 'closed' },
      })
    }
    expect(kindOf(publishOn(fifth as typeof today, opened, { ...closed, withdrawnReason: '번호 틀림' }))).toBe('ok')
  })

  it('is a finding once no document says 공개 of it any more, until it is withdrawn', () => {
    const found = (...documents: ApprovalDocument[]) =>
      publicationFindings([earlier], documents).map(({ rule, severity, params }) => [
        ...[rule, severity, params['disclosure']],
      ])
    const told = (disclosure: string) => [['published-without-document', 'error', disclosure]]
    expect(found(document)).toEqual([])
    expect(found()).toEqual(told('none'))
    expect(found({ ...document, withdrawnReason: '번호 틀림' })).toEqual(told('none'))
    expect(found({ ...document, subject: { ...subject, id: 'other-2021' } })).toEqual(told('none'))
    expect(found({ ...document, version: 'older' })).toEqual(told('none'))
    expect(found(document, { ...document, disclosure: 'partial', clauses: [5] })).toEqual(told('partial'))
    expect(found(document, { ...document, disclosure: 'closed', clauses: [5], approvedOn: tomorrow })).toEqual(
      told('closed'),
    )
    expect(publicationFindings([{ ...earlier, withdrawnOn: today, withdrawnReason: '고침' }], [])).toEqual([])
  })

  it('is of a frozen version, once, without an open error', () => {
    expect(publishVersion(asked, approved, [], today)).toEqual({ ok: true, value: facts })
    expect(kindOf(publishVersion({ ...asked, subject: { kind: 'project', id: 'p8' } }, approved, [], today))).toBe(
      'not-a-plan-version',
    )
    expect(kindOf(publishVersion({ ...asked, on: tomorrow }, approved, [], today))).toBe('day-still-to-come')
    expect(kindOf(publishVersion(asked, approved, [earlier], today))).toBe('published-already')
    expect(
      kindOf(publishVersion(asked, approved, [{ ...earlier, withdrawnOn: today, withdrawnReason: '고침' }], today)),
    ).toBe('ok')
    expect(kindOf(publishVersion(asked, { ...approved, findings: weigh([error], []) }, [], today))).toBe('errors-stand')
  })
})

describe('what the approval system gives back', () => {
  const document = ApprovalDocument.parse({
    ...{ id: 'document-1', subject, version: 'abc', documentNumber: '마을자치과-1234', title: facts.title },
    ...{ approvedOn: today, disclosure: 'public', clauses: [], withdrawnReason: null },
  })

  it('names the clauses where it is kept back, and none where it is public', () => {
    expect(recordDocument(document, today)).toEqual({ ok: true, value: document })
    expect(kindOf(recordDocument({ ...document, approvedOn: tomorrow }, today))).toBe('approval-still-to-come')
    expect(kindOf(recordDocument({ ...document, clauses: [5] }, today))).toBe('clause-of-public')
    expect(kindOf(recordDocument({ ...document, disclosure: 'partial' }, today))).toBe('clause-missing')
    expect(kindOf(recordDocument({ ...document, disclosure: 'partial', clauses: [5, 6] }, today))).toBe('ok')
    expect(kindOf(recordDocument({ ...document, disclosure: 'closed', clauses: [5, 5] }, today))).toBe('clause-twice')
  })

  it.each([
    ['마을자치과-1234', true],
    ['기획예산과(예산팀)-7', true],
    ['1234', false],
    ['마을자치과', false],
    ['-12', false],
    ['마을자치과-12가', false],
  ])('%s is a document number: %s', (text, expected) => {
    expect(DocumentNumber.safeParse(text).success).toBe(expected)
  })
})

describe('points to check', () => {
  const first = { revision: 0, basedOn: 0 }
  const answer = (itemId: string, parts: object = {}) => PrecheckAnswer.parse({ itemId, ...parts })

  it('stand once in a list', () => {
    expect(kindOf(declarePrechecks(defaultPrechecks))).toBe('ok')
    expect(declarePrechecks([...defaultPrechecks, ...defaultPrechecks.slice(0, 1)])).toEqual({
      ok: false,
      refusal: { kind: 'precheck-twice', itemId: 'legal-basis' },
    })
  })

  it('are answered once, with a note where they apply', () => {
    const budget = answer('budget', { applies: 'applies', note: '예산과 협의함' })
    expect(kindOf(fillPrecheck(defaultPrechecks, [budget, answer('jobs')], first))).toBe('ok')
    expect(kindOf(fillPrecheck(defaultPrechecks, [answer('none')], first))).toBe('precheck-unknown')
    expect(kindOf(fillPrecheck(defaultPrechecks, [budget, budget], first))).toBe('precheck-answered-twice')
    expect(fillPrecheck(defaultPrechecks, [answer('budget', { applies: 'applies' })], first)).toMatchObject({
      refusal: { kind: 'precheck-note-missing', name: '예산' },
    })
    expect(fillPrecheck(defaultPrechecks, [budget], { revision: 2, basedOn: 1 })).toEqual({
      ok: false,
      refusal: { kind: 'precheck-answered-meanwhile', basedOn: 1, revision: 2 },
    })
    const left = unanswered(defaultPrechecks, [budget, answer('jobs'), answer('safety', { applies: 'does-not-apply' })])
    expect(left).toHaveLength(defaultPrechecks.length - 2)
    expect(left.map(({ id }) => id)).toContain('jobs')
  })
})
