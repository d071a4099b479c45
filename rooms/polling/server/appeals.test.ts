import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import * as appeals from '../contract-appeals.ts'
import * as votes from '../contract-office.ts'
import { pollingFindings } from './findings.ts'

const voteId = 'spring' as never
const key = 'abcd-2345-efgh'
const what = '저는 투표한 적이 없습니다.'
const refused = (kind: string) => ({ refusal: { kind } })

describe('appeals about a vote', () => {
  let office: VoteInOffice
  beforeAll(async () => {
    office = await voteInOffice()
    await office.design()
  })
  afterAll(() => office.room.close())
  const file = (more: object = {}) => office.run(appeals.fileAppeal, { voteId, key, about: 'has-voted', what, ...more })
  const answer = (no: number, outcome: 'accepted' | 'rejected' = 'accepted') =>
    office.run(appeals.answerAppeal, { voteId, no, outcome, answer: '접수대의 표시를 거두었습니다.' })
  const findings = () => office.ask(appeals.countAppeals, { voteId }, 'secretariat')

  it('are taken once the vote is announced', async () => {
    expect(await file()).toMatchObject(refused('vote-not-announced'))
    expect(await file({ voteId: 'none' })).toMatchObject(refused('vote-not-found'))
    expect(await office.ask(appeals.countAppeals, { voteId })).toMatchObject(refused('vote-not-found'))
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ ok: true })
    await office.settle()
    office.at('2021-03-09T10:00')
    expect(await findings()).toMatchObject({ value: { counts: [], mayFile: true, until: null } })
    expect(await file()).toMatchObject({ value: { no: 1, answerBy: '2021-03-12' } })
    expect(await file()).toMatchObject(refused('appeal-key-taken'))
    expect(await file({ key: 'zzzz-2345-efgh', what: '900101-1234567' })).toMatchObject(
      refused('resident-number-given'),
    )
  })

  it('are numbered one after another, whoever comes at once', async () => {
    const keys = Array.from({ length: 10 }, (_, at) => `aaaa-bbbb-222${at}`)
    const filed = await Promise.all(keys.map((own) => file({ key: own, about: 'other' })))
    expect(filed.map((one) => (one.ok ? one.value.no : 0)).toSorted((a, b) => a - b)).toEqual(
      keys.map((_, at) => at + 2),
    )
    const taken = await Promise.all(keys.map((own) => office.run(appeals.withdrawAppeal, { voteId, key: own })))
    expect(taken.every(({ ok }) => ok)).toBe(true)
  })

  it('are seen by their key alone, and by the office', async () => {
    const own = { appeal: { no: 1, about: 'has-voted', what, reference: null, outcome: null } }
    expect(await office.ask(appeals.seeOwnAppeal, { voteId, key })).toMatchObject({ value: own })
    expect(await office.ask(appeals.seeOwnAppeal, { voteId, key: 'abcd-2345-efgj' })).toMatchObject(
      refused('appeal-not-found'),
    )
    expect(await office.ask(appeals.listAppeals, { voteId })).toMatchObject(refused('not-permitted'))
    const listed = await office.ask(appeals.listAppeals, { voteId }, 'secretariat')
    expect(listed.ok && listed.value.appeals.map(({ no }) => no)).toEqual(Array.from({ length: 11 }, (_, at) => at + 1))
    const none = 'none' as never
    expect(await office.ask(appeals.listAppeals, { voteId: none }, 'secretariat')).toMatchObject(
      refused('vote-not-found'),
    )
  })

  it('keep neither key nor text in the record', async () => {
    const rows = await office.room.db
      .selectFrom('record_body' as never)
      .selectAll()
      .execute()
    expect(JSON.stringify(rows)).not.toMatch(/abcd-2345-efgh|투표한 적이 없습니다/)
  })

  it('are found while the answer is owed, and louder when it is overdue', async () => {
    const rules = async (now: string) => {
      const context = { trx: office.room.db, districtId: 'geumcheon', now }
      return (await pollingFindings(context as never)).map(({ rule, params }) => [rule, params['count']])
    }
    expect(await rules('2021-03-12T01:00:00.000Z')).toContainEqual(['vote-appeals-waiting', 1])
    expect(await rules('2021-03-13T01:00:00.000Z')).toContainEqual(['vote-appeals-overdue', 1])
  })

  it('stand in the way of certifying until all are answered', async () => {
    office.at('2021-03-14T18:20')
    await office.settle()
    office.at('2021-03-29T10:00')
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({
      refusal: { kind: 'appeals-open', open: 1 },
    })
    expect(await answer(99)).toMatchObject(refused('appeal-not-found'))
    expect(await answer(2)).toMatchObject(refused('appeal-ended'))
    expect(await answer(1)).toMatchObject({ value: { no: 1 } })
    expect(await answer(1, 'rejected')).toMatchObject(refused('appeal-ended'))
    expect(await office.run(appeals.withdrawAppeal, { voteId, key })).toMatchObject(refused('appeal-ended'))
    expect(await office.ask(appeals.seeOwnAppeal, { voteId, key })).toMatchObject({
      value: { appeal: { outcome: 'accepted', answer: '접수대의 표시를 거두었습니다.', endedOn: '2021-03-29' } },
    })
    expect(await file({ key: 'late-2345-efgh' })).toMatchObject({
      refusal: { kind: 'appeals-over', until: '2021-03-28' },
    })
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({ ok: true })
    expect(await findings()).toMatchObject({
      value: {
        counts: [
          { about: 'has-voted', accepted: 1 },
          { about: 'other', withdrawn: 10 },
        ],
        mayFile: false,
      },
    })
  })
})
