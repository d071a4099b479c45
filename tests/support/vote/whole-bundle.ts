import { downloadBundle } from '#rooms/polling/contract-office.ts'
import type { VoteId } from '#rooms/polling/core/vote-id.ts'
import type { VoteInOffice } from './vote-in-office.ts'

/** The bundle of a vote, all its pieces together. */
export async function wholeBundle(office: VoteInOffice, voteId: VoteId): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (;;) {
    const given = await office.ask(downloadBundle, { voteId, piece: pieces.length })
    if (!given.ok) throw new Error(given.refusal.kind)
    if (pieces.length === given.value.pieces) return Buffer.concat(pieces)
    pieces.push(Buffer.from(given.value.base64, 'base64'))
  }
}
