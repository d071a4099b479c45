import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64url, utf8 } from '#kit/bytes.ts'
import { BallotHead, BoxOfficeRefusal, BoxRefusal } from '#rooms/box/contract.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { type BoxUnderTest, officeOrigin, officeSecret, startBox } from '#tests/support/box/box-under-test.ts'
import { openInBox, type VoteInBox } from '#tests/support/box/vote-in-box.ts'
import { preferenceManifest } from '#tests/support/vote/sample-manifests.ts'
import { lineOf, registerVoter } from '#tests/support/vote/vote-under-way.ts'

let box: BoxUnderTest
let inBox: VoteInBox
let eh: string
beforeAll(async () => {
  box = await startBox()
  inBox = await openInBox(box, 'refusals', preferenceManifest)
  eh = inBox.eh
  box.clock.now = inBox.vote.election.manifest.opens_at + 60
})
afterAll(() => box.stop())

const word = base64url(new Uint8Array(32))
const lineBy = (name: string, style = 'online') =>
  lineOf(inBox.vote, registerVoter(inBox.vote, name, style), [['c-1'], []])

describe('of a ballot', () => {
  const refusalOf = async (answer: Promise<{ status: number; said: { refusal: unknown } | null }>) => {
    const { status, said } = await answer
    return [status, BoxRefusal.parse(said?.refusal)]
  }
  test('one with a cookie, one too large, one of no vote, and none at all', async () => {
    const line = lineBy('a')
    expect(await refusalOf(box.cast(eh, line, { Cookie: 'session=1' }))).toEqual([400, { kind: 'cookie' }])
    expect(await refusalOf(box.cast(eh, 'x'.repeat(20_000)))).toEqual([413, { kind: 'too-large' }])
    expect(await refusalOf(box.cast(word, line))).toEqual([404, { kind: 'no-such-vote' }])
    expect(await refusalOf(box.cast('nonsense', line))).toEqual([404, { kind: 'no-such-vote' }])
    expect(await refusalOf(box.cast(eh, ''))).toEqual([400, { kind: 'not-a-ballot' }])
    expect(await refusalOf(box.cast(eh, '{"k":"\u0000"}'))).toEqual([400, { kind: 'not-a-ballot' }])
    expect(await refusalOf(box.cast(eh, writeLeaf({ ...JSON.parse(line), n: 2 })))).toEqual([
      422,
      { kind: 'faulty', fault: 'signature' },
    ])
  })
  test('what is asked for and not there', async () => {
    for (const path of ['', 'nothing', `proof/${word}`, 'proof/x', `proof/${word}/x`, `head/${word}`, 'tile/0/001'])
      expect(await refusalOf(box.read(eh, path))).toEqual([404, { kind: 'not-found' }])
    expect(await refusalOf(box.read(word, 'checkpoint'))).toEqual([404, { kind: 'no-such-vote' }])
  })
  test('more than an address may send in a minute, until the next one', async () => {
    const few = await startBox({ database: box.database, perMinute: { ballots: 2, reads: 1 } })
    few.clock.now = 60
    expect((await few.read(eh, 'checkpoint')).status).toBe(200)
    expect(await refusalOf(few.read(eh, 'checkpoint'))).toEqual([429, { kind: 'too-many' }])
    for (const status of [400, 400, 429]) expect((await few.cast(eh, '')).status).toBe(status)
    few.clock.now = 120
    expect((await few.read(eh, 'checkpoint')).status).toBe(200)
    await few.stop()
  })
  test('pages of the office alone may ask from a browser, and none with what a browser keeps', async () => {
    const { headers } = await box.read(eh, 'checkpoint')
    expect(headers.get('Access-Control-Allow-Origin')).toBe(officeOrigin)
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    const preflight = await fetch(`${box.address}/votes/${eh}/ballots`, { method: 'OPTIONS' })
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(officeOrigin)
    expect((await fetch(`${box.address}/`)).status).toBe(404)
    expect((await fetch(`${box.address}/votes/${eh}/manifest.json`, { method: 'PUT' })).status).toBe(404)
  })
})

