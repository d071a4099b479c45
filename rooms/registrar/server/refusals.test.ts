import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { base64url } from '#kit/bytes.ts'
import { writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import type { TestDatabase } from '#tests/support/database.ts'
import {
  anybody,
  openedVote,
  passOf,
  type RegistrarUnderTest,
  type Replied,
  registrarDatabase,
  registrarOn,
  registrarShare,
} from '#tests/support/registrar/registrar-under-test.ts'
import {
  browser,
  declared,
  issueTo,
  markAt,
  preparedOf,
  proveByIdentity,
  proveByPhone,
  springKim,
} from '#tests/support/registrar/voters.ts'
import { RegistrarRefusal } from '../core/refusal.ts'

let database: TestDatabase
let under: RegistrarUnderTest
let vote: Awaited<ReturnType<typeof openedVote>>
let closedVote: Awaited<ReturnType<typeof openedVote>>
beforeAll(async () => {
  database = await registrarDatabase()
  under = registrarOn(database)
  vote = await openedVote(under, { eligibility: { minimumAge: 7 } })
  const styles = [{ id: 'online', channel: 'online' as const, contests: ['council'], dong: 'gasan' }]
  closedVote = await openedVote(under, {
    manifest: { election_id: 'closed-2026', styles, paper: 'none', weights: undefined as never },
    eligibility: { isClosed: true, ways: ['roster'], dongs: anybody.dongs },
  })
})
afterAll(() => database.drop())

const seen = new Set<string>()
const refusedAs = (answer: Replied, refusal: RegistrarRefusal): void => {
  expect(answer.said, answer.text).toEqual({ refusal })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).toBeLessThan(500)
  expect(RegistrarRefusal.safeParse(refusal).success).toBe(true)
  seen.add(refusal.kind)
}

const someoneElse = { name: '한물결', birth: '1991-05-05', phone: '010-4444-5555' }
const askCode = (person: object, eh = vote.eh) => under.ask(eh, 'ask-code', person)

