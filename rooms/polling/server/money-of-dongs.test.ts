import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPython, saidByBoth } from '#tests/support/vote/second-verifier.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { wholeBundle } from '#tests/support/vote/whole-bundle.ts'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import { contestLines, limitLines } from '../web/option-list.tsx'

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

  it('tells its rules', async () => {
    const seen = await office.ask(votes.seeProgress, { voteId })
    const contest = seen.ok ? seen.value.contests[0] : undefined
    if (contest === undefined) throw new Error('There is no contest.')
    expect(contestLines(contest, 'ko').at(-1)).toBe(
      '남은 예산보다 비싼 첫 안건은 남은 금액(제 한도에 남은 것이 더 적으면 그만큼)만 받고 뽑히며, 거기에서 끝냅니다.',
    )
    expect(limitLines(contest, 'ko')).toEqual([
      '가산동 한도: 놀이터, 가로등 가운데 뽑힌 안건의 금액은 모두 더해 300원을 넘지 않습니다.',
      '한도에 맞지 않는 안건은 건너뛰고 다음 안건으로 갑니다.',
    ])
    expect(limitLines(contest, 'en')[0]).toBe(
      'Limit of 가산동: the winners among 놀이터, 가로등 cost at most 300 won together.',
    )
  })

  it('is counted by them, with a reason for each option', async () => {
    const seen = await office.ask(seeVote, { voteId })
    expect(seen.ok && seen.value.vote.result?.winners).toEqual({ c1: ['c1-o1', 'c1-o3', 'c1-o4'] })
    const progress = await office.ask(votes.seeProgress, { voteId })
    const explained = progress.ok ? progress.value.contests[0]?.explained : null
    expect(explained?.winners.at(-1)?.reason).toBe('2표로 4위, 남은 예산 200원만 받고 뽑힘')
    expect(explained?.losers.map(({ id, reason }) => [id, reason])).toEqual([
      ['c1-o2', '4표로 2위, ‘가산동’ 한도에 남은 0원보다 비용이 많아 뽑히지 않음'],
      ['c1-o5', '1표로 5위, 앞선 ‘쉼터’의 비용이 남은 예산 200원보다 많아 거기에서 그침'],
    ])
  })

  it.runIf(hasPython)('passes both verifiers', async () => {
    const path = join(out, 'bundle.zip')
    writeFileSync(path, await wholeBundle(office, voteId))
    const { house, second } = saidByBoth([path])
    expect(second).toEqual(house)
    expect(house).toMatchObject({ exit: 0 })
  })
})
