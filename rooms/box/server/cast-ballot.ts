import { ok, type Result, refuse } from '#kit/result.ts'
import { writePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { BoxRefusal } from '../core/box-refusal.ts'
import { type CheckedLine, decideBallots, keyInLine } from '../core/decide-ballots.ts'
import { insertPending, lastBallotsOf, revokedAmong } from '../store/ballot-queries.ts'
import type { Box } from './box.ts'
import type { KnownVote } from './known-vote.ts'
import { writeVote } from './write-vote.ts'

type Answer = Result<string, BoxRefusal>

interface Waiting {
  readonly checked: CheckedLine
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/** How many ballots go together into one transaction at most. */
const together = 256

/**
 * Takes ballots: those that come while a transaction runs go together into the next one, and each is answered by its
 * promise only once that is on the disk. Nothing of who sent one comes this far.
 */
export function ballotBox(box: Box): (vote: KnownVote, line: string) => Promise<Answer> {
  const queues = new Map<string, Waiting[]>()
  const work = async (eh: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) {
      const group = queue.splice(0, together)
      try {
        const answers = await takeTogether(box, eh, group)
        for (const [at, { answer }] of group.entries()) answer(answers[at] as Answer)
      } catch (error) {
        for (const { fail } of group) fail(error)
      }
    }
    queues.delete(eh)
  }
  return async ({ eh, manifest }, line) => {
    const checked = { line, fault: await box.check(manifest, line) }
    return new Promise((answer, fail) => {
      const queue = queues.get(eh)
      if (queue !== undefined) queue.push({ checked, answer, fail })
      else {
        const begun: Waiting[] = [{ checked, answer, fail }]
        queues.set(eh, begun)
        // Those of the same moment come along.
        setImmediate(() => void work(eh, begun))
      }
    })
  }
}

async function takeTogether(box: Box, eh: string, group: readonly Waiting[]): Promise<readonly Answer[]> {
  const lines = group.map(({ checked }) => checked)
  const keys = [...new Set(lines.map(({ line }) => keyInLine(line)))]
  return writeVote(box, eh, async ({ trx, vote, isClosed }) => {
    const last = await lastBallotsOf(trx, eh, keys)
    const { answers, taken } = decideBallots(vote.election, lines, {
      last: new Map(last.map((ballot) => [ballot.key, ballot])),
      revoked: await revokedAmong(trx, eh, keys),
      isClosed,
      now: box.now(),
    })
    if (taken.length > 0) await insertPending(trx, eh, taken)
    const { election, keys: signing } = vote
    if (signing === null) return lines.map(() => refuse({ kind: 'closed', closedAt: election.manifest.closes_at }))
    return answers.map((answer) => {
      if (!answer.ok) return answer
      const { leafHash, byThen } = answer.value
      return ok(writePromise(election.manifest, leafHash, byThen, signing.box.key, signing.box.sign))
    })
  })
}