describe('a code is not sent', () => {
  test('in a vote that is not there, not open yet, or over', async () => {
    refusedAs(await askCode(springKim, base64url(new Uint8Array(32))), { kind: 'no-such-vote' })
    const { opens_at: opensAt, closes_at: closedAt } = vote.manifest
    under.clock.now = opensAt - 1
    refusedAs(await askCode(springKim), { kind: 'not-open', opensAt })
    refusedAs(await proveByIdentity(under, vote.eh, springKim), { kind: 'not-open', opensAt })
    refusedAs(await markAt(under, vote.eh, springKim), { kind: 'not-open', opensAt })
    under.clock.now = closedAt + 1
    refusedAs(await askCode(springKim), { kind: 'closed', closedAt })
    refusedAs(await under.ask(vote.eh, 'prove', { codeId: 'x', code: '000000', ...declared }), {
      ...{ kind: 'closed', closedAt },
    })
    under.clock.now = opensAt + 60
  })

  test('to what is no telephone, for nobody born so, or too young', async () => {
    refusedAs(await askCode({ ...springKim, phone: '02-123-4567' }), { kind: 'phone-not-read' })
    refusedAs(await askCode({ ...springKim, birth: '1820-01-01' }), { kind: 'birth-not-read' })
    refusedAs(await askCode({ ...springKim, birth: '2025-01-01' }), { kind: 'too-young', minimumAge: 7 })
    refusedAs(await askCode({ ...springKim, birth: '1987-13-01' }), { kind: 'malformed', field: 'birth' })
    refusedAs(await askCode({ ...springKim, more: 1 }), { kind: 'malformed', field: '' })
    refusedAs(await proveByIdentity(under, vote.eh, { ...springKim, birth: '1820-01-01' }), { kind: 'birth-not-read' })
  })

  test('to those who are not on the roster of a closed vote, and by their own telephone alone', async () => {
    const { eh } = closedVote
    const roster = [
      { name: '한 물결', birth: someoneElse.birth, phone: '01044445555' },
      { name: '김봄별', birth: '1987-03-14' },
    ]
    expect((await under.office('roster', { eh, rows: roster })).said).toEqual({ rows: 2 })
    expect((await under.office('roster', { eh, rows: [roster[1]] })).said).toEqual({ rows: 2 })
    expect((await under.office('roster', { eh, rows: [] })).said).toEqual({ rows: 2 })
    expect((await askCode(springKim, eh)).status).toBe(200)
    expect((await askCode(someoneElse, eh)).status).toBe(200)
    refusedAs(await askCode({ ...someoneElse, phone: '01099998888' }, eh), { kind: 'not-on-roster' })
    refusedAs(await askCode({ ...springKim, name: '남모름' }, eh), { kind: 'not-on-roster' })
    refusedAs(await under.office('roster', { eh, rows: [{ ...someoneElse, phone: '1' }] }), {
      ...{ kind: 'malformed', field: 'rows.0.phone' },
    })
    refusedAs(await proveByIdentity(under, eh, springKim), { kind: 'way-not-admitted' })
    // Of a dong without a style of its own, in a vote that has one for no other.
    refusedAs(await proveByPhone(under, eh, springKim), { kind: 'no-such-style' })
  })

  test('too often, to one telephone or for one address', async () => {
    const counting = registrarOn(database, { limitFactor: 1 })
    counting.clock.now = under.clock.now
    for (let time = 0; time < 5; time += 1) await counting.ask(vote.eh, 'ask-code', springKim)
    refusedAs(await counting.ask(vote.eh, 'ask-code', springKim), { kind: 'too-many' })
    expect((await counting.ask(vote.eh, 'ask-code', someoneElse)).status).toBe(200)
    counting.clock.now += 3600
    expect((await counting.ask(vote.eh, 'ask-code', springKim)).status).toBe(200)
    for (let time = 0; time < 1200; time += 1) await counting.ask(vote.eh, 'unmark', {})
    refusedAs(await counting.ask(vote.eh, 'unmark', {}), { kind: 'too-many' })
  })

  test('where there is no way to send, or it fails', async () => {
    const silent = registrarOn(database, { demonstration: false })
    const failing = registrarOn(database, { sendCode: async () => Promise.reject(new Error('gateway')) })
    for (const one of [silent, failing]) {
      one.clock.now = under.clock.now
      refusedAs(await one.ask(vote.eh, 'ask-code', springKim), { kind: 'not-sent' })
    }
  })
})

describe('nothing is proved', () => {
  test('by a wrong code, nor by the right one after five wrong ones', async () => {
    const { said } = await askCode(springKim)
    const wrong = said.shown === '000000' ? '000001' : '000000'
    const prove = (code: string) => under.ask(vote.eh, 'prove', { codeId: said.codeId, code, ...declared })
    for (const triesLeft of [4, 3, 2, 1, 0]) refusedAs(await prove(wrong), { kind: 'code-wrong', triesLeft })
    refusedAs(await prove(said.shown), { kind: 'code-expired' })
  })

  test('too late, or twice by one code', async () => {
    const { said } = await askCode(springKim)
    const proving = { codeId: said.codeId, code: said.shown, ...declared }
    under.clock.now += 301
    refusedAs(await under.ask(vote.eh, 'prove', proving), { kind: 'code-expired' })
    const again = await askCode(springKim)
    const right = { codeId: again.said.codeId, code: again.said.shown, ...declared }
    expect((await under.ask(vote.eh, 'prove', right)).status).toBe(200)
    refusedAs(await under.ask(vote.eh, 'prove', right), { kind: 'code-expired' })
    const ticket = { ticket: 'a forged ticket', browser, ...declared }
    refusedAs(await under.ask(vote.eh, 'prove-identity', ticket), { kind: 'proof-expired' })
  })

  test('until what is declared fits; the code stays good', async () => {
    const { said } = await askCode({ ...someoneElse, birth: '2016-05-05' })
    const proving = { codeId: said.codeId, code: said.shown, ...declared }
    const prove = (changed: object) => under.ask(vote.eh, 'prove', { ...proving, ...changed })
    refusedAs(await prove({ belonging: 'member' }), { kind: 'belonging-not-admitted' })
    refusedAs(await prove({}), { kind: 'guardian-needed' })
    refusedAs(await prove({ guardianAgrees: true, dong: 'elsewhere' }), { kind: 'dong-needed' })
    expect((await prove({ guardianAgrees: true })).status).toBe(200)
    const child = { ...someoneElse, birth: '2016-05-05' }
    refusedAs(await proveByIdentity(under, vote.eh, child), { kind: 'guardian-needed' })
  })
})

