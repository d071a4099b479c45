import type { z } from 'zod'
import { inTransaction } from '#db/connect.ts'
import { base64url } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import type { registrarPublic } from '../contract.ts'
import { admitAge, admitTime, admitWay, needsRoster } from '../core/admit.ts'
import { codeSeconds, codeTries, sixDigits } from '../core/code.ts'
import { textWords } from '../core/messages-texts.ts'
import { readMobile } from '../core/person.ts'
import { codeHash, marksOf } from '../core/roll-marks.ts'
import { deleteCode, insertCode, isOnRoster } from '../store/proof-queries.ts'
import { type LoadedVote, places } from './loaded-vote.ts'
import { type Answered, nowOf, type Registrar } from './registrar.ts'

type AskCode = (typeof registrarPublic)['ask-code']

/** Sends a code of six digits to a telephone, when its owner may vote; who it is stays as keyed hashes for five minutes. */
export async function askCode(
  registrar: Registrar,
  vote: LoadedVote,
  input: z.output<AskCode['input']>,
  from: string,
): Answered<z.output<AskCode['reply']>> {
  const { means, limits } = registrar
  const now = nowOf(registrar)
  const { manifest } = vote.election
  const inTime = admitTime(manifest, now)
  if (!inTime.ok) return inTime
  const way = admitWay(vote.eligibility, 'phone')
  if (!way.ok) return way
  const phone = readMobile(input.phone)
  if (!phone.ok) return phone
  const age = admitAge(manifest, vote.eligibility, input.birth)
  if (!age.ok) return age
  const marks = marksOf(vote.roll, { ...input, phone: phone.value })
  if (!limits('codes', from) || !limits('phone', marks.phone ?? '')) return refuse({ kind: 'too-many' })
  const codeId = base64url(means.random(16))
  const code = sixDigits(means.random(4))
  const isSent = await inTransaction(means.db, async (trx) => {
    if (needsRoster(vote.eligibility) && !(await isOnRoster(trx, vote.eh, marks))) return false
    await insertCode(trx, vote.eh, {
      ...{ codeId, codeHash: codeHash(vote.roll, codeId, code), triesLeft: codeTries, endsAt: now + codeSeconds },
      ...{ personMark: marks.person ?? '', phoneMark: marks.phone ?? '', isGuarded: age.value.isGuarded },
      phone: means.sealing.seal(places.phone(vote.eh), phone.value),
    })
    return true
  })
  if (!isSent) return refuse({ kind: 'not-on-roster' })
  if (!(await send(registrar, phone.value, textWords('ko').code(manifest.title, code)))) {
    await inTransaction(means.db, (trx) => deleteCode(trx, vote.eh, codeId))
    return refuse({ kind: 'not-sent' })
  }
  return ok({ codeId, shown: means.demonstration ? code : null, secondsLeft: codeSeconds })
}

/** Sends where there is a way to send; the demonstration shows the code, and goes on without one. */
async function send({ means }: Registrar, phone: string, text: string): Promise<boolean> {
  if (means.sendCode === null) return means.demonstration
  return means.sendCode(phone, text).then(
    () => true,
    () => false,
  )
}
