import { handleCommand } from '#kernel/handler.ts'
import { refuse } from '#kit/result.ts'
import { proveForDemonstration } from '../contract-sign-in.ts'
import { findSession } from '../store/session-queries.ts'
import { proven } from './proven.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** In the demonstration there is nothing to prove with; only sessions begun for it may do without. */
export const proveForDemonstrationWith = ({ demonstration }: SignInMeans) =>
  handleCommand(proveForDemonstration, async (context) => {
    const { trx, districtId, now, actor } = context
    if (actor.sessionId === undefined) return refuse({ kind: 'not-signed-in' })
    const session = await findSession(trx, districtId, actor.sessionId, now)
    if (!demonstration || session?.method !== 'demonstration') return refuse({ kind: 'demo-sign-in-off' })
    return proven(context)
  })