describe('no token is given', () => {
  test('without a proof, with an old one, or of another style', async () => {
    const none = { proof: 'none', style: 'online' }
    refusedAs(await issueTo(under, vote, none, 'a'), { kind: 'proof-expired' })
    const { said } = await proveByPhone(under, vote.eh, springKim)
    refusedAs(await issueTo(under, vote, { ...said, style: 'online-gasan' }, 'a'), { kind: 'no-such-style' })
    const { blinded } = preparedOf(vote.manifest, 'online', 'a')
    const desk = { proof: said.proof, style: 'desk', blinded: base64url(blinded) }
    refusedAs(await under.ask(vote.eh, 'issue', desk), { kind: 'no-such-style' })
    under.clock.now += 1801
    refusedAs(await issueTo(under, vote, said, 'a'), { kind: 'proof-expired' })
    under.clock.now -= 1801
  })

  test('of what is no request', async () => {
    const { said } = await proveByPhone(under, vote.eh, springKim)
    const blinded = base64url(new Uint8Array(384).fill(255))
    const input = { proof: said.proof, style: said.style, blinded }
    refusedAs(await under.ask(vote.eh, 'issue', input), { kind: 'malformed', field: 'blinded' })
    const short = { ...input, blinded: base64url(new Uint8Array(383)) }
    refusedAs(await under.ask(vote.eh, 'issue', short), { kind: 'malformed', field: 'blinded' })
  })

  test('twice, nor beside a mark', async () => {
    const { said } = await proveByPhone(under, vote.eh, springKim)
    const other = await proveByPhone(under, vote.eh, springKim)
    expect((await issueTo(under, vote, said, 'first')).status).toBe(200)
    refusedAs(await issueTo(under, vote, other.said, 'second'), { kind: 'already-issued' })
    const gasan = { ...(await proveByPhone(under, vote.eh, springKim, { dong: 'gasan' })).said }
    refusedAs(await issueTo(under, vote, gasan, 'first'), { kind: 'already-issued' })
    const waiting = await proveByPhone(under, vote.eh, someoneElse)
    expect((await markAt(under, vote.eh, someoneElse)).status).toBe(200)
    refusedAs(await issueTo(under, vote, waiting.said, 'third'), { kind: 'has-voted', channel: 'card' })
    refusedAs(await proveByPhone(under, vote.eh, { ...springKim, phone: '01088887777' }), {
      ...{ kind: 'has-voted', channel: 'online' },
    })
  })
})

