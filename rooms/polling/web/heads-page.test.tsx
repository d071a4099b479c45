import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { hasPython, saidByBoth } from '#tests/support/vote/second-verifier.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import { castLine, lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'
import { wholeBundle } from '#tests/support/vote/whole-bundle.ts'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import { listHeads } from '../contract-witness.ts'
import { sizeOfHead } from '../core/witnessed-heads.ts'
import { headsFeedPage, headsPage } from './heads-page.tsx'
import { noticePage } from './notice-page.tsx'

const voteId = 'spring' as never
const out = mkdtempSync(join(tmpdir(), 'heads-'))
let office: VoteInOffice
const show = (path: string, lang: 'ko' | 'en' = 'ko', id = 'spring') =>
  showPage(office.room, [headsPage, headsFeedPage, noticePage], path, { lang, params: { id } })
const heads = async () => {
  const listed = await office.ask(listHeads, { voteId })
  if (!listed.ok) throw new Error(listed.refusal.kind)
  return listed.value.heads
}
const vote = async (name: string) => {
  const seen = await office.ask(seeVote, { voteId })
  const at = office.parts.votes.get(seen.ok ? (seen.value.vote.eh ?? '') : '')
  if (at === undefined) throw new Error('The parts have no such vote.')
  castLine(at.under, lineOf(at.under, registerVoter(at.under, name, 'online'), [['c1-o1']]))
}

beforeAll(async () => {
  office = await voteInOffice()
  await office.design()
})
afterAll(async () => {
  rmSync(out, { recursive: true, force: true })
  await office.room.close()
})

test('there are none of a draft, and none before the vote opens', async () => {
  expect(await show(headsPage.path)).toBe('vote-not-found')
  expect(await show(headsFeedPage.path)).toBe('vote-not-found')
  expect(await show(headsPage.path, 'ko', 'N')).toBe('vote-not-found')
  expect(await show(headsFeedPage.path, 'ko', 'N')).toBe('vote-not-found')
  expect(await office.ask(listHeads, { voteId })).toMatchObject({ refusal: { kind: 'vote-not-found' } })
  await office.run(votes.announceVote, { voteId })
  await office.settle()
  const html = await show(headsPage.path)
  expectWhole(html)
  expect(html).toContain('아직 보아 둔 머리가 없습니다')
})

test('they are kept about once an hour while it is open', async () => {
  office.at('2021-03-09T10:00')
  await office.settle()
  const first = await heads()
  expect(first).toHaveLength(1)
  await vote('a')
  office.at('2021-03-09T10:30')
  await office.settle()
  expect(await heads()).toEqual(first)
  office.at('2021-03-09T11:00')
  await office.settle()
  const second = await heads()
  expect(second.slice(1)).toEqual(first)
  expect(sizeOfHead(second[0]?.issued ?? '')).toBe(sizeOfHead(first[0]?.issued ?? '') + 1)
})

test('without the box the attendance is kept all the same', async () => {
  const before = await heads()
  const as = 'secretariat' as const
  office.parts.goAway('box')
  office.at('2021-03-09T12:30')
  await vote('b')
  await office.settle()
  expect(office.broken.splice(0)).toMatchObject([{ step: 'attend', why: { kind: 'part-away', part: 'box' } }])
  expect(await office.ask(votes.seeAttendance, { voteId }, as)).toMatchObject({ value: { byChannel: { online: 2 } } })
  expect(await heads()).toEqual(before)
  office.parts.goAway(null)
})

test('those of the close are kept', async () => {
  office.at('2021-03-14T18:20')
  await office.settle()
  expect(office.broken).toEqual([])
  const [last] = await heads()
  const progress = await office.ask(votes.seeProgress, { voteId })
  expect(progress).toMatchObject({ value: { head: last?.ballots } })
})

test('every head that was kept is a beginning of what the bundle holds, as both verifiers say', async () => {
  writeFileSync(join(out, 'bundle.zip'), await wholeBundle(office, voteId))
  const notes = (await heads()).flatMap(({ ballots, issued }) => [ballots, issued])
  const kept = notes.flatMap((note, at) => {
    writeFileSync(join(out, `${at}.txt`), note)
    return ['--prev', join(out, `${at}.txt`)]
  })
  if (!hasPython) return
  const { house, second } = saidByBoth([join(out, 'bundle.zip'), ...kept])
  expect(second).toEqual(house)
  expect(house).toMatchObject({ exit: 0, checks: expect.arrayContaining(['V14 pass']) })
})

test('a page shows them as text and QR, and a feed as what a verifier takes', async () => {
  for (const lang of ['ko', 'en'] as const)
    for (const { path } of [headsPage, noticePage]) {
      const html = await show(path, lang)
      expectWhole(html)
      expect(html.match(/class="booth-qr"/g)).toHaveLength(2)
    }
  expect(await show(headsFeedPage.path)).toBe('heads.atom')
})
