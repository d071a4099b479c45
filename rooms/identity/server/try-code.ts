import type { CommandContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type CodeRequest, isClosed, mayTry, secondsAfter, triesAtMost, wrongSeconds } from '../core/sign-in-code.ts'
import { countTry, countWrong, holdCode, holdContact, wrongSince } from '../store/code-queries.ts'
import { contactOf, isCodeOf } from './code-request.ts'
import { contactIndexes } from './keep-contact.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

interface Try extends Pick<CodeRequest, 'use' | 'accountId'> {
  readonly token: string
  readonly code: string
}

interface Tried {
  readonly requestHash: string
  /** The numbers by which the contact is found to which the code was sent. */
  readonly contactIndexes: readonly string[]
  readonly isRight: boolean
  readonly triesLeft: number
}

/** Takes a try at a code and counts it; a wrong one counts for its contact too, however many codes were asked for. */
export async function tryCode(
  context: CommandContext,
  means: SignInMeans,
  { token, code, use, accountId }: Try,
): Promise<Result<Tried, { readonly kind: 'code-ended' }>> {
  const { trx, districtId, now } = context
  const requestHash = hashToken(token)
  const waiting = mayTry(await holdCode(trx, districtId, requestHash), { use, accountId }, now)
  if (!waiting.ok) return waiting
  const request = waiting.value
  const contact = contactOf(means, context, request)
  if (contact === null) return refuse({ kind: 'code-ended' })
  const indexes = contactIndexes(means.sealing, districtId, contact.address)
  await holdContact(trx, districtId, indexes[0])
  const dayAgo = secondsAfter(now, -wrongSeconds)
  if (isClosed(await wrongSince(trx, districtId, indexes, dayAgo))) return refuse({ kind: 'code-ended' })
  await countTry(trx, districtId, requestHash)
  const isRight = isCodeOf(means, districtId, request, code)
  if (!isRight) await countWrong(trx, districtId, indexes[0], { now, dayAgo })
  return ok({ requestHash, contactIndexes: indexes, isRight, triesLeft: triesAtMost - request.tries - 1 })
}
