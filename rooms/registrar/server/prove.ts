import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import type { registrarPublic } from '../contract.ts'
import { admitDeclared, admitTime } from '../core/admit.ts'
import { tryCode, typedCode } from '../core/code.ts'
import { codeHash } from '../core/roll-marks.ts'
import { deleteCode, holdCode, setTriesLeft } from '../store/proof-queries.ts'
import { keepProof } from './keep-proof.ts'
import type { LoadedVote } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type Prove = (typeof registrarPublic)['prove']

/** Proves by the code that was sent. The right code is used up; what is declared wrongly beside it may be put right. */
export async function prove(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<Prove['input']>,
): Answered<z.output<Prove['reply']>> {
  const inTime = admitTime(vote.election.manifest, nowOf(registrar))
  if (!inTime.ok) return inTime
  const { codeId } = input
  return inTransaction(registrar.means.db, async (trx) => {
    const code = await holdCode(trx, vote.eh, codeId)
    const tried = tryCode(code, codeHash(vote.roll, codeId, typedCode(input.code)), nowOf(registrar))
    if (!tried.ok || code === null) {
      if (code !== null) await setTriesLeft(trx, vote.eh, codeId, Math.max(0, code.triesLeft - 1))
      return tried.ok ? ({ ok: false, refusal: { kind: 'code-expired' } } as const) : tried
    }
    const declared = admitDeclared(vote.eligibility, code, input)
    if (!declared.ok) return declared
    await deleteCode(trx, vote.eh, codeId)
    const marks = { ci: null, phone: code.phoneMark, person: code.personMark }
    return keepProof(registrar, trx, vote, { marks, dong: declared.value.dong, phone: code.phone })
  })
}
