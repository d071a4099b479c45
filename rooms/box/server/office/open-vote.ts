import { timingSafeEqual } from 'node:crypto'
import { inTransaction } from '#db/connect.ts'
import { base64url, fromBase64url, utf8 } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import { signCheckpoint } from '#rooms/voting/core/protocol/checkpoint.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { signingKey } from '../../adapters/signing-key.ts'
import { appendLines, keepCheckpoint } from '../../store/log-queries.ts'
import { keepVote, keysOf } from '../../store/vote-queries.ts'
import { findVote } from '../find-vote.ts'
import type { Handler } from './asked.ts'

/** Takes a vote's frozen manifest: the log begins with its leaf, and a head over it. */
export const openVote: Handler<'open'> = async (box, { electionId, manifest, share }) => {
  const read = readManifest(utf8(manifest))
  if (!read.ok) return refuse({ kind: 'manifest', reason: `${read.refusal.problem} ${read.refusal.at}`.trim() })
  const { eh: hash, manifest: said } = read.value
  if (said.election_id !== electionId) return refuse({ kind: 'other-election' })
  const eh = base64url(hash)
  const opened = await inTransaction(box.db, async (trx) => {
    const keys = await keysOf(trx, electionId)
    if (keys === null) return refuse({ kind: 'not-prepared' } as const)
    if (keys.eh !== null) return keys.eh === eh ? ok(undefined) : refuse({ kind: 'opened-otherwise' } as const)
    if (said.keys.box !== keys.box_public || said.keys.log !== keys.log_public) {
      return refuse({ kind: 'other-keys' } as const)
    }
    if (keys.log_secret === null) return refuse({ kind: 'destroyed' } as const)
    const log = signingKey(box.secrets.open(`log/${electionId}`, keys.log_secret))
    const sealed = box.secrets.seal(`share/${electionId}`, fromBase64url(share))
    const isFirst = await keepVote(trx, { eh, election_id: electionId, manifest, share: sealed, closed: false })
    if (!isFirst) return ok(undefined)
    const line = writeLeaf({ t: 'manifest', h: eh })
    const root = leafHash(utf8(line))
    await appendLines(trx, eh, 0, [{ leafHash: root, line }])
    await keepCheckpoint(trx, eh, 1, signCheckpoint({ origin: said.log_origin, size: 1, root }, log.key, log.sign))
    return ok(undefined)
  })
  if (!opened.ok) return opened
  const kept = (await findVote(box, eh))?.share
  const isSame = kept == null || timingSafeEqual(kept, fromBase64url(share))
  return isSame ? ok({ eh }) : refuse({ kind: 'opened-otherwise' })
}
