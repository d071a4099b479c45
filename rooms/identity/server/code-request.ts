import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import type { CommandContext, QueryContext } from '#kernel/handler.ts'
import type { AccountId, DistrictId } from '#kit/id.ts'
import type { Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Contact, readContact } from '../core/contact.ts'
import {
  type AskCodeRefused,
  againSeconds,
  askCode,
  type CodeRequest,
  limitSeconds,
  secondsAfter,
  wrongSeconds,
} from '../core/sign-in-code.ts'
import { holdAddress, holdContact, insertCode, replaceCode, sentSince, wrongSince } from '../store/code-queries.ts'
import { contactIndexes } from './keep-contact.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** A code has a million values: without the house's secret, its hash says nothing. */
const codeHash = ({ secret }: SignInMeans, districtId: DistrictId, requestHash: string, code: string): string =>
  createHmac('sha256', secret).update(`code ${districtId} ${requestHash} ${code}`).digest('base64url')

/** Whether a typed code is the one that was sent. */
export const isCodeOf = (means: SignInMeans, districtId: DistrictId, request: CodeRequest, typed: string): boolean =>
  timingSafeEqual(Buffer.from(codeHash(means, districtId, request.requestHash, typed)), Buffer.from(request.codeHash))

/** Where the contact of a request stands: it opens nowhere else. */
export const placeOfCode = (districtId: DistrictId, requestHash: string): string => `code ${districtId} ${requestHash}`

/** To whom a request's code was sent; null once that is gone. */
export function contactOf(
  { sealing }: SignInMeans,
  { districtId }: Pick<QueryContext, 'districtId'>,
  { contact, requestHash }: CodeRequest,
): Contact | null {
  const opened = contact === null ? null : sealing.open(placeOfCode(districtId, requestHash), contact)
  const read = opened === null ? null : readContact(opened)
  return read?.ok === true ? read.value : null
}

interface Sending {
  readonly contact: Contact
  readonly lang: Lang
  readonly token: string
  /** Whose contact it is, where somebody signed in asks for a proof. */
  readonly accountId: AccountId | null
  /** Whether another code takes the place of one that was sent. */
  readonly again: boolean
}

type Refused = AskCodeRefused | { readonly kind: 'no-way-to-send' | 'code-request-taken' }

/** Draws a code, keeps what is needed to know it again, and writes it down to be sent. */
export async function sendCode(
  { trx, districtId, now, from }: CommandContext,
  means: SignInMeans,
  { contact, lang, token, accountId, again }: Sending,
): Promise<Result<{ readonly againAt: Instant }, Refused>> {
  const { sealing, codes, secret } = means
  if (!codes.channels.includes(contact.channel)) return refuse({ kind: 'no-way-to-send' })
  const requestHash = hashToken(token)
  const indexes = contactIndexes(sealing, districtId, contact.address)
  const address = from === null ? null : createHmac('sha256', secret).update(`from ${from}`).digest('base64url')
  await holdContact(trx, districtId, indexes[0])
  if (address !== null) await holdAddress(trx, districtId, address)
  const since = secondsAfter(now, -limitSeconds)
  const wrong = await wrongSince(trx, districtId, indexes, secondsAfter(now, -wrongSeconds))
  const decided = askCode(await sentSince(trx, districtId, { contact: indexes, address, since }), wrong, now)
  if (!decided.ok) return decided
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const sent = {
    ...{ requestHash, codeHash: codeHash(means, districtId, requestHash, code) },
    ...{ sentAt: now, endsAt: decided.value },
  }
  if (again) await replaceCode(trx, districtId, sent)
  else {
    const sealed = sealing.seal(placeOfCode(districtId, requestHash), contact.address)
    const use = accountId === null ? ('sign-in' as const) : ('prove' as const)
    const kept = { ...sent, use, accountId, channel: contact.channel, contact: sealed }
    const isNew = await insertCode(trx, districtId, { ...kept, contactIndex: indexes[0], addressIndex: address })
    if (!isNew) return refuse({ kind: 'code-request-taken' })
  }
  const { channel, address: to } = contact
  await codes.post(trx, districtId, { channel, address: to, code, lang, now, endsAt: decided.value })
  return ok({ againAt: secondsAfter(now, againSeconds) })
}
