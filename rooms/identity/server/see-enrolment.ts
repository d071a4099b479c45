import { handleQuery } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeEnrolment } from '../contract-sign-in.ts'
import { isOpen } from '../core/enrolment.ts'
import { findEnrolmentByToken } from '../store/enrolment-queries.ts'
import { findAccount } from '../store/queries.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

export const seeEnrolmentWith = ({ origin }: SignInMeans) =>
  handleQuery(seeEnrolment, async ({ trx, districtId, now }, { token }) => {
    const enrolment = await findEnrolmentByToken(trx, districtId, hashToken(token))
    if (enrolment === null || !isOpen(enrolment, now)) return refuse({ kind: 'enrolment-not-found' })
    const account = await findAccount(trx, districtId, enrolment.accountId)
    const { kind, endsAt } = enrolment
    return ok({ kind, endsAt, displayName: account?.displayName ?? '', origin })
  })
