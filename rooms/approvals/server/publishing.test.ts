import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { engines } from '#tests/support/database.ts'
import { openRoom, type RoomTest } from '#tests/support/room-test.ts'
import { testSignIn } from '#tests/support/test-sign-in.ts'
import {
  confirmReview,
  passFinding,
  publishVersion,
  recordDocument,
  requestReview,
  withdrawDocument,
  withdrawPass,
  withdrawPublication,
} from '../contract.ts'
import { findingKey, type ToldFinding } from '../core/finding-key.ts'
import { type ReviewSubject, subjectKey } from '../core/review-subject.ts'
import { approvalsFindings } from './findings.ts'
import { approvalsRoom } from './room.ts'
import type { SubjectParts } from './subject-parts.ts'

const plan: ReviewSubject = { kind: 'plan-version', id: 'final-2021' }
const error: ToldFinding = {
  ...{ rule: 'sum', severity: 'error', subject: { ...plan }, stated: '900', computed: '901', params: {} },
  sentence: { ko: '합이 다릅니다.', en: 'The sum differs.' },
}
const facts = { version: 'abc', title: '2021 계획 최종본', path: '/x', department: '', forPublic: true }

describe.each(engines)('publishing on %s', (engine) => {
  let room: RoomTest
  /** What happens while a version is looked at. */
  let meanwhile = async (): Promise<void> => {}
  const parts: SubjectParts = {
    subjectsOf: async () => new Map([[subjectKey(plan), facts]]),
    findingsOf: async () => {
      await meanwhile()
      return [error]
    },
  }
  const head = { role: 'department-head' } as const
  const document = { subject: plan, version: 'abc', disclosure: 'public' as const }
  const record = (no: number, on: string, more: object = {}) =>
    room.run(
      recordDocument,
      { ...document, documentId: `d-${no}`, documentNumber: `마을자치과-${no}`, ...more },
      { on },
    )
  const publish = (publicationId: string) => room.run(publishVersion, { publicationId, subject: plan, version: 'abc' })
  const rules = async (role: 'secretariat' | 'visitor') =>
    (
      await room.read((context) => approvalsFindings(parts)({ ...context, actor: { ...context.actor, roles: [role] } }))
    ).map(({ rule, params }) => (rule === 'published-without-document' ? params['disclosure'] : rule))

  beforeAll(async () => {
    room = await openRoom([organizationRoom, meetingsRoom(testSignIn), approvalsRoom(parts)], engine)
    const pass = { passId: 'pass-1', subject: plan, findingKey: findingKey(error), reason: '시와 맞추는 중' }
    const done = [
      await room.run(passFinding, pass, head),
      await room.run(requestReview, { reviewId: 'r-1', subject: plan, version: 'abc' }, { role: 'department-officer' }),
      await room.run(confirmReview, { reviewId: 'r-1' }, head),
      await record(1, '2021-02-01'),
    ]
    expect(done.map(({ ok }) => ok)).toEqual([true, true, true, true])
  })
  afterAll(() => room.close())

  it('holds the documents and passes on which it rests until it is done', async () => {
    const [looking, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    meanwhile = async () => {
      looking.resolve()
      await goOn.promise
    }
    const publishing = publish('p-1')
    await looking.promise
    const ended: string[] = []
    const reason = '번호 틀림'
    const withdrawing = [
      room.run(withdrawDocument, { documentId: 'd-1', reason }).then(({ ok }) => ended.push(`document ${ok}`)),
      room.run(withdrawPass, { passId: 'pass-1', reason }, head).then(({ ok }) => ended.push(`pass ${ok}`)),
    ]
    await wait(300)
    ended.push('looked at')
    goOn.resolve()
    expect(await publishing).toMatchObject({ ok: true })
    await Promise.all(withdrawing)
    expect(ended[0]).toBe('looked at')
    expect(ended.slice(1).toSorted()).toEqual(['document true', 'pass true'])
  })

  it('is told to insiders while no document says 공개 of what stands published', async () => {
    expect(await rules('secretariat')).toEqual(['none'])
    expect(await rules('visitor')).toEqual([])
    await record(2, '2021-02-02')
    expect(await rules('secretariat')).toEqual([])
    await record(3, '2021-02-03', { disclosure: 'closed', clauses: [5] })
    expect(await rules('secretariat')).toEqual(['closed'])
    expect(await room.run(withdrawPublication, { publicationId: 'p-1', reason: '비공개' })).toMatchObject({ ok: true })
    expect(await rules('secretariat')).toEqual([])
  })
})
