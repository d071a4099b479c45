import type { Result } from '#kit/result.ts'
import type { RegistrarRefusal } from '../core/refusal.ts'
import { type IdentityVisits, identityVisits } from './identity-visits.ts'
import { type Limits, limitsOf } from './limits.ts'
import { type LoadedVote, type LoadRefused, voteLoader } from './loaded-vote.ts'
import type { RegistrarMeans } from './means.ts'

/** A registrar at work: its means, the votes that it has in memory, and what it counts of each address. */
export interface Registrar {
  readonly means: RegistrarMeans
  readonly load: (eh: string) => Promise<Result<LoadedVote, LoadRefused>>
  readonly forget: (eh: string) => void
  readonly limits: Limits
  readonly visits: IdentityVisits
  /** What is being sent beside an answer; waited for when the registrar ends. */
  readonly sending: Set<Promise<void>>
}

export type Answered<Reply> = Promise<Result<Reply, RegistrarRefusal>>

export const openRegistrar = (means: RegistrarMeans): Registrar => ({
  means,
  ...voteLoader(means),
  limits: limitsOf(means.limitFactor, means.clock),
  visits: identityVisits(means),
  sending: new Set(),
})

/** Unix seconds. */
export const nowOf = ({ means }: Registrar): number => Math.floor(means.clock() / 1000)
