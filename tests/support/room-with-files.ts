import { sql } from 'kysely'
import { buildHouse } from '#apps/house.ts'
import type { Role } from '#kit/actor.ts'
import { readHere } from '#rooms/documents/adapters/document-reader.ts'
import { attachFiles, holdFile } from '#rooms/documents/contract-files.ts'
import { filesHere } from '#rooms/documents/server/file-means.ts'
import { documentsRoom } from '#rooms/documents/server/room.ts'
import { createAccount, grantRole } from '#rooms/identity/contract.ts'
import { openRoom, type RoomTest } from './room-test.ts'
import { testSignIn } from './test-sign-in.ts'

interface By {
  readonly role: Role
  readonly account: string
}

export const [resident, neighbour, officer] = [
  { role: 'resident', account: 'resident-1' },
  { role: 'resident', account: 'resident-2' },
  { role: 'secretariat', account: 'officer-1' },
] as const

export const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')
export const story = (id: string) => ({ kind: 'story', id })

/** A file as a test attaches it. */
interface Added {
  readonly fileId: string
  readonly alt?: string
  readonly people?: 'none' | 'agreed' | 'not-agreed'
}

/** The whole house, decoding pictures in this process, with a scanner that knows the test virus, and four people. */
export async function openRoomWithFiles() {
  const others = buildHouse({ signIn: testSignIn }).rooms.filter(({ name }) => name !== 'documents')
  const scan = async (bytes: Uint8Array) =>
    Buffer.from(bytes).includes('EICAR')
      ? ({ ok: false, refusal: { kind: 'virus-found' } } as const)
      : ({ ok: true, value: null } as const)
  const room = await openRoom([...others, documentsRoom(readHere([]), { ...filesHere, scan })])
  const as = { role: 'operator' } as const
  for (const { account, role } of [
    resident,
    neighbour,
    officer,
    { account: 'resident-3', role: 'resident' as const },
  ]) {
    await room.run(createAccount, { accountId: account, displayName: account, purpose: '검사' }, as)
    await room.run(grantRole, { accountId: account, role }, as)
  }
  const hold = async (name: string, bytes: Uint8Array | string, by: By = resident) => {
    const held = await room.run(holdFile, { name, base64: base64(bytes) }, by)
    if (!held.ok) throw new Error(JSON.stringify(held.refusal))
    return held.value
  }
  const attach = (id: string, files: readonly Added[], seenBy: 'everyone' | 'office' = 'everyone') =>
    room.run(attachFiles, { subject: story(id), files: [...files], seenBy }, officer)
  return { room, hold, attach, recordedWords: () => recordedWords(room) }
}

/** Everything that the record still says. */
const recordedWords = async ({ db }: RoomTest): Promise<string> => {
  const { rows } = await sql<{ body: string }>`select body from record_body where body is not null`.execute(db)
  return rows.map(({ body }) => body).join('\n')
}
