import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideGate, enterItem } from '#rooms/items/contract.ts'
import type { PageWish } from '#tests/support/show-page.ts'
import { showPage } from '#tests/support/show-page.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import { pollingPages } from './pages.ts'

const voteId = 'spring' as never
let office: VoteInOffice
const show = (path: string, wish: PageWish = {}) =>
  showPage(office.room, pollingPages, path, { params: { id: 'spring' }, ...wish })
const asOffice = { role: 'secretariat' } as const

beforeAll(async () => {
  office = await voteInOffice()
})
afterAll(() => office.room.close())

describe('before there is a vote', () => {
  it('the list says so, and leads the office to a new one', async () => {
    expect(await show('/votes')).toContain('아직 공고된 주민투표가 없습니다.')
    expect(await show('/votes')).not.toContain('/design')
    expect(await show('/votes', asOffice)).toMatch(/\/geumcheon\/votes\/vote-[^"]+\/design/)
    expect(await show('/votes', { lang: 'en' })).toContain('No resident vote has been announced yet.')
  })
  it.each(['/votes/:id', '/votes/:id/notice', '/votes/:id/bundle.zip', '/votes/:id/run', '/votes/:id/compare'])(
    '%s is not there',
    async (path) => {
      expect(await show(path, asOffice)).toContain('vote-not-found')
      expect(await show(path, { ...asOffice, params: { id: '-' } })).toContain('vote-not-found')
    },
  )
})

describe('the design', () => {
  it('begins with two weeks from now, and keeps what was typed when it comes back', async () => {
    const fresh = await show('/votes/:id/design', asOffice)
    expect(fresh).toContain('value="2021-03-16"')
    expect(fresh).toContain('action="/geumcheon/do/polling/design-vote"')
    const values = {
      title: '골목',
      'contests.0.title': '문항',
      'contests.0.more': '가 | 나',
      'contests.1.title': '둘째',
    }
    const back = await show('/votes/:id/design', {
      ...asOffice,
      form: {
        ...{ command: 'polling.design-vote', values, refusal: { kind: 'option-line-unread' } },
        ...{ sentence: '1째 줄을 읽을 수 없습니다.', fieldErrors: { 'contests.0.more': '1째 줄을 읽을 수 없습니다.' } },
      },
    })
    expect(back).toContain('가 | 나')
    expect(back).toContain('value="둘째"')
    expect(back).toContain('href="#vote-contests-0-more"')
    // What was ticked before is not ticked in what was sent.
    expect(back).not.toMatch(/name="online"[^>]*checked/)
  })
  it('takes the items of a gate along', async () => {
    const day = { from: '2021-02-01', to: null, precision: 'day' as const }
    const named = { cycleId: 'cycle-2021', kind: 'proposal' as const, enteredOn: day as never }
    await office.room.run(enterItem, { itemId: 'media', title: '마을 미디어', ...named })
    await office.room.run(decideGate, {
      ...{ gateId: 'g-1', cycleId: 'cycle-2021', name: '심사', order: 1, period: day as never, decider: '협치회의' },
      ...{ kind: 'screening', entries: ['media'], outcomes: [{ itemId: 'media', outcome: 'passed', won: 30_000_000 }] },
    })
    const brought = await show('/votes/:id/design', { ...asOffice, query: { gate: 'g-1' } })
    expect(brought).toContain('value="마을 미디어"')
    expect(brought).toContain('value="30000000"')
    expect(brought).toMatch(/name="contests.0.options.0.itemId" value="media"/)
    expect(brought).toMatch(/name="gateId" value="g-1"/)
  })
  it('of a vote is changed until it is announced, and not after', async () => {
    await office.design({ isTrial: true, opensOn: '2021-03-01', onsite: true })
    const draft = await show('/votes/:id/design', asOffice)
    expect(draft).toContain('action="/geumcheon/do/polling/change-vote"')
    expect(draft).toContain('value="청소년 공방"')
    expect(await show('/votes/:id')).toContain('vote-not-found')
    const run = await show('/votes/:id/run', asOffice)
    for (const command of ['announce-vote', 'drop-vote']) expect(run).toContain(`do/polling/${command}`)
    await office.run(votes.announceVote, { voteId })
    expect(await show('/votes/:id/design', asOffice)).toContain('announced-already')
    expect(await show('/votes/:id')).toContain('열쇠를 만들고 있습니다')
    expect(await show('/votes/:id/notice')).toContain('아직 명세가 확정되지 않아')
  })
})

describe('a trial that is open', () => {
  it('leads to the booth, bears its band, and tells how many have come', async () => {
    await office.settle()
    const seen = await office.ask(seeVote, { voteId })
    const at = office.parts.votes.get(seen.ok ? (seen.value.vote.eh ?? '') : '')
    if (at === undefined) throw new Error('The parts have no such vote.')
    for (const [name, choices] of [
      ['a', ['c1-o1', 'c1-o2']],
      ['b', ['c1-o1']],
    ] as const) {
      const voter = registerVoter(at.under, name, 'online')
      castLine(at.under, lineOf(at.under, voter, [choices]))
    }
    const page = await show('/votes/:id')
    expect(page).toContain('연습 투표입니다')
    expect(page).toContain('href="/geumcheon/votes/spring/booth"')
    expect(page).toContain('http://localhost:4872/votes/')
    expect(await show('/votes/:id/notice')).toMatch(/<strong>([0-9a-f]{8} ){7}[0-9a-f]{8}<\/strong>/)
    expect(await show('/votes/:id/run', asOffice)).toContain('do/polling/close-vote')
    expect(await show('/votes/:id/run', { role: 'auditor' })).not.toContain('do/polling/close-vote')
    expect(await show('/votes')).toContain('투표 중')
    expect(await show('/votes', { query: { state: 'ended', trials: 'only' } })).toContain('고르신 조건에 맞는')
  })
})

describe('a vote that is counted', () => {
  it('says who won and why, and gives the bundle', async () => {
    await office.run(votes.closeVote, { voteId })
    await office.settle()
    expect(office.broken).toEqual([])
    const page = await show('/votes/:id')
    for (const words of [
      '3개 가운데 2개가 뽑혔습니다. 투표한 사람은 2명입니다.',
      '67%',
      '투표 방법마다 받은 표',
      'madang verify spring.zip',
      '간편 방식',
    ])
      expect(page).toContain(words)
    expect(page).not.toContain('/booth"')
    expect(await show('/votes/:id/bundle.zip')).toContain('spring.zip')
    expect(await show('/votes/:id/compare', asOffice)).toContain('견줄 수 없습니다')
    expect(await show('/votes/:id/run', asOffice)).toContain('do/polling/certify-vote')
    await office.run(votes.certifyVote, { voteId })
    await office.settle()
    expect(await show('/votes/:id')).toContain('열쇠를 없앴습니다')
    expect(await show('/votes/:id/run', asOffice)).toContain('할 일을 모두 마쳤습니다.')
  })
})