describe('a desk is refused', () => {
  const person = { name: '오도래', birth: '1960-06-06' }
  test('without a pass for it', async () => {
    refusedAs(await markAt(under, vote.eh, person, { pass: passOf(vote.eh, { may: ['cards'] }) }), {
      ...{ kind: 'pass-refused' },
    })
    refusedAs(await under.ask(vote.eh, 'unmark', { pass: 'x', mark: 'm', why: '까닭' }), { kind: 'pass-refused' })
    refusedAs(await under.ask(vote.eh, 'revoke-cards', { pass: 'x', cards: [], why: 'unused' }), {
      ...{ kind: 'pass-refused' },
    })
  })

  test('for whom the vote does not admit, or a mark that is not there', async () => {
    refusedAs(await markAt(under, vote.eh, person, { phone: '1' }), { kind: 'phone-not-read' })
    refusedAs(await markAt(under, vote.eh, { ...person, birth: '2025-01-01' }), { kind: 'too-young', minimumAge: 7 })
    refusedAs(await markAt(under, vote.eh, person, { dong: undefined }), { kind: 'dong-needed' })
    refusedAs(await markAt(under, closedVote.eh, person, { way: 'paper' }), { kind: 'way-not-admitted' })
    refusedAs(await markAt(under, closedVote.eh, person), { kind: 'way-not-admitted' })
    refusedAs(await under.ask(vote.eh, 'unmark', { pass: passOf(vote.eh), mark: 'none', why: '까닭' }), {
      ...{ kind: 'mark-not-found' },
    })
  })

  test('cards without a second officer, of another style, or of a batch that was printed', async () => {
    const print = (changed: object) =>
      under.ask(vote.eh, 'cards', {
        ...{ pass: passOf(vote.eh), secondPass: passOf(vote.eh, { officer: 'officer-2' }) },
        ...{ batch: 'hall', style: 'desk', count: 1, ...changed },
      })
    refusedAs(await print({ secondPass: passOf(vote.eh, { desk: 'other' }) }), { kind: 'second-officer-needed' })
    refusedAs(await print({ secondPass: 'x' }), { kind: 'pass-refused' })
    refusedAs(await print({ pass: 'x' }), { kind: 'pass-refused' })
    refusedAs(await print({ style: 'online' }), { kind: 'no-such-style' })
    expect((await print({})).status).toBe(200)
    refusedAs(await print({}), { kind: 'already-printed' })
    under.clock.now = vote.manifest.closes_at + 1
    refusedAs(await print({ batch: 'late' }), { kind: 'closed', closedAt: vote.manifest.closes_at })
    under.clock.now = vote.manifest.opens_at + 60
  })
})

describe('the office is refused', () => {
  const opening = (changed: object = {}) => ({
    ...{ electionId: vote.manifest.election_id, manifest: new TextDecoder().decode(writeManifest(vote.manifest)) },
    ...{ eligibility: anybody, share: registrarShare, ...changed },
  })
  const written = (changed: object) => new TextDecoder().decode(writeManifest({ ...vote.manifest, ...changed }))

  test('a manifest that does not read, is of another vote, or names keys of others', async () => {
    refusedAs(await under.office('open', opening({ manifest: '{}' })), {
      ...{ kind: 'malformed', field: 'manifest other-shape v' },
    })
    refusedAs(await under.office('open', opening({ electionId: 'other' })), { kind: 'malformed', field: 'electionId' })
    const unprepared = { electionId: 'unprepared', manifest: written({ election_id: 'unprepared' }) }
    refusedAs(await under.office('open', opening(unprepared)), { kind: 'no-such-vote' })
    refusedAs(await under.office('open', opening({ manifest: written({ title: '다른 제목' }) })), {
      ...{ kind: 'other-manifest' },
    })
    await under.office('prepare', { electionId: 'second', styles: ['online'] })
    const second = { electionId: 'second', manifest: written({ election_id: 'second' }) }
    refusedAs(await under.office('open', opening(second)), { kind: 'other-keys' })
  })

  test('keys for more styles of a vote that is open', async () => {
    const more = { electionId: vote.manifest.election_id, styles: ['online', 'another'] }
    refusedAs(await under.office('prepare', more), { kind: 'other-keys' })
  })

  test('without the secret, before the close, and after the end', async () => {
    const answer = await under.request('/office/attendance', { method: 'POST', body: '{}' })
    expect(answer).toMatchObject({ status: 401, said: { refusal: { kind: 'pass-refused' } } })
    refusedAs(await under.office('hand', { eh: closedVote.eh }), { kind: 'not-closed' })
    refusedAs(await under.office('destroy', { eh: base64url(new Uint8Array(32)) }), { kind: 'no-such-vote' })
    await under.office('close', { eh: closedVote.eh })
    await under.office('destroy', { eh: closedVote.eh })
    refusedAs(await under.office('attendance', { eh: closedVote.eh }), { kind: 'destroyed' })
  })
})

test('every refusal there is was met, but for those of a visit to a provider of identities', () => {
  const kinds = RegistrarRefusal.options.map((option) => option.shape.kind.value)
  expect(kinds.filter((kind) => !seen.has(kind) && !kind.startsWith('identity-'))).toEqual([])
})
