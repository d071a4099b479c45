import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { refuse } from '#kit/result.ts'
import type { registrarPublic } from '../contract.ts'
import { admitAge, admitDeclared, admitTime, admitWay, needsRoster } from '../core/admit.ts'
import { marksOf } from '../core/roll-marks.ts'
import { isOnRoster } from '../store/proof-queries.ts'
import { keepProof } from './keep-proof.ts'
import { type LoadedVote, places } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type ProveIdentity = (typeof registrarPublic)['prove-identity']

/** Proves by what a provider of identities says of the browser that it sent back. */
export async function proveIdentity(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<ProveIdentity['input']>,
): Answered<z.output<ProveIdentity['reply']>> {
  const { means } = registrar
  const { eligibility, election, roll } = vote
  const inTime = admitTime(election.manifest, nowOf(registrar))
  if (!inTime.ok) return inTime
  const way = admitWay(eligibility, 'identity')
  if (!way.ok) return way
  const read = registrar.visits.read(input.ticket, input.browser)
  if (!read.ok) return read
  const age = admitAge(election.manifest, eligibility, read.value.birth)
  if (!age.ok) return age
  const declared = admitDeclared(eligibility, age.value, input)
  if (!declared.ok) return declared
  const marks = marksOf(roll, read.value)
  return inTransaction(means.db, async (trx) => {
    const mayVote = !needsRoster(eligibility) || (await isOnRoster(trx, vote.eh, marks))
    if (!mayVote) return refuse({ kind: 'not-on-roster' } as const)
    const { phone } = read.value
    const sealed = phone === null ? null : means.sealing.seal(places.phone(vote.eh), phone)
    return keepProof(registrar, trx, vote, { marks, dong: declared.value.dong, phone: sealed })
  })
}
