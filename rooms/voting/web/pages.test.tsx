import { describe, expect, it } from 'vitest'
import type { Ask } from '#kernel/handler.ts'
import { isDownload, isRefused, type Page } from '#kernel/page.ts'
import { DistrictId } from '#kit/id.ts'
import { Instant } from '#kit/korean-date.ts'
import { render } from '#ui/render-for-test.tsx'
import { listBallots, seeBallot } from '../contract.ts'
import { ballotPage } from './ballot-page.tsx'
import { ballotsPage } from './ballots-page.tsx'

const period = { from: '2020-07-17', to: '2020-07-23', precision: 'day' }
const decision = { gateId: 'g-c3', gateName: '합동회의', period, outcome: 'rejected', won: null, reason: null }
const option = (rank: number, more: object = {}) => ({
  id: `option-${rank}`,
  itemId: `item-${rank}`,
  name: `안건 ${rank}`,
  amount: 50_000_000,
  votes: 300 - rank,
  statedRank: rank,
  statedShare: null,
  rank,
  tied: false,
  share: { exact: { n: 50, d: 1 }, shown: '50', halfUp: '50.00' },
  decision,
  ...more,
})
const ballot = {
  ballot: { id: 'b2020', name: '온라인 투표', period, channel: null, eligibility: null, advisory: true, source: null },
  gateId: 'g-v',
  gateName: '주민투표',
  contests: [
    {
      id: 'c1',
      title: '시민참여예산 사업',
      choices: { kind: 'exactly', n: 3 },
      voters: 508,
      statedVotes: 1524,
      votes: 1524,
      possibleVotes: 1524,
      amount: 100_000_000,
      options: [
        option(1, { decision: { ...decision, outcome: 'passed', won: 41_000_000 } }),
        option(2, { tied: true }),
        option(2, { id: 'option-3', decision: { ...decision, reason: '비슷한 사업이 있습니다.' } }),
        option(4, { share: null, decision: null, amount: null }),
      ],
    },
  ],
  findings: [
    {
      rule: 'departs-from-vote',
      severity: 'warning',
      subject: { kind: 'item', id: 'item-9' },
      params: { item: '안건 9', rank: 9, rejectedAbove: '4, 5' },
    },
  ],
}
const wrong = {
  rule: 'vote-share',
  severity: 'error',
  subject: { kind: 'option', id: 'option-1' },
  stated: '51',
  computed: '50',
  params: { name: '안건 1' },
}

const show = async (page: Page, reply: unknown, lang: 'ko' | 'en' = 'ko', id = 'b2020') => {
  const made = await page.render({
    ask: (async () => ({ ok: true, value: reply })) as unknown as Ask,
    actor: { districtId: DistrictId.parse('geumcheon'), accountId: null, roles: ['visitor'] },
    lang,
    now: Instant.parse('2021-03-02T01:00:00.000Z'),
    params: { id },
    query: {},
    form: null,
    sent: null,
  })
  if (isRefused(made)) return made.refusal.kind
  return isDownload(made) ? made.fileName : render(made, { lang })
}

describe('the page of a ballot', () => {
  it('shows votes, shares, what became of each option, and that the vote was advisory', async () => {
    const html = await show(ballotPage, seeBallot.reply.parse(ballot))
    expect(html).toContain('우선순위를 묻는 투표')
    expect(html).toContain('508명 × 3개 = 던질 수 있는 표 1,524표')
    expect(html).toMatch(/선정.*합동회의에서.*41,000천원/s)
    expect(html).toContain('적힌 사유가 없습니다.')
    expect(html).toContain('비슷한 사업이 있습니다.')
    expect(html).toContain('적힌 결정이 없습니다.')
    expect(html).toContain('동점')
    expect(html).toContain('(7일)')
  })

  it('tells a departure from the vote plainly, with the way to the item', async () => {
    const html = await show(ballotPage, seeBallot.reply.parse(ballot))
    expect(html).toMatch(
      /9위 ‘안건 9’는 선정되고 더 많은 표를 받은 4, 5위 안건은 선정되지 않았으나.*href="\/geumcheon\/items\/item-9"/s,
    )
    const kept = await show(ballotPage, seeBallot.reply.parse({ ...ballot, findings: [wrong] }))
    expect(kept).toContain('투표 순위와 다르게 정해진 것이 없습니다.')
    expect(kept).toContain('최대잔여법으로는 50%입니다.')
  })

  it('says when a vote decides, and nothing of departures where it was no gate', async () => {
    const binding = { ...ballot, gateId: null, gateName: null, findings: [] }
    const html = await show(ballotPage, { ...binding, ballot: { ...ballot.ballot, advisory: false } })
    expect(html).toContain('결과대로 정하는 투표')
    expect(html).not.toContain('투표 순위와 다르게')
  })

  it('is in English too, and not there for an address that is no id', async () => {
    expect(await show(ballotPage, seeBallot.reply.parse(ballot), 'en')).toContain('A vote on priorities')
    expect(await show(ballotPage, ballot, 'ko', 'NO id')).toBe('ballot-not-found')
  })
})

describe('the list of ballots', () => {
  const { id: ballotId, ...head } = ballot.ballot
  const counts = { contests: 2, options: 18, voters: 508, votes: 3048, amount: 855_000_000, findings: 4 }
  it('adds them up, and says when there is none', async () => {
    const reply = listBallots.reply.parse({ ballots: [{ ballotId, ...head, gateId: null, ...counts }] })
    expect(await show(ballotsPage, reply)).toMatch(/3,048.*온라인 투표.*855,000/s)
    expect(await show(ballotsPage, { ballots: [] })).toContain('아직 적힌 투표 결과가 없습니다.')
  })
})
