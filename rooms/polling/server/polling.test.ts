import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decideGate, enterItem } from '#rooms/items/contract.ts'
import { seeBallot } from '#rooms/voting/contract.ts'
import { hasPython, saidByBoth } from '#tests/support/vote/second-verifier.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { wholeBundle } from '#tests/support/vote/whole-bundle.ts'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import { listHeads } from '../contract-witness.ts'

const out = mkdtempSync(join(tmpdir(), 'polling-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))
const voteId = 'spring' as never

let office: VoteInOffice
const see = async () => {
  const seen = await office.ask(seeVote, { voteId })
  return seen.ok ? seen.value.vote : null
}
const underWay = async () => {
  const at = office.parts.votes.get((await see())?.eh ?? '')
  if (at === undefined) throw new Error('The parts have no such vote.')
  return at
}
const vote = async (name: string, ...choices: readonly string[][]) => {
  const { under } = await underWay()
  const voter = registerVoter(under, name, 'online')
  castLine(under, lineOf(under, voter, choices))
}
/** What both verifiers say of the bundle that is downloaded. */
const verified = async () => {
  const path = join(out, 'bundle.zip')
  writeFileSync(path, await wholeBundle(office, voteId))
  if (!hasPython) return null
  const { house, second } = saidByBoth([path])
  expect(second).toEqual(house)
  return house as { exit: number; checks: string[] }
}
const allPassed = (said: { exit: number; checks: string[] } | null) => {
  const skipped = ['V11', 'V12', 'V13', 'V17']
  const all = Array.from({ length: 19 }, (_, at) => `V${String(at).padStart(2, '0')}`)
  if (said !== null)
    expect(said).toMatchObject({ exit: 0, checks: all.map((id) => `${id} ${skipped.includes(id) ? 'skip' : 'pass'}`) })
}

describe('a simple vote on items of the thread', () => {
  beforeAll(async () => {
    office = await voteInOffice()
    const day = { from: '2021-02-01', to: null, precision: 'day' as const }
    for (const itemId of ['media', 'path', 'works'])
      await office.room.run(enterItem, {
        ...{ itemId, cycleId: 'cycle-2021', kind: 'proposal', title: itemId, enteredOn: day as never },
      })
    await office.room.run(decideGate, {
      ...{ gateId: 'g-vote', cycleId: 'cycle-2021', name: '주민투표', order: 1, period: day as never },
      ...{ decider: '주민', kind: 'ballot', entries: ['media', 'path', 'works'] },
      outcomes: ['media', 'path', 'works'].map((itemId) => ({ itemId, outcome: 'passed' as const, won: 1000 })),
    })
  })
  afterAll(() => office.room.close())

  it('is designed, and nobody but the office sees the draft', async () => {
    const options = ['media', 'path', 'works'].map((itemId) => ({ title: `사업 ${itemId}`, itemId, cost: 1000 }))
    const contests = [{ title: '분과별 사업', max: 2, seats: 2, options }]
    expect(await office.design({ contests, gateId: 'g-vote', tie: 'seed' })).toMatchObject({ ok: true })
    expect(await office.design()).toMatchObject({ refusal: { kind: 'vote-id-taken' } })
    expect(await see()).toBeNull()
    const draft = await office.ask(votes.seeDraft, { voteId }, 'secretariat')
    expect(draft).toMatchObject({
      value: { state: 'draft', draft: { contests: [{ options: [{ id: 'media' }, {}, {}] }] } },
    })
    expect(await office.ask(votes.listVotes, {})).toMatchObject({ value: { votes: [], all: 0 } })
    expect(await office.settle()).toBeUndefined()
    expect(office.parts.asked).toEqual([])
  })

  it('is announced, and handed over as soon as both parts are there', async () => {
    office.parts.goAway('box')
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ ok: true })
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ refusal: { kind: 'announced-already' } })
    expect(await office.run(votes.dropVote, { voteId })).toMatchObject({ refusal: { kind: 'announced-already' } })
    await office.settle()
    expect(office.broken.at(-1)).toMatchObject({ step: 'freeze', why: { kind: 'part-away', part: 'box' } })
    expect(await see()).toMatchObject({ state: 'announced', eh: null })
    office.parts.goAway(null)
    await office.settle()
    const seen = await see()
    expect(seen).toMatchObject({ state: 'announced', isTrial: false, result: null, sealPrivate: null })
    const { shares } = await underWay()
    expect(shares.registrar).not.toBe(shares.box)
  })

  it('takes ballots while it is open, counts them after the close by itself, and the thread follows', async () => {
    office.at('2021-03-08T09:00')
    expect((await see())?.state).toBe('open')
    await vote('a', ['media', 'path'])
    await vote('b', ['media'])
    await vote('c', ['works', 'media'])
    await office.settle()
    const attendance = { voteId }
    expect(await office.ask(votes.seeAttendance, attendance, 'secretariat')).toMatchObject({
      value: { byChannel: { online: 3, onsite: 0, paper: 0, all: 3 } },
    })
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject({ refusal: { kind: 'still-open' } })
    office.at('2021-03-14T18:05')
    expect(await office.step()).toBe(true)
    expect((await see())?.result).toBeNull()
    office.at('2021-03-14T18:10')
    await office.settle()
    expect(office.broken.filter(({ step }) => step !== 'freeze')).toEqual([])
    expect(await see()).toMatchObject({
      state: 'ended',
      result: { counted: { online: 3 }, totals: { media: 3, path: 1, works: 1 } },
    })
    expect(await office.ask(seeBallot, { ballotId: 'spring' })).toMatchObject({
      value: { gateId: 'g-vote', contests: [{ votes: 5, voters: 3, options: [{ itemId: 'media', rank: 1 }, {}, {}] }] },
    })
  })

  it('sends those who follow it the heads that were kept, word for word', async () => {
    const { told } = office
    expect(told.map(({ kind }) => kind)).toEqual(['polling.heads', 'polling.heads'])
    expect(told[0]?.to).toEqual([{ followersOf: [{ kind: 'vote', id: voteId }] }])
    const listed = await office.ask(listHeads, { voteId })
    const kept = listed.ok ? listed.value.heads.toReversed() : []
    expect(kept).toHaveLength(2)
    for (const [at, { ballots, issued }] of kept.entries()) {
      expect(told[at]?.words.ko).toContain(`\n${ballots}`)
      expect(told[at]?.words.ko).toContain(`\n${issued}`)
    }
  })

  it('publishes a bundle that both verifiers pass', async () => allPassed(await verified()))

  it('is certified after the objections, and both parts destroy their keys', async () => {
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({
      refusal: { kind: 'objections-possible', until: '2021-03-28' },
    })
    office.at('2021-03-29T09:00')
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({ ok: true })
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({ refusal: { kind: 'certified-already' } })
    await office.settle()
    expect((await underWay()).destroyed).toBe(true)
    expect(office.parts.asked.slice(-2)).toEqual(['registrar destroy', 'box destroy'])
  })
})
