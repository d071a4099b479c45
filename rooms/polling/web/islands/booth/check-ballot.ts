import { base64url } from '#kit/bytes.ts'
import { sameBytes } from '#rooms/voting/core/protocol/join-bytes.ts'
import { type LogProof, parseLogProof } from '#rooms/voting/core/protocol/log-proof.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { textOf } from '#rooms/voting/core/protocol/stored-text.ts'
import type { SeenVote } from '../../../contract.ts'
import {
  type Brought,
  examineProof,
  isHeadOf,
  type OwnBallot,
  openOwnBallot,
  type ProofOutcome,
} from '../../../core/booth/examine-receipt.ts'
import { hashOfLine } from '../../../core/booth/read-promise.ts'
import { entryIn, entryTileOf } from '../../../core/booth/tile-proof.ts'
import { readBox, readHead } from './ask-part.ts'
import { continues } from './continues.ts'
import { keepHead, readKeptHead } from './kept-heads.ts'

/** What a browser brings to a check: what the receipt says, and the ballot's line where it has it. */
export interface CheckedThing extends Brought {
  readonly line: string | null
}

/** What came out, point by point. */
export interface Checked {
  readonly leaf: Uint8Array
  readonly by: number | null
  readonly promise: 'good' | 'none'
  readonly log: ProofOutcome | 'waiting' | 'missing' | 'unreached'
  readonly heads: 'good' | 'first' | 'bad' | 'unreached' | null
  readonly opened: (OwnBallot & { readonly isLast: boolean | null }) | 'failed' | null
}

interface Place {
  readonly box: string
  readonly eh: string
}

/** Checks a ballot in this browser, with nothing taken on trust but the manifest's keys. */
export async function checkBallotOf(vote: SeenVote, election: Election, thing: CheckedThing): Promise<Checked> {
  const place = { box: vote.parts.box, eh: vote.eh ?? '' }
  const { leaf, promise } = thing
  const base = { leaf, by: promise?.by ?? null, promise: promise === null ? ('none' as const) : ('good' as const) }
  const read = await readBox(place, `proof/${base64url(leaf)}`)
  if (!read.ok) {
    const log = { waiting: 'waiting', 'not-found': 'missing' } as const
    const kind =
      read.refusal.kind === 'waiting' || read.refusal.kind === 'not-found' ? log[read.refusal.kind] : 'unreached'
    return { ...base, log: kind, heads: null, opened: null }
  }
  const proof = parseLogProof(textOf(read.value) ?? '')
  const log = examineProof(election, purePrimitives, leaf, proof)
  if (log !== 'stands' || proof === null) return { ...base, log, heads: null, opened: null }
  const heads = await compareHeads(place, election, proof, thing.proof)
  return { ...base, log, heads, opened: await openOwn(vote, place, election, thing, proof) }
}

/** Whether the log of now continues what this browser, or the receipt, has seen of it. */
async function compareHeads(
  place: Place,
  election: Election,
  { checkpoint }: LogProof,
  held: LogProof | null,
): Promise<Checked['heads']> {
  const kept = await readKeptHead(checkpoint.origin)
  const ofReceipt = held !== null && isHeadOf(election, purePrimitives, held.checkpoint) ? [held.checkpoint] : []
  const outcomes: NonNullable<Checked['heads']>[] = []
  for (const older of [...(kept === null ? [] : [kept]), ...ofReceipt]) {
    const [first, second] = older.size <= checkpoint.size ? [older, checkpoint] : [checkpoint, older]
    outcomes.push(await continues((path) => readBox(place, path), first, second))
  }
  const worst = (['bad', 'unreached'] as const).find((outcome) => outcomes.includes(outcome))
  if (worst === undefined && (kept === null || kept.size < checkpoint.size)) {
    await keepHead({ origin: checkpoint.origin, size: checkpoint.size, root: checkpoint.root })
  }
  return worst ?? (outcomes.length === 0 ? 'first' : 'good')
}

/** After the key release: the own ballot opened again, and whether a later one of the same key counts instead. */
async function openOwn(
  { sealPrivate }: SeenVote,
  place: Place,
  election: Election,
  { leaf, line }: CheckedThing,
  { index, checkpoint }: LogProof,
): Promise<Checked['opened']> {
  if (sealPrivate === null) return null
  const found = line ?? (await readLine(place, index, checkpoint.size))
  if (found === null || !sameBytes(hashOfLine(found), leaf)) return 'failed'
  const opened = openOwnBallot(election, purePrimitives, sealPrivate, found)
  if (opened === null) return 'failed'
  const head = await readHead(place, opened.key)
  return { ...opened, isLast: head.ok ? (head.value?.n ?? 0) <= opened.n : null }
}

async function readLine(place: Place, index: number, size: number): Promise<string | null> {
  const tile = await readBox(place, entryTileOf(index, size))
  const entry = tile.ok ? entryIn(tile.value, index) : null
  return entry === null ? null : textOf(entry)
}
