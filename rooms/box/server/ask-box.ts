import { bytesOf } from '#rooms/voting/core/protocol/words.ts'
import { readTilePath } from '../core/tile-request.ts'
import { type Answer, bytesAnswer, json, jsonAnswer, ndjson, refusalAnswer, textAnswer } from './answer.ts'
import type { Box } from './box.ts'
import { findVote } from './find-vote.ts'
import type { KnownVote } from './known-vote.ts'
import { readBallotHead, readCheckpoints, readProof, readTile } from './read-log.ts'

/** Answers what anybody may read of a vote, by the path below `/votes/EH/`. */
export async function readBox(box: Box, eh: string, path: string): Promise<Answer> {
  const vote = await findVote(box, eh)
  if (vote === null) return refusalAnswer({ kind: 'no-such-vote' })
  if (path === 'manifest.json') return { status: 200, type: json, body: vote.manifest, isForever: true }
  if (path === 'checkpoint') return textAnswer(vote.head.note)
  if (path === 'checkpoints.ndjson') return { status: 200, type: ndjson, body: await readCheckpoints(box, vote) }
  const [first, word = '', ...more] = path.split('/')
  if (first === 'tile') return tileAnswer(box, vote, path)
  if (first === 'proof' && more.length === 0) return proofAnswer(box, vote, word)
  if (first === 'head' && more.length === 0) return headAnswer(box, vote, word)
  return refusalAnswer({ kind: 'not-found' })
}

async function tileAnswer(box: Box, vote: KnownVote, path: string): Promise<Answer> {
  const asked = readTilePath(path)
  const tile = asked === null ? null : await readTile(box, vote, asked)
  return tile === null ? refusalAnswer({ kind: 'not-found' }) : bytesAnswer(tile, true)
}

async function proofAnswer(box: Box, vote: KnownVote, word: string): Promise<Answer> {
  const leafHash = bytesOf(word)
  if (leafHash?.length !== 32) return refusalAnswer({ kind: 'not-found' })
  const proof = await readProof(box, vote, leafHash)
  return proof.ok ? textAnswer(proof.value) : refusalAnswer(proof.refusal)
}

async function headAnswer(box: Box, vote: KnownVote, word: string): Promise<Answer> {
  if (bytesOf(word)?.length !== 32) return refusalAnswer({ kind: 'not-found' })
  const head = await readBallotHead(box, vote, word)
  return head.ok ? jsonAnswer(head.value) : refusalAnswer(head.refusal)
}
