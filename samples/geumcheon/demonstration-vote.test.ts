import { describe, expect, it } from 'vitest'
import { Instant } from '#kit/korean-date.ts'
import { seeVote } from '#rooms/polling/contract.ts'
import { announceVote, designVote } from '#rooms/polling/contract-office.ts'
import { voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { demonstrationVote } from './demonstration-vote.ts'

describe('the vote that people may try', () => {
  it('is open at once, on the eighteen projects of 2020, and marked as a trial everywhere', async () => {
    const office = await voteInOffice()
    const { design, announce } = demonstrationVote(Instant.parse('2021-03-02T01:00:40.000Z'))
    office.at('2021-03-02T10:00')
    expect(await office.run(designVote, design)).toMatchObject({ ok: true })
    expect(await office.run(announceVote, announce)).toMatchObject({ ok: true })
    await office.settle()
    const seen = await office.ask(seeVote, { voteId: announce.voteId })
    if (!seen.ok || seen.value.vote.manifest === null) throw new Error('It is not announced.')
    expect(seen.value.vote).toMatchObject({ isTrial: true, state: 'open' })
    const manifest = JSON.parse(seen.value.vote.manifest)
    expect(manifest.contests.map(({ options }: { options: unknown[] }) => options.length)).toEqual([8, 10])
    expect(manifest).toMatchObject({ title: '[연습] 2020년 협치사업, 다시 골라 보기' })
    expect(manifest.election_id).toMatch(/^trial-/)
    expect(manifest.log_origin).toMatch(/^trial\//)
    await office.room.close()
  })
})
