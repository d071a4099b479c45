import type { Db, Trx } from '#db/connect.ts'
import type { Telling } from '#kernel/telling.ts'
import type { CommandContract, GivenTo } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import type { ClosedVote, CountedVote } from '../core/count-vote.ts'
import type { Step } from '../core/next-step.ts'
import type { PollingMeans } from './vote-means.ts'
import type { PartRefused } from './vote-parts.ts'

type SignSums = (sums: string) => Promise<Result<{ readonly note: string }, PartRefused>>

/** Counts a closed vote away from the server: its result, and its bundle as a ZIP file with the sums signed. */
export type CountApart = (
  closed: ClosedVote,
  sign: SignSums,
) => Promise<Result<Pick<CountedVote, 'result' | 'explained'> & { readonly zip: Uint8Array }, PartRefused>>

/** What the work on the votes of a district is done with. */
export interface VoteWork {
  readonly db: Db
  readonly districtId: DistrictId
  readonly clock: () => Instant
  readonly polling: PollingMeans
  readonly count: CountApart
  /** Carries out a command as the software itself; one that is refused there is a bug, or was done meanwhile. */
  readonly run: <C extends CommandContract>(contract: C, input: GivenTo<C>) => Promise<void>
  /** Tells people of something, in the transaction that did it. */
  readonly tell: (trx: Trx, telling: Telling) => Promise<void>
  /** Is told what kept a step from being done: a part that is away, or a bug. The others go on. */
  readonly broke: (voteId: string, step: Step, why: PartRefused | unknown) => void
}
