import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { base64url, fromBase64url, utf8 } from '#kit/bytes.ts'
import { seeBallot } from '#rooms/voting/contract.ts'
import { deriveSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { revokeCard } from '#tests/support/vote/parts-in-memory.ts'
import { hasPython, saidByBoth } from '#tests/support/vote/second-verifier.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { wholeBundle } from '#tests/support/vote/whole-bundle.ts'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import type { Paperwork } from './vote-means.ts'

const out = mkdtempSync(join(tmpdir(), 'polling-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))
const voteId = 'spring' as never

const underWay = async (office: VoteInOffice) => {
  const seen = await office.ask(seeVote, { voteId })
  const at = office.parts.votes.get(seen.ok ? (seen.value.vote.eh ?? '') : '')
  if (at === undefined) throw new Error('The parts have no such vote.')
  return at
}
const vote = async (office: VoteInOffice, name: string, style: string, choices: readonly string[]) => {
  const at = await underWay(office)
  const voter = registerVoter(at.under, name, style)
  castLine(at.under, lineOf(at.under, voter, [choices]))
  return at
}
const bothPass = async (office: VoteInOffice) => {
  const path = join(out, 'bundle.zip')
  writeFileSync(path, await wholeBundle(office, voteId))
  if (!hasPython) return
  const { house, second } = saidByBoth([path])
  expect(second).toEqual(house)
  expect(house).toMatchObject({ exit: 0 })
}

describe('a vote online, at the desk and on paper, each channel weighted', () => {
  let office: VoteInOffice
  let papers: Paperwork = { sheets: [], scans: new Map(), unfinished: 2 }
  beforeAll(async () => {
    office = await voteInOffice({ paperworkOf: async () => papers })
    const weights = { weightOnline: 45, weightOnsite: 45, weightPaper: 10 }
    const turnout = { turnoutBase: 1000, turnoutSource: '주민등록 인구' }
    await office.design({ onsite: true, paper: 'counts', tie: 'seed', ...weights, ...turnout })
    await office.run(votes.announceVote, { voteId })
    await office.settle()
    office.at('2021-03-08T09:00')
  })
  afterAll(() => office.room.close())

  it('waits for the count sheets, and closes when the secretariat says so', async () => {
    await vote(office, 'a', 'online', ['c1-o1', 'c1-o2'])
    await vote(office, 'b', 'online', ['c1-o1'])
    const at = await vote(office, 'card', 'onsite', ['c1-o3'])
    at.printed += 1
    at.marks.card = 1
    at.marks.paper = 3
    at.byDong = { gasan: 2, doksan: 9 }
    revokeCard(at, 'card-2', 'onsite', 'unused')
    revokeCard(at, 'card-3', 'onsite', 'spoilt')
    office.at('2021-03-14T19:00')
    await office.settle()
    expect(await office.ask(votes.seeAttendance, { voteId }, 'secretariat')).toMatchObject({
      value: {
        byChannel: { online: 2, onsite: 1, paper: 3, all: 6 },
        byDong: [
          { dong: '가산동', people: null },
          { dong: '독산동', people: null },
        ],
        turnoutBase: { n: 1000 },
      },
    })
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject({
      refusal: { kind: 'sheets-unfinished', left: 2 },
    })
    const scan = utf8('스캔한 개표 결과지')
    papers = {
      ...papers,
      unfinished: 0,
      sheets: [
        {
          ...{ id: 'hall-1', n: 2, spoilt: 1, scan: 'paper/hall-1.pdf', signed_by: ['개표 담당'] },
          r: { 'c1-o1': 1, 'c1-o2': 0, 'c1-o3': 2 },
        },
      ],
      scans: new Map([['paper/hall-1.pdf', scan]]),
    }
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject({ ok: true })
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject({ refusal: { kind: 'closed-already' } })
    await office.settle()
    expect(office.broken).toEqual([])
    const seen = await office.ask(seeVote, { voteId })
    expect(seen).toMatchObject({
      value: {
        vote: {
          state: 'ended',
          result: {
            counted: { online: 2, onsite: 1, paper: 2 },
            weighted: { 'c1-o1': '1/3', 'c1-o2': '3/20', 'c1-o3': '31/60' },
            winners: { c1: ['c1-o3', 'c1-o1'] },
          },
        },
      },
    })
  })

  it('has a bundle that both verifiers pass, cards and paper included', () => bothPass(office))

  it('stays out of the record where its options are no items', async () => {
    expect(await office.ask(seeBallot, { ballotId: 'spring' })).toMatchObject({ refusal: { kind: 'ballot-not-found' } })
    expect(await office.ask(votes.seeProgress, { voteId })).toMatchObject({ value: { isRecorded: false, came: 6 } })
  })

  it('is compared with other rules only where every ballot is known', async () => {
    expect(await office.ask(votes.compareRules, { voteId }, 'secretariat')).toMatchObject({
      value: { contests: [{ title: '분과별 사업', others: [] }] },
    })
  })
})

describe('a vote with a ceremony', () => {
  let office: VoteInOffice
  const secret = deriveSecret(new Uint8Array(32).fill(3))
  const shares = splitSecret(secret, 2, 3, new Uint8Array(32).fill(5)).map(({ y }) => base64url(y))
  const shareHashes = shares.map((share) => base64url(sha256(fromBase64url(share))))
  const give = (number: number, share = shares[number - 1] ?? '') =>
    office.run(votes.giveShare, { voteId, number, share })
  beforeAll(async () => {
    office = await voteInOffice()
    await office.design({ mode: 'ceremony' })
  })
  afterAll(() => office.room.close())

  it('is announced with the key of its holders, of which nobody here has a share', async () => {
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ refusal: { kind: 'seal-key-missing' } })
    const sealPub = base64url(publicPoint(secret))
    expect(await office.run(votes.announceVote, { voteId, sealPub, shareHashes })).toMatchObject({ ok: true })
    await office.settle()
    const at = await underWay(office)
    expect(at.under.election.manifest.keys.seal.pub).toBe(sealPub)
    expect([at.shares.registrar, at.shares.box].map((share) => shares.includes(share))).toEqual([false, false])
  })

  it('is counted when two of three holders have come, after the close', async () => {
    office.at('2021-03-10T09:00')
    await vote(office, 'a', 'online', ['c1-o2'])
    expect(await give(1)).toMatchObject({ refusal: { kind: 'not-closed-yet' } })
    office.at('2021-03-14T18:10')
    await office.settle()
    expect(await office.ask(seeVote, { voteId })).toMatchObject({
      value: { vote: { state: 'counting', result: null } },
    })
    expect(await give(1, shares[1])).toMatchObject({ refusal: { kind: 'not-this-share', field: 'share' } })
    expect(await give(3)).toMatchObject({ value: { given: 1 } })
    expect(await give(3)).toMatchObject({ value: { given: 1 } })
    await office.settle()
    expect(await office.ask(votes.seeProgress, { voteId })).toMatchObject({ value: { sharesGiven: 1 } })
    expect(await give(1)).toMatchObject({ value: { given: 2 } })
    await office.settle()
    expect(office.broken).toEqual([])
    expect(await give(2)).toMatchObject({ refusal: { kind: 'counted-already' } })
    expect(await office.ask(votes.seeProgress, { voteId })).toMatchObject({ value: { sharesGiven: 0 } })
    await bothPass(office)
  })
})

describe('a trial, closed to all but its roster', () => {
  let office: VoteInOffice
  beforeAll(async () => {
    office = await voteInOffice()
    await office.design({ isTrial: true, isClosed: true, opensOn: '2021-03-01' })
  })
  afterAll(() => office.room.close())

  it('keeps the roster only until the registrar has it', async () => {
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject({ refusal: { kind: 'roster-missing' } })
    expect(await office.run(votes.giveRoster, { voteId, rows: '홍길동' })).toMatchObject({
      refusal: { kind: 'roster-line-unread', field: 'rows', line: 1 },
    })
    const rows = '홍길동, 1990-01-31\n김마당, 1985-07-02, 010-0000-0000'
    expect(await office.run(votes.giveRoster, { voteId, rows })).toMatchObject({ value: { people: 2 } })
    await office.run(votes.announceVote, { voteId })
    await office.settle()
    expect((await underWay(office)).roster).toBe(2)
    expect(await office.run(votes.giveRoster, { voteId, rows })).toMatchObject({
      refusal: { kind: 'announced-already' },
    })
    const kept = await sql<{ roster_sealed: string | null }>`select roster_sealed from vote`.execute(office.room.db)
    expect(kept.rows).toEqual([{ roster_sealed: null }])
  })

  it('may end before its time, and leaves no trace in the thread', async () => {
    await vote(office, 'a', 'online', ['c1-o1'])
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject({ ok: true })
    await office.settle()
    const seen = await office.ask(seeVote, { voteId })
    expect(seen).toMatchObject({ value: { vote: { state: 'ended', title: '[연습] 2021년 협치사업 주민투표' } } })
    await bothPass(office)
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({ ok: true })
  })
})

describe('what is not there, or not so far', () => {
  let office: VoteInOffice
  beforeAll(async () => {
    office = await voteInOffice()
  })
  afterAll(() => office.room.close())

  it('is refused', async () => {
    const share = base64url(new Uint8Array(32))
    const missing = { refusal: { kind: 'vote-not-found' } }
    expect(await office.run(votes.dropVote, { voteId })).toMatchObject(missing)
    expect(await office.run(votes.announceVote, { voteId })).toMatchObject(missing)
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject(missing)
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject(missing)
    expect(await office.run(votes.giveRoster, { voteId, rows: 'x' })).toMatchObject(missing)
    expect(await office.run(votes.giveShare, { voteId, number: 1, share })).toMatchObject(missing)
    await office.design()
    expect(await office.run(votes.closeVote, { voteId })).toMatchObject({ refusal: { kind: 'not-announced' } })
    expect(await office.run(votes.certifyVote, { voteId })).toMatchObject({ refusal: { kind: 'no-result-yet' } })
    expect(await office.run(votes.giveRoster, { voteId, rows: 'x' })).toMatchObject({
      refusal: { kind: 'vote-not-closed' },
    })
    expect(await office.run(votes.giveShare, { voteId, number: 1, share })).toMatchObject({
      refusal: { kind: 'no-ceremony' },
    })
    expect(await office.ask(votes.downloadBundle, { voteId })).toMatchObject({ refusal: { kind: 'no-result-yet' } })
  })

  it('a design is changed and dropped until it is announced', async () => {
    const seen = await office.ask(votes.seeDraft, { voteId }, 'secretariat')
    if (!seen.ok) throw new Error('no draft')
    const changed = { ...seen.value.draft, voteId, title: '다른 이름' }
    expect(await office.run(votes.changeVote, changed)).toMatchObject({ ok: true })
    expect(await office.run(votes.changeVote, { ...changed, online: false })).toMatchObject({
      refusal: { kind: 'no-channel', field: 'online' },
    })
    expect(await office.run(votes.dropVote, { voteId })).toMatchObject({ ok: true })
    expect(await office.run(votes.changeVote, changed)).toMatchObject({ refusal: { kind: 'vote-not-found' } })
  })
})
