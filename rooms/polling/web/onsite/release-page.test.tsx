import { afterAll, beforeAll, expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { deriveSecret, publicPoint } from '#rooms/voting/core/protocol/hpke.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { splitSecret } from '#rooms/voting/core/protocol/shamir.ts'
import { expectWhole, showPage } from '#tests/support/show-page.ts'
import { type VoteInOffice, voteInOffice } from '#tests/support/vote/vote-in-office.ts'
import * as votes from '../../contract-office.ts'
import { runPage } from '../run-page.tsx'
import { releasePage } from './release-page.tsx'

const voteId = 'spring' as never
const secret = deriveSecret(new Uint8Array(32).fill(3))
const shares = splitSecret(secret, 2, 3, new Uint8Array(32).fill(5)).map(({ y }) => y)
const shareHashes = shares.map((share) => base64url(sha256(share)))
let office: VoteInOffice
const show = async ({ path } = releasePage, lang: 'ko' | 'en' = 'ko') => {
  const html = await showPage(office.room, [releasePage, runPage], path, {
    ...{ role: 'secretariat', lang, params: { voteId: 'spring', id: 'spring' } },
  })
  expectWhole(html)
  return html
}
const give = (number: number) =>
  office.run(votes.giveShare, { voteId, number, share: base64url(shares[number - 1] ?? new Uint8Array()) })
const asksForShare = (html: string) => html.includes('name="share"')

beforeAll(async () => {
  office = await voteInOffice()
  await office.design({ mode: 'ceremony', paper: 'counts' })
})
afterAll(() => office.room.close())

test('before the announcement the office is led to the ceremony', async () => {
  expect(await show(runPage)).toContain('href="/geumcheon/votes/spring/ceremony"')
  const sealPub = base64url(publicPoint(secret))
  expect(await office.run(votes.announceVote, { voteId, sealPub, shareHashes })).toMatchObject({ ok: true })
  await office.settle()
  expect(await show()).toContain('마감한 뒤에 넣을 수 있습니다')
})

test('no share is asked for before the box is closed, even where the office has ended the vote', async () => {
  office.at('2021-03-14T18:10')
  await office.settle()
  expect(await show(runPage)).toContain('마감하고 개표하기')
  expect(await office.run(votes.closeVote, { voteId })).toMatchObject({ ok: true })
  const waiting = await show()
  expect([waiting.includes('투표함이 다 닫힌 뒤에'), asksForShare(waiting)]).toEqual([true, false])
  const closing = await show(runPage)
  expect([closing.includes('마감하고 개표하기'), closing.includes('개표하는 중')]).toEqual([false, true])
})

test('then it says how many are still needed, and ends with two', async () => {
  await office.settle()
  expect(asksForShare(await show())).toBe(true)
  expect(await show(runPage)).toContain('href="/geumcheon/votes/spring/release"')
  await give(3)
  const one = await show()
  expect(await show(releasePage, 'en')).toContain('1 given; 1 more needed.')
  expect([one.includes('조각 1개가 들어왔습니다. 1개가 더 있어야'), asksForShare(one)]).toEqual([true, true])
  await give(1)
  const two = await show()
  expect([two.includes('두 조각이 모였습니다'), asksForShare(two)]).toEqual([true, false])
  await office.settle()
  expect(office.broken).toEqual([])
  expect(await show()).toContain('두 조각이 모였습니다')
})
