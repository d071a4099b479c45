import { z } from 'zod'
import { Instant } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'

/** What a browser gave when a passkey was made or answered: its JSON as text, checked by the server's verifier. */
export const PasskeyResponse = z.string().min(2).max(20_000)

/** The owner's own word for a passkey, to know it among several. */
export const PasskeyLabel = z.string().trim().min(1).max(60)

export const CredentialId = z.string().regex(/^[A-Za-z0-9_-]{16,1400}$/)

/** A passkey as its owner sees it. */
export const Passkey = z.object({
  credentialId: CredentialId,
  label: PasskeyLabel,
  registeredAt: Instant,
  lastUsedAt: Instant.nullable(),
})
export type Passkey = z.infer<typeof Passkey>

/** What others who decide on an account see of its passkeys. */
export const PasskeysHeld = z.object({ count: z.int(), latest: Instant })
export type PasskeysHeld = z.infer<typeof PasskeysHeld>

/** How many passkeys one account may hold: enough for every phone, computer and key of a person. */
export const mostPasskeys = 10

export type AddRefused = { readonly kind: 'too-many-passkeys' } | { readonly kind: 'passkey-taken' }

/** Decides whether a passkey may be added: not an eleventh, and none that stands already. */
export function addPasskey(held: readonly Passkey[], credentialId: string): Result<void, AddRefused> {
  if (held.some((one) => one.credentialId === credentialId)) return refuse({ kind: 'passkey-taken' })
  return held.length >= mostPasskeys ? refuse({ kind: 'too-many-passkeys' }) : ok(undefined)
}

export type RemoveRefused = { readonly kind: 'passkey-not-found' } | { readonly kind: 'last-passkey' }

/** Decides whether a passkey may be removed: not the last one, for nobody could sign in any more. */
export function removePasskey(held: readonly Passkey[], credentialId: string): Result<void, RemoveRefused> {
  if (!held.some((one) => one.credentialId === credentialId)) return refuse({ kind: 'passkey-not-found' })
  return held.length === 1 ? refuse({ kind: 'last-passkey' }) : ok(undefined)
}
