import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { DeskPass } from '#rooms/registrar/contract.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { voteKeys } from '#tests/support/vote/vote-keys.ts'
import { officers, openVotesOnSite, partsForTest } from '#tests/support/vote/votes-on-site.ts'
import { beginCards, grantSecondPass, listCardBatches, openDesk, seeDeskAttendance } from '../../contract-onsite.ts'
import { VoteId } from '../../core/vote-id.ts'

const [one, two] = officers
const operator = { role: 'operator' as const }
const voteId = VoteId.parse('vote-2026')
const refusal = (kind: string) => ({ ok: false, refusal: { kind } })
const { signPass } = partsForTest()

/** The pass in what was signed, if the signature is the office's. */
function readPass(signed: string): DeskPass {
  const body = JSON.parse(Buffer.from(signed.split('.')[0] ?? '', 'base64url').toString()) as object
  expect(signPass(body)).toBe(signed)
  return DeskPass.parse(body)
}

let site: Awaited<ReturnType<typeof openVotesOnSite>>
beforeAll(async () => {
  site = await openVotesOnSite(preferenceManifest(voteKeys('desks')))
})
afterAll(() => site.room.close())

const word = async (by = two) => {
  const given = await site.room.run(grantSecondPass, { voteId }, by)
  if (!given.ok) throw new Error(given.refusal.kind)
  return given.value.word
}
const begin = (typed: string, changed: object = {}, by = one) =>
  site.room.run(beginCards, { voteId, style: 'desk', cards: 100, word: typed, ...changed }, by)

describe('a desk', () => {
  test('is opened for twelve hours by a pass that names nobody', async () => {
    const opened = await site.room.run(openDesk, { voteId, desk: '가산동' }, one)
    if (!opened.ok) throw new Error(opened.refusal.kind)
    const pass = readPass(opened.value.pass)
    expect(pass).toMatchObject({ eh: site.eh, desk: '가산동', may: ['mark', 'revoke'], until: opened.value.until })
    expect(pass.officer).not.toContain('officer')
    const again = await site.room.run(openDesk, { voteId, desk: '독산동' }, one)
    expect(again.ok && readPass(again.value.pass).officer).toBe(pass.officer)
    expect(await site.room.run(openDesk, { voteId: 'draft-2026', desk: '가' }, one)).toMatchObject(
      refusal('vote-not-announced'),
    )
    expect(await site.room.run(openDesk, { voteId: 'none', desk: '가' }, one)).toMatchObject(refusal('vote-not-found'))
    expect(await site.room.run(openDesk, { voteId, desk: '가' }, { role: 'resident' })).toMatchObject(
      refusal('not-permitted'),
    )
  })

  test('shows how many took part, and never what anybody chose', async () => {
    expect(await site.room.ask(seeDeskAttendance, { eh: site.eh }, one)).toMatchObject({
      value: { byDong: { gasan: 40 }, marks: { card: 58, paper: 33 } },
    })
  })
})

describe('cards', () => {
  test('are begun by two officers, each by an account of their own', async () => {
    expect(await begin('ABCD-EFGH')).toMatchObject(refusal('word-not-good'))
    expect(await begin('?')).toMatchObject(refusal('word-not-good'))
    expect(await begin(await word(), { style: 'online' })).toMatchObject(refusal('style-not-onsite'))
    expect(await begin(await word(one))).toMatchObject(refusal('word-is-own'))
    const given = await word()
    expect(given).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const begun = await begin(given.toLowerCase().replace('-', ' '))
    if (!begun.ok) throw new Error(begun.refusal.kind)
    const [own, second] = [readPass(begun.value.pass), readPass(begun.value.secondPass)]
    expect(own).toMatchObject({ desk: 'batch-001', may: ['cards', 'revoke'] })
    expect(second.officer).not.toBe(own.officer)
    expect(await begin(given)).toMatchObject(refusal('word-not-good'))
    const before = await word()
    await word()
    expect(await begin(before)).toMatchObject(refusal('word-not-good'))
    expect(await site.room.ask(listCardBatches, { voteId }, one)).toMatchObject({
      value: { batches: [{ batch: 'batch-001', style: 'desk', cards: 100 }] },
    })
  })

  test('begun at once by many officers have a number each', async () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ role: 'secretariat' as const, account: `clerk-${at}` }))
    for (const { account, role } of many) {
      await site.room.run(createAccount, { accountId: account, displayName: account, purpose: '검사' }, operator)
      await site.room.run(grantRole, { accountId: account, role }, operator)
    }
    const words: string[] = []
    for (const officer of many) words.push(await word(officer))
    const begun = await Promise.all(words.map((given, at) => begin(given, {}, many[(at + 1) % many.length])))
    const numbers = begun.map((one) => (one.ok ? one.value.batch : one.refusal.kind)).toSorted()
    expect(numbers).toEqual(many.map((_, at) => `batch-${String(at + 2).padStart(3, '0')}`))
  })

  test('are begun before the close only', async () => {
    await site.close()
    expect(await site.room.run(grantSecondPass, { voteId }, two)).toMatchObject(refusal('vote-closed'))
    expect(await begin('ABCD-EFGH')).toMatchObject(refusal('vote-closed'))
    expect(await site.room.run(openDesk, { voteId, desk: '가' }, one)).toMatchObject(refusal('vote-closed'))
  })
})
