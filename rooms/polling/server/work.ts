import { inTransaction } from '#db/connect.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import { nextStep, type Step } from '../core/next-step.ts'
import type { VoteRecord } from '../core/vote-record.ts'
import { findVote } from '../store/queries.ts'
import { leaveVote, sharesOf, takeVote, votesUnderWay } from '../store/work-queries.ts'
import { attend, close, count, destroy } from './close-and-count.ts'
import { freeze, handOver } from './hand-over.ts'
import type { PartRefused } from './vote-parts.ts'
import type { VoteWork } from './vote-work.ts'

const steps: Readonly<Record<Step, (work: VoteWork, vote: VoteRecord) => Promise<Result<null, PartRefused>>>> = {
  freeze,
  'hand-over': handOver,
  attend,
  close,
  count,
  destroy,
}

/** For how long a server has a vote to itself; renewed while it works, so that one that dies leaves it soon. */
const leaseMs = 60_000

/**
 * Does what is due for the votes of a district, one step of each: hands over what is announced, asks how many have come,
 * closes what is over, counts what is closed, destroys the keys of what is certified. Every step may be done twice.
 * Tells whether there was anything.
 */
export async function workOnVotes(work: VoteWork): Promise<boolean> {
  const { db, districtId } = work
  let any = false
  for (const { id } of await inTransaction(db, (trx) => votesUnderWay(trx, districtId), { readOnly: true })) {
    const due = await stepOf(work, id)
    if (due === null || !(await take(work, id))) continue
    const renewing = setInterval(() => void renew(work, id), leaseMs / 3)
    let step = due.step
    try {
      // Another server may have done it between looking and taking.
      const again = await stepOf(work, id)
      if (again === null) continue
      step = again.step
      const done = await steps[step](work, again.vote)
      if (!done.ok) work.broke(id, step, done.refusal)
      any ||= done.ok
    } catch (error) {
      work.broke(id, step, error)
    } finally {
      clearInterval(renewing)
      await inTransaction(db, (trx) => leaveVote(trx, districtId, id))
    }
  }
  return any
}

const stepOf = ({ db, districtId, clock }: VoteWork, id: VoteRecord['id']) =>
  inTransaction(
    db,
    async (trx) => {
      const vote = await findVote(trx, districtId, id)
      if (vote === null) return null
      const step = nextStep(vote, (await sharesOf(trx, districtId, id)).length, Date.parse(clock()) / 1000)
      return step === null ? null : { vote, step }
    },
    { readOnly: true },
  )

const inMs = (ms: number): Instant => new Date(Date.now() + ms).toISOString() as Instant

const take = ({ db, districtId }: VoteWork, id: VoteRecord['id']) =>
  inTransaction(db, (trx) => takeVote(trx, districtId, id, { now: inMs(0), until: inMs(leaseMs) }))

const renew = ({ db, districtId }: VoteWork, id: VoteRecord['id']) =>
  inTransaction(db, (trx) => takeVote(trx, districtId, id, { now: inMs(leaseMs), until: inMs(leaseMs) })).catch(
    () => false,
  )
