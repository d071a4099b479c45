import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { buildHouse } from '#apps/house.ts'
import { handleQuery } from '#kernel/handler.ts'
import { base64url, fromUtf8, utf8 } from '#kit/bytes.ts'
import { ok } from '#kit/result.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { holdFile } from '#rooms/documents/contract-files.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { type SeenVote, seeVote } from '#rooms/polling/contract.ts'
import { seeAttendance } from '#rooms/polling/contract-office.ts'
import { explainOnsite } from '#rooms/polling/core/messages-onsite.ts'
import { onsiteHandlers } from '#rooms/polling/server/onsite/handlers.ts'
import type { VoteParts } from '#rooms/polling/server/vote-parts.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'
import { writeManifest } from '#rooms/voting/core/protocol/manifest.ts'
import { openRoom, testNow } from '../room-test.ts'
import { testSignIn } from '../test-sign-in.ts'

export const officers = ['officer-1', 'officer-2', 'officer-3'].map((account) => ({
  role: 'secretariat' as const,
  account,
}))

const opened = Math.floor(Date.parse(testNow) / 1000) - 3600

/** A registrar that tells of 58 cards given out and 33 marks for paper, and a secret for passes. */
export const partsForTest = (told: { card: number; paper: number } = { card: 58, paper: 33 }): VoteParts => ({
  registrar: (async () =>
    ok({
      issued: { online: 120, desk: 100 },
      byDong: { gasan: 40, doksan: 138 },
      marks: told,
      cards: { printed: 100, unused: 40, spoilt: 2 },
      ...{ namesakes: 0, unmarked: 0, head: '' },
    })) as VoteParts['registrar'],
  box: (async () => ok({})) as unknown as VoteParts['box'],
  logOf: async () => ok([]),
  addresses: { registrar: 'http://registrar.test', box: 'http://box.test' },
  hasIdentity: true,
  clientSha256: () => base64url(new Uint8Array(32)),
  signPass: (pass) => {
    const body = base64url(utf8(JSON.stringify(pass)))
    return `${body}.${createHmac('sha256', 'secret').update(body).digest('base64url')}`
  },
})

/** A house whose room of votes does what is done on the spot, with one open vote by a manifest, and three officers. */
export async function openVotesOnSite(manifest: Manifest, registrar = 'http://registrar.test') {
  const eh = base64url(sha256(writeManifest(manifest)))
  const text = fromUtf8(writeManifest(manifest))
  const seen: SeenVote = {
    ...{ voteId: 'vote-2026' as never, title: manifest.title, isTrial: false, state: 'open', mode: manifest.mode },
    ...{ opensAt: opened, closesAt: opened + 7 * 86_400, sheets: [], eh, manifest: text },
    eligibility: {
      ...{ ways: ['phone'], minimumAge: 14, belongings: ['resident', 'worker'], isClosed: false },
      dongs: [
        { id: 'gasan', name: '가산동' },
        { id: 'doksan', name: '독산동' },
      ],
    },
    parts: { registrar, box: 'http://box.test' },
    ...{ sealPrivate: null, result: null },
  }
  const attendance = {
    ...{ title: manifest.title, asOf: testNow, turnoutBase: null },
    byChannel: { online: 120, onsite: 58, paper: 33, all: 211 },
    byDong: [
      { dong: '가산동', people: 140 },
      { dong: '독산동', people: null },
    ],
  }
  const parts = partsForTest()
  const polling = {
    name: 'polling',
    title: { ko: '주민투표', en: 'Resident votes' },
    handlers: [
      ...onsiteHandlers(parts),
      handleQuery(seeVote, async () => ok({ vote: seen })),
      handleQuery(seeAttendance, async () => ok(attendance)),
    ],
    explain: explainOnsite,
  }
  const others = buildHouse({ signIn: testSignIn }).rooms.filter(({ name }) => !['documents', 'polling'].includes(name))
  const room = await openRoom([...others, documentsRoom(readHere([]), filesHere), polling])
  for (const { account, role } of officers) {
    await room.run(createAccount, { accountId: account, displayName: account, purpose: '검사' }, { role: 'operator' })
    await room.run(grantRole, { accountId: account, role }, { role: 'operator' })
  }
  const addVote = (id: string, frozen: boolean) =>
    sql`
    insert into vote (district_id, vote_id, draft, is_trial, opens_at, closes_at, grace_s, announced_at, manifest, eh, seal_pub)
    values ('geumcheon', ${id}, '{}', false, ${opened}, ${opened + 7 * 86_400}, 600,
      ${frozen ? new Date(testNow) : null}, ${frozen ? text : null}, ${frozen ? eh : null}, ${frozen ? 'key' : null})
  `.execute(room.db)
  await addVote('vote-2026', true)
  await addVote('draft-2026', false)
  const close = () =>
    sql`update vote set close_asked_at = now() where vote_id = 'vote-2026'`.execute(room.db).then(() => undefined)
  const hold = async (name: string, content: string, by = officers[0]) => {
    const held = await room.run(holdFile, { name, base64: Buffer.from(content).toString('base64') }, by)
    if (!held.ok) throw new Error(JSON.stringify(held.refusal))
    return held.value.fileId
  }
  return { room, eh, hold, close }
}
