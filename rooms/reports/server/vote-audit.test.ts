import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { seeVote } from '#rooms/polling/contract.ts'
import * as votes from '#rooms/polling/contract-office.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { auditApart } from '../adapters/audit-apart.ts'
import { plainLines } from '../core/frozen-document.ts'
import { voteAuditReport } from './vote-audit.ts'

const voteId = 'spring' as never
const auditBundle = auditApart(new URL('../../../apps/vote/audit-bundle.ts', import.meta.url))
const report = voteAuditReport({ auditBundle })
const act = {
  eventId: 1,
  role: 'secretariat',
  title: { ko: '주민투표를 공고한다', en: '' },
  recordedAt: '2021-03-02T01:00:00.000Z',
}

let office: VoteInOffice
/** The office has no room of the record: what that would tell is one act on each of two pages. */
const ask = (async (contract: never, input: { page?: number }) =>
  (contract as { name: string }).name === 'record.list-history'
    ? ok({ entries: [{ ...act, eventId: 3 - (input.page ?? 1) }], total: 2, page: input.page, pages: 2 })
    : office.ask(contract, input as never)) as unknown as Ask
const linesOf = async (of = 'spring') => {
  const made = await report.make(ask, of)
  return made.ok ? plainLines(made.value).split('\n') : [made.refusal.kind]
}

describe('the audit of a vote in the office', () => {
  beforeAll(async () => {
    office = await voteInOffice()
    expect(await office.design()).toMatchObject({ ok: true })
  })
  afterAll(() => office.room.close())

  it('is of no draft, and of nothing that is no vote', async () => {
    expect(await report.choices(ask)).toEqual([])
    for (const of of ['spring', 'none', '없는 것!']) expect(await linesOf(of)).toEqual(['report-subject-not-found'])
  })
  it('tells from the announcement on what is fixed', async () => {
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ ok: true })
    expect((await linesOf()).some((line) => line.startsWith('선거 명세의 지문'))).toBe(false)
    await office.settle()
    expect(await report.choices(ask)).toEqual([{ of: 'spring', label: '2021년 협치사업 주민투표' }])
    const lines = await linesOf()
    expect(lines.some((line) => /^선거 명세의 지문 \| [0-9a-f]{64}$/.test(line))).toBe(true)
    expect(lines).toContain('증인 | 두지 않음')
    expect(lines.filter((line) => line.endsWith('협치 사무국 | 주민투표를 공고한다'))).toHaveLength(2)
  })
  it('sets the numbers against each other once there is a result, and verifies the bundle', async () => {
    office.at('2021-03-08T09:00')
    const seen = await office.ask(seeVote, { voteId })
    const under = office.parts.votes.get(seen.ok ? (seen.value.vote.eh ?? '') : '')?.under
    if (under === undefined) throw new Error('The parts have no such vote.')
    for (const name of ['a', 'b']) {
      const voter = registerVoter(under, name, 'online')
      castLine(under, lineOf(under, voter, [[under.election.manifest.contests[0]?.options[0]?.id ?? '']]))
    }
    office.at('2021-03-14T18:10')
    await office.settle()
    const lines = await linesOf()
    expect(lines).toContain('온라인 | 2')
    expect(lines).toContain('온라인 투표권: 발급한 것 | 2 | 쓴 것 2, 거둔 것 0, 쓰지 않은 것 0 | 0')
    expect(lines).toContain('V10 | 열어 본 투표지와 집계 | 맞음')
    expect(lines).toContain('□ 맞지 않는 것이 없습니다.')
    expect(await linesOf()).toEqual(lines)
  })
})
