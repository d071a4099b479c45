import { handleCommand } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { answerRequest } from '../contract-requests.ts'
import { answerRequest as decide } from '../core/request.ts'
import { insertCertificate } from '../store/person-queries.ts'
import { closeRequest, holdRequest } from '../store/request-queries.ts'
import { destroyPerson } from './destroy-person.ts'
import type { PersonalHouse } from './personal-house.ts'

/** Answers a request; a correction that is granted is made with it, and so is a deletion, with its certificate. */
export const answerRequestWith = (house: PersonalHouse) =>
  handleCommand(answerRequest, async (context, { requestId, outcome, answer, certificateId, ...corrected }) => {
    const { trx, districtId, actor, effectiveOn } = context
    if (actor.accountId === null) return refuse({ kind: 'not-signed-in' })
    const decided = decide(await holdRequest(trx, districtId, requestId), actor.accountId, { outcome, ...corrected })
    if (!decided.ok) return decided
    const { kind, accountId } = decided.value
    await closeRequest(trx, districtId, requestId, { outcome, answer, by: actor.accountId, on: effectiveOn })
    const about = [{ kind: 'account', id: accountId }]
    const done = { reply: { requestId }, about }
    if (kind === 'correct' && outcome !== 'refused') {
      const wrong = await house.correctAccount(context, accountId, corrected)
      return ok(wrong.length === 0 ? done : { ...done, erase: about, eraseHolding: wrong })
    }
    if (kind !== 'delete' || outcome !== 'granted') return ok(done)
    const destroyed = await destroyPerson(house, context, accountId)
    if (!destroyed.ok) return destroyed
    const rule = { certificateId, rule: 'request', schedule: null, destroyedOn: effectiveOn } as const
    return (await insertCertificate(trx, districtId, { ...rule, ...destroyed.value }))
      ? ok({ ...done, erase: about })
      : refuse({ kind: 'certificate-taken' })
  })
