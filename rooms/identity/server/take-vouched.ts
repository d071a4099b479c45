import type { CommandContext } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { KnownProvider } from '../adapters/reach-provider.ts'
import { type ProviderUse, takenFor, Vouched } from '../core/provider-answer.ts'
import { spendChallenge } from '../store/passkey-queries.ts'
import { readNote } from './sealed-note.ts'
import { hashToken } from './session-token.ts'
import type { SignInMeans } from './sign-in-means.ts'

type Ended = { readonly kind: 'provider-answer-ended' }

/** Takes a person whom a provider vouched for: sealed by this house, for this use, not past its end, and never before. */
export async function takeVouched(
  { trx, districtId, actor, now }: CommandContext,
  means: SignInMeans,
  { vouched: text, use }: { readonly vouched: string; readonly use: ProviderUse },
): Promise<Result<{ readonly vouched: Vouched; readonly provider: KnownProvider }, Ended>> {
  const note = readNote(means, { districtId, note: 'vouched' }, { text, schema: Vouched, now })
  const taken = takenFor(note?.says ?? null, use, actor.sessionId ?? null)
  if (!taken.ok || note === null) return refuse({ kind: 'provider-answer-ended' })
  const provider = means.providers.find(({ id }) => id === taken.value.providerId)
  // Not the text: base64 can be written in several ways that read the same.
  const spent = { hash: hashToken(taken.value.once), endsAt: note.endsAt, now }
  if (provider === undefined || !(await spendChallenge(trx, districtId, spent)))
    return refuse({ kind: 'provider-answer-ended' })
  return ok({ vouched: taken.value, provider })
}
