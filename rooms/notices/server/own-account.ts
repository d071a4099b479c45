import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'

/** Whose notices they are: the permission lets in nobody who has no account. */
export function ownAccount({ actor }: Pick<QueryContext, 'actor'>): AccountId {
  if (actor.accountId === null) throw new Error('Somebody without an account was let to notices of their own.')
  return actor.accountId
}
