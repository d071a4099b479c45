import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64url, fromBase64url } from '#kit/bytes.ts'
import { base64 } from '#rooms/voting/core/protocol/base64.ts'
import { isNoteBy, parseCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { issueLeaf } from '#rooms/voting/core/protocol/issue-token.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import type { Style } from '#rooms/voting/core/protocol/manifest.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { engines, type TestDatabase } from '#tests/support/database.ts'
import {
  officeOrigin,
  openedVote,
  passOf,
  type RegistrarUnderTest,
  registrarDatabase,
  registrarOn,
  registrarShare,
} from '#tests/support/registrar/registrar-under-test.ts'
import {
  electionOf,
  issueTo,
  markAt,
  proveByIdentity,
  proveByPhone,
  springKim,
  tokenOf,
} from '#tests/support/registrar/voters.ts'
import { rootOfLines } from '#tests/support/vote/vote-under-way.ts'
import { readCard } from '../core/card-text.ts'

/** One vote after another: from the first voter to the destroyed keys. */
describe.each(engines)('a vote on %s', (engine) => {
  let database: TestDatabase
  let under: RegistrarUnderTest
  let vote: Awaited<ReturnType<typeof openedVote>>
  beforeAll(async () => {
    database = await registrarDatabase(engine)
    under = registrarOn(database)
    vote = await openedVote(under)
  })
  afterAll(() => database.drop())

  const summer = { name: '이여름', birth: '1950-07-01', phone: '010-8765-4321' }
  const attendance = async () => (await under.office('attendance', { eh: vote.eh })).said
  let cards: string[] = []

  test('is prepared and opened once, and again with the same answer', async () => {
    const { eh, manifest } = vote
    const again = await openedVote(under)
    expect(again).toEqual({ eh, manifest })
    expect((await under.request(`/votes/${eh}`)).said).toMatchObject({
      ...{ eh, state: 'open', issued: {}, demonstration: true },
      eligibility: { minimumAge: 14 },
    })
    under.clock.now = manifest.opens_at - 1
    expect((await under.request(`/votes/${eh}`)).said.state).toBe('announced')
    under.clock.now = manifest.closes_at + 1
    expect((await under.request(`/votes/${eh}`)).said.state).toBe('closed')
    under.clock.now = manifest.opens_at + 60
  })

  test('gives a token that signs, and the same again for the same request', async () => {
    const { eh, manifest } = vote
    const proven = await proveByPhone(under, eh, springKim)
    expect(proven.said).toMatchObject({ style: 'online', alreadyIssued: false })
    const issued = await issueTo(under, vote, proven.said, 'one')
    expect(issued.said).toMatchObject({ index: 0 })
    expect(tokenOf(manifest, 'online', 'one', issued.said.answer)).toHaveLength(384)
    expect((await issueTo(under, vote, proven.said, 'one')).said).toEqual(issued.said)
    expect((await issueTo(under, vote, proven.said, 'two')).said).toEqual({ refusal: { kind: 'proof-expired' } })
    const again = await proveByPhone(under, eh, springKim)
    expect(again.said).toMatchObject({ alreadyIssued: true })
    expect((await issueTo(under, vote, again.said, 'two')).said).toEqual({ refusal: { kind: 'already-issued' } })
    expect((await issueTo(under, vote, again.said, 'one')).said).toEqual(issued.said)
  })

  test('knows the same person by identity, and gives those of a dong their own style', async () => {
    const { eh } = vote
    expect((await proveByIdentity(under, eh, springKim)).said).toMatchObject({ alreadyIssued: true })
    const proven = await proveByIdentity(under, eh, summer, { dong: 'gasan' })
    expect(proven.said).toMatchObject({ style: 'online-gasan', alreadyIssued: false })
    const issued = await issueTo(under, vote, proven.said, 'summer')
    expect(tokenOf(vote.manifest, 'online-gasan', 'summer', issued.said.answer)).toHaveLength(384)
    expect((await proveByIdentity(under, eh, summer, { dong: 'gasan' })).said.alreadyIssued).toBe(true)
  })

  test('marks whoever comes to a desk once, takes a mark back, and counts namesakes', async () => {
    const { eh } = vote
    const autumn = { name: '박가을', birth: '1999-10-10' }
    const asking = 'drawn-by-the-desk'
    const marked = await markAt(under, eh, autumn, { asking })
    expect(marked.said.marks).toEqual({ card: 1, paper: 0 })
    expect((await markAt(under, eh, autumn, { asking })).said).toEqual(marked.said)
    expect((await markAt(under, eh, autumn)).said.refusal).toEqual({ kind: 'has-voted', channel: 'card' })
    expect((await markAt(under, eh, springKim)).said.refusal).toEqual({ kind: 'has-voted', channel: 'online' })
    const taken = await under.ask(eh, 'unmark', { pass: passOf(eh), mark: marked.said.mark, why: '잘못 눌렀음' })
    expect(taken.said).toEqual({ marks: { card: 0, paper: 0 } })
    expect((await markAt(under, eh, autumn, { way: 'paper' })).status).toBe(200)
    expect((await proveByPhone(under, eh, { ...autumn, phone: '01011112222' })).said.refusal).toEqual({
      kind: 'has-voted',
      channel: 'paper',
    })
    expect((await markAt(under, eh, autumn, { isNamesake: true })).said.marks).toEqual({ card: 1, paper: 1 })
    expect(await attendance()).toMatchObject({
      ...{ issued: { online: 1, 'online-gasan': 1 }, byDong: { doksan: 3, gasan: 1 } },
      ...{ marks: { card: 1, paper: 1 }, namesakes: 1, unmarked: 1 },
    })
  })

  test('prints cards for two officers, the same again for the same drawing, and takes them back', async () => {
    const { eh, manifest } = vote
    const drawn = base64url(new Uint8Array(32))
    const input = { batch: 'hall-1', style: 'desk', count: 3, drawn }
    const passes = { pass: passOf(eh), secondPass: passOf(eh, { officer: 'officer-2' }) }
    const printed = await under.ask(eh, 'cards', { ...input, ...passes })
    cards = printed.said.cards
    expect(new Set(cards).size).toBe(3)
    expect((await under.ask(eh, 'cards', { ...input, ...passes })).said).toEqual(printed.said)
    expect((await under.ask(eh, 'cards', { ...input, ...passes, drawn: undefined })).said.refusal).toEqual({
      kind: 'already-printed',
    })
    const back = async (texts: readonly string[], why: string) =>
      (await under.ask(eh, 'revoke-cards', { pass: passOf(eh), cards: texts, why })).said
    const forged = cards[2]?.replace(/.{8}$/, 'AAAAAAAA') ?? ''
    expect(await back([cards[0] ?? '', forged, 'no card'], 'unused')).toEqual({ revoked: 1, refused: [1, 2] })
    expect(await back([cards[0] ?? ''], 'unused')).toEqual({ revoked: 1, refused: [] })
    expect(await back([cards[0] ?? '', cards[1] ?? ''], 'spoilt')).toEqual({ revoked: 1, refused: [0] })
    expect((await attendance()).cards).toEqual({ printed: 3, unused: 1, spoilt: 1 })
    expect(readCard(electionOf(manifest), cards[0] ?? '')?.style).toBe('desk')
  })

  test('publishes a head a minute where the log grew, with its tiles', async () => {
    const { eh, manifest } = vote
    await under.keep()
    const seen = await under.request(`/votes/${eh}`)
    expect(seen.said.issued).toEqual({ online: 1, 'online-gasan': 1, desk: 3 })
    const head = parseCheckpoint((await under.request(`/votes/${eh}/issuance/checkpoint`)).text)
    const key = { name: manifest.issuance_origin, kind: 1, key: fromBase64url(manifest.keys.registrar) } as const
    expect(head?.size).toBe(5)
    expect(head !== null && isNoteBy(head.note, key, under.registrar.means.primitives)).toBe(true)
    const heads = (await under.request(`/votes/${eh}/issuance/checkpoints.ndjson`)).text.split('\n')
    expect(heads.map((line) => (line === '' ? null : parseCheckpoint(JSON.parse(line))?.size))).toEqual([0, 5, null])
    const tile = await under.request(`/votes/${eh}/issuance/tile/entries/000.p/5`)
    const lines = tile.text.match(/\{[^}]*\}/g) ?? []
    expect(base64(rootOfLines(lines))).toBe(head === null ? '' : base64(head.root))
    const hashed = await under.request(`/votes/${eh}/issuance/tile/0/000.p/5`)
    expect(hashed.status).toBe(200)
    expect((await under.request(`/votes/${eh}/issuance/tile/0/000.p/6`)).status).toBe(404)
    expect((await under.request(`/votes/${eh}/issuance/nothing`)).status).toBe(404)
    const salted = await issueTo(under, vote, { proof: '', style: 'online' }, 'one')
    expect(salted.said.salt).toHaveLength(43)
    const { index, voter, salt } = salted.said
    const style = manifest.styles.find(({ id }) => id === 'online') as Style
    // By what the answer says, the voter makes the own entry again.
    const own = issueLeaf(electionOf(manifest), style, fromBase64url(voter), fromBase64url(salt))
    expect(lines[index]).toBe(writeLeaf(own))
    // A second look within the minute publishes nothing.
    await proveByPhone(under, eh, { ...springKim, name: '최겨울', phone: '01033334444' }).then(({ said }) =>
      issueTo(under, vote, said, 'winter'),
    )
    await under.keep()
    expect(parseCheckpoint((await under.request(`/votes/${eh}/issuance/checkpoint`)).text)?.size).toBe(5)
  })

  test('answers the pages of Madang alone, without credentials', async () => {
    const preflight = await under.request(`/votes/${vote.eh}/issue`, {
      method: 'OPTIONS',
      headers: { Origin: officeOrigin, 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(officeOrigin)
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    const office = await under.request('/office/prepare', { method: 'POST', headers: { Origin: officeOrigin } })
    expect(office.status).toBe(401)
    expect(office.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  test('hands everything over after the close, and nothing before', async () => {
    const { eh, manifest } = vote
    expect((await under.office('hand', { eh })).said.refusal).toEqual({ kind: 'not-closed' })
    expect((await under.office('destroy', { eh })).said.refusal).toEqual({ kind: 'not-closed' })
    const waiting = await proveByPhone(under, eh, { name: '정새벽', birth: '1970-01-01', phone: '01055556666' })
    expect((await under.office('close', { eh })).said).toEqual({ size: 6 })
    expect((await under.office('close', { eh })).said).toEqual({ size: 6 })
    expect((await issueTo(under, vote, waiting.said, 'late')).said.refusal.kind).toBe('closed')
    expect((await markAt(under, eh, { name: '정새벽', birth: '1970-01-01' })).said.refusal.kind).toBe('closed')
    const { said } = await under.office('hand', { eh })
    const head = parseCheckpoint(said.head)
    expect(head?.size).toBe(6)
    expect(rootOfLines(said.leaves)).toEqual(head?.root)
    expect(said.heads).toHaveLength(3)
    expect(said).toMatchObject({ marks: { card: 1, paper: 1 }, printed: 3, share: registrarShare })
    expect(said.revoked.map(({ why }: { why: string }) => why).toSorted()).toEqual(['spoilt', 'unused'])
    const seed = readCard(electionOf(manifest), cards[1] ?? '')?.seed ?? new Uint8Array(32)
    const key = base64url(ballotKey(electionOf(manifest), seed).key)
    expect(said.revoked).toContainEqual({ style: 'desk', key, why: 'spoilt' })
  })

  test('is destroyed for good, and cannot be asked any more', async () => {
    const { eh } = vote
    expect((await under.office('destroy', { eh })).said).toEqual({ destroyed: true })
    expect((await under.office('destroy', { eh })).said).toEqual({ destroyed: true })
    expect((await under.office('hand', { eh })).said.refusal).toEqual({ kind: 'destroyed' })
    expect((await issueTo(under, vote, { proof: '', style: 'online' }, 'one')).said.refusal).toEqual({
      kind: 'destroyed',
    })
  })
})
