import type { CommandContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import { ok, type Result } from '#kit/result.ts'
import { countDestroyed, type DestructionCertificate } from '../core/person-data.ts'
import { collectPerson } from './collect-person.ts'
import type { PersonalHouse } from './personal-house.ts'

type Refused = { readonly kind: 'account-not-found' | 'account-destroyed' | 'roles-still-held' }

/** Destroys what is personal of an account and counts it; the event must erase the account's bodies. */
export async function destroyPerson(
  house: PersonalHouse,
  context: CommandContext,
  accountId: AccountId,
): Promise<Result<Pick<DestructionCertificate, 'cells' | 'bodies'>, Refused>> {
  const { declarations } = house
  const bodies = await house.countBodies(context, accountId)
  const before = await collectPerson(context, declarations, accountId)
  const destroyed = await house.destroyAccount(context, accountId)
  if (!destroyed.ok) return destroyed
  const after = await collectPerson(context, declarations, accountId)
  const fields = declarations.flatMap((declaration) => declaration.fields)
  return ok({ cells: [...countDestroyed(fields, before, after)], bodies })
}
