import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPython, saidByBoth } from '#tests/support/vote/second-verifier.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import { contestLines } from '../web/option-list.tsx'

const out = mkdtempSync(join(tmpdir(), 'polling-money-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))
const voteId = 'spring' as never

describe('a vote with limits by dong, of which the last winner is funded in part', () => {
  let office: VoteInOffice
  beforeAll(async () => {
    office = await voteInOffice()
    // a and b of Gasan, c and d of Doksan, in the order of their votes; 300 for Gasan, 700 in all.
    const more =
      '놀이터 | 300 | | 가산동\n가로등 | 100 | | 가산동\n텃밭 | 200 | | 독산동\n쉼터 | 400 | | 독산동\n벤치 | 100'
    const money = { rule: 'greedy', budget: 700, limits: '가산동 | 300', misfit: 'part' } as const
    const contests = [{ title: '동별 사업', max: 5, ...money, more }]
    expect(await office.design({ contests })).toMatchObject({ ok: true })
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ ok: true })
    await office.settle()
    office.at('2021-03-08T09:00')
    const seen = await office.ask(seeVote, { voteId })
    const at = office.parts.votes.get((seen.ok ? seen.value.vote.eh : null) ?? '')
    if (at === undefined) throw new Error('The parts have no such vote.')
    const vote = (name: string, last: number) => {
      const chosen = [1, 2, 3, 4, 5].slice(0, last).map((option) => `c1-o${option}`)
      castLine(at.under, lineOf(at.under, registerVoter(at.under, name, 'online'), [chosen]))
    }
    for (const [voter, last] of [5, 4, 3, 2, 1].entries()) vote(`voter-${voter}`, last)
    office.at('2021-03-14T18:10')
    await office.settle()
  })
  afterAll(() => office.room.close())

  it('tells its rules before and after', async () => {
    const seen = await office.ask(votes.seeProgress, { voteId })
    const contest = seen.ok ? seen.value.contests[0] : undefined
    if (contest === undefined) throw new Error('There is no contest.')
    expect(contestLines(contest, 'ko').slice(-2)).toEqual([
      '가산동의 안건 2개는 모두 더해 300원까지 뽑힙니다.',
      '남은 예산에 맞지 않는 첫 안건은 남은 만큼만 뽑히고, 거기에서 끝냅니다.',
    ])
    expect(contestLines(contest, 'en').at(-2)).toBe('The winners of 가산동 (options: 2) may cost 300 won together.')
  })

  it('is counted by them, with a reason for each option', async () => {
    const seen = await office.ask(seeVote, { voteId })
    expect(seen.ok && seen.value.vote.result?.winners).toEqual({ c1: ['c1-o1', 'c1-o3', 'c1-o4'] })
    const progress = await office.ask(votes.seeProgress, { voteId })
    const explained = progress.ok ? progress.value.contests[0]?.explained : null
    expect(explained?.winners.at(-1)?.reason).toContain('200원만큼 일부만')
    expect(explained?.losers.map(({ id }) => id)).toEqual(['c1-o2', 'c1-o5'])
    expect(explained?.losers.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('0원'),
      expect.stringContaining('쉼터'),
    ])
  })

  it.runIf(hasPython)('passes both verifiers', async () => {
    const given = await office.ask(votes.downloadBundle, { voteId })
    if (!given.ok) throw new Error(given.refusal.kind)
    const path = join(out, given.value.fileName)
    writeFileSync(path, Buffer.from(given.value.base64, 'base64'))
    const { house, second } = saidByBoth([path])
    expect(second).toEqual(house)
    expect(house).toMatchObject({ exit: 0 })
  })
})
