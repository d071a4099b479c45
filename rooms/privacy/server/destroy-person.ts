import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type CertificateId, countDestroyed, type DestructionCertificate } from '../core/person-data.ts'
import { insertCertificate } from '../store/person-queries.ts'
import { emptyRequests } from '../store/request-queries.ts'
import { collectPerson } from './collect-person.ts'
import type { PersonalHouse } from './personal-house.ts'

type Refused = { readonly kind: 'account-not-found' | 'account-destroyed' | 'certificate-taken' }

/** Destroys what is personal of an account and keeps a certificate; the event must erase the account's bodies. */
export async function destroyPerson(
  house: PersonalHouse,
  context: CommandContext,
  accountId: AccountId,
  by: { readonly certificateId: CertificateId; readonly rule: DestructionCertificate['rule'] },
): Promise<Result<DestructionCertificate, Refused>> {
  const { trx, districtId, effectiveOn } = context
  const { declarations } = house
  const bodies = await house.countBodies(context, accountId)
  const before = await collectPerson(context, declarations, accountId)
  const destroyed = await house.destroyAccount(context, accountId)
  if (!destroyed.ok) return destroyed
  await emptyRequests(trx, districtId, accountId)
  const after = await collectPerson(context, declarations, accountId)
  const fields = declarations.flatMap((declaration) => declaration.fields)
  const cells = [...countDestroyed(fields, before, after)]
  const certificate = { ...by, destroyedOn: effectiveOn, cells, bodies }
  return (await insertCertificate(trx, districtId, certificate))
    ? ok(certificate)
    : refuse({ kind: 'certificate-taken' })
}
