import { ok, type Result, refuse } from '#kit/result.ts'
import { writePromise } from '#rooms/voting/core/protocol/promise-receipt.ts'
import type { BoxRefusal } from '../core/box-refusal.ts'
import { type CheckedLine, decideBallots, keysOf, type TakenBallot } from '../core/decide-ballots.ts'
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
        const sign = await takeTogether(box, eh, group)
        // Promises are signed while the database works on the next group.
        setImmediate(sign)
      } catch (error) {
        for (const { fail } of group) fail(error)
      }
    }
    queues.delete(eh)
  }
  return async ({ eh, manifest }, line) => {
    const checked = { line, ...(await box.check(manifest, line)) }
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

/** Takes a group in one transaction; what it gives signs the promises of what was taken, and answers all. */
async function takeTogether(box: Box, eh: string, group: readonly Waiting[]): Promise<() => void> {
  const lines = group.map(({ checked }) => checked)
  const keys = keysOf(lines)
  return writeVote(box, eh, async ({ trx, vote, isClosed }) => {
    const last = await lastBallotsOf(trx, eh, keys)
    const { answers, taken } = decideBallots(vote.election, lines, {
      last: new Map(last.map((ballot) => [ballot.key, ballot])),
      revoked: await revokedAmong(trx, eh, keys),
      isClosed,
      now: box.now(),
    })
    if (taken.length > 0) await insertPending(trx, eh, taken)
    return () => {
      for (const [at, { answer, fail }] of group.entries())
        try {
          answer(promiseOf(vote, answers[at] as Result<TakenBallot, BoxRefusal>))
        } catch (error) {
          fail(error)
        }
    }
  })
}

/** The promise of a ballot that was taken; once the keys are destroyed the vote is over. */
function promiseOf({ election, keys }: KnownVote, decided: Result<TakenBallot, BoxRefusal>): Answer {
  if (keys === null) return refuse({ kind: 'closed', closedAt: election.manifest.closes_at })
  if (!decided.ok) return decided
  const { leafHash, byThen } = decided.value
  return ok(writePromise(election.manifest, leafHash, byThen, keys.box.key, keys.box.sign))
}