describe('of the office', () => {
  const refusalOf = async (name: string, input: object) => {
    const { status, said } = await box.office(name, input)
    return [status, BoxOfficeRefusal.parse(said.refusal)]
  }
  test('whoever does not show the secret, questions that there are not, and input that is not as declared', async () => {
    const asked = await fetch(`${box.address}/office/state`, { method: 'POST', body: JSON.stringify({ eh }) })
    expect([asked.status, await asked.json()]).toEqual([401, { refusal: { kind: 'not-the-office' } }])
    expect((await fetch(`${box.address}/office/log/${eh}/0`)).status).toBe(401)
    expect(await refusalOf('constructor', {})).toEqual([404, { kind: 'no-such-question' }])
    expect(await refusalOf('state', { eh, more: 1 })).toEqual([400, { kind: 'malformed', field: '' }])
    expect(await refusalOf('state', { eh: 'x' })).toEqual([400, { kind: 'malformed', field: 'eh' }])
    for (const name of ['state', 'close', 'hand', 'destroy'])
      expect(await refusalOf(name, { eh: word })).toEqual([404, { kind: 'no-such-vote' }])
    expect(await refusalOf('append', { eh: word, lines: [] })).toEqual([404, { kind: 'no-such-vote' }])
    expect(await refusalOf('sign-sums', { eh: word, sums: '0'.repeat(64) })).toEqual([404, { kind: 'no-such-vote' }])
    const ofOffice = { headers: { authorization: `Bearer ${officeSecret}` } }
    const logFrom = async (path: string) => (await fetch(`${box.address}/office/log/${path}`, ofOffice)).status
    expect(await Promise.all([`${word}/0`, eh, `${eh}/-1`, `${eh}/0x1`].map(logFrom))).toEqual([404, 400, 400, 400])
  })
  test('a manifest that is not sound, of another vote, of other keys, or another than the one that is open', async () => {
    const { manifest, vote } = inBox
    const electionId = vote.election.manifest.election_id
    const open = (input: object) => refusalOf('open', { electionId, manifest, share: word, ...input })
    expect(await open({ manifest: '{}' })).toEqual([422, expect.objectContaining({ kind: 'manifest' })])
    expect(await open({ electionId: 'another' })).toEqual([409, { kind: 'other-election' }])
    const renamed = manifest.replace(`"election_id":"${electionId}"`, '"election_id":"other-2026"')
    expect(await open({ electionId: 'other-2026', manifest: renamed })).toEqual([409, { kind: 'not-prepared' }])
    await box.office('prepare', { electionId: 'other-2026' })
    expect(await open({ electionId: 'other-2026', manifest: renamed })).toEqual([409, { kind: 'other-keys' }])
    expect(await open({ manifest: manifest.replace('"grace_s":600', '"grace_s":601') })).toEqual([
      409,
      { kind: 'opened-otherwise' },
    ])
    expect(await open({})).toEqual([409, { kind: 'opened-otherwise' }])
  })
  test('what only the end brings', async () => {
    const overAt = inBox.vote.election.manifest.closes_at + 600
    expect(await refusalOf('hand', { eh })).toEqual([409, { kind: 'not-closed' }])
    expect(await refusalOf('destroy', { eh })).toEqual([409, { kind: 'not-closed' }])
    expect(await refusalOf('sign-sums', { eh, sums: '0'.repeat(64) })).toEqual([409, { kind: 'not-closed' }])
    expect(await refusalOf('close', { eh })).toEqual([403, { kind: 'not-over', overAt }])
  })
})

test('cards taken back stand in the log once, take no ballots any more, and never one that was cast', async () => {
  const { vote } = inBox
  const [used, unused] = ['card-1', 'card-2'].map((name) => registerVoter(vote, name, 'desk'))
  if (used === undefined || unused === undefined) throw new Error('no cards')
  const revokeOf = (seed: Uint8Array) =>
    writeLeaf({ t: 'revoke', e: eh, y: 'desk', k: base64url(ballotKey(vote.election, seed).key), w: 'unused' })
  const cast = lineOf(vote, used, [['c-2'], ['b-1']])
  const promise = await box.cast(eh, cast)
  const leaf = base64url(leafHash(utf8(cast)))
  const key = base64url(ballotKey(vote.election, used.seed).key)
  expect(BallotHead.parse((await box.read(eh, `head/${key}`)).said)).toEqual({ n: 1, leaf })
  const both = { eh, lines: [revokeOf(unused.seed), revokeOf(used.seed)] }
  expect((await box.office('append', both)).said).toEqual({ refusal: { kind: 'has-voted', places: [1] } })
  expect((await box.office('append', { eh, lines: [cast] })).said).toEqual({
    refusal: { kind: 'not-leaves', places: [0] },
  })
  const { size } = (await box.office('state', { eh })).said
  const one = { eh, lines: [revokeOf(unused.seed)] }
  for (let times = 0; times < 2; times += 1) expect((await box.office('append', one)).said).toEqual({ size: size + 1 })
  expect((await box.cast(eh, lineOf(vote, unused, [['c-2'], ['b-1']]))).said).toEqual({ refusal: { kind: 'revoked' } })

  box.clock.now = vote.election.manifest.closes_at + 601
  expect((await box.office('close', { eh })).status).toBe(200)
  expect((await box.office('append', one)).said).toEqual({ size: size + 3 })
  const paper = writeLeaf({ t: 'paper', e: eh, id: 'late', n: 0, r: {}, h: word })
  expect((await box.office('append', { eh, lines: [paper] })).said).toEqual({ refusal: { kind: 'closed' } })
  expect((await box.cast(eh, lineBy('late'))).said.refusal.kind).toBe('closed')
  expect((await box.cast(eh, cast)).text).toBe(promise.text)

  expect((await box.office('destroy', { eh })).said).toEqual({ destroyed: true })
  expect((await box.office('destroy', { eh })).said).toEqual({ destroyed: true })
  for (const [name, more] of [
    ['hand', {}],
    ['sign-sums', { sums: '0'.repeat(64) }],
  ] as const)
    expect((await box.office(name, { eh, ...more })).said).toEqual({ refusal: { kind: 'destroyed' } })
  expect((await box.read(eh, 'checkpoint')).text).toContain(`\n${size + 3}\n`)
  expect((await box.read(eh, `proof/${leaf}`)).text).not.toContain('extra')
  expect((await box.cast(eh, cast)).said.refusal.kind).toBe('closed')
  const opened = await box.office('open', {
    electionId: vote.election.manifest.election_id,
    manifest: inBox.manifest,
    share: word,
  })
  expect(opened.said).toEqual({ eh })
})
