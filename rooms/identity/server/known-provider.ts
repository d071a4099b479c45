import { createHmac } from 'node:crypto'
import type { DistrictId } from '#kit/id.ts'
import type { SignInMeans } from './sign-in-means.ts'

/** The address to which a provider sends people back, as it must be registered there. */
export const backFrom = ({ origin }: SignInMeans, districtId: DistrictId, providerId: string): string =>
  `${origin}/${districtId}/sign-in/back/${providerId}`

/** What the house keeps of a provider's person: without its secret, neither the number nor the provider can be told. */
export const identityHashOf = (
  { secret }: SignInMeans,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
): string =>
  createHmac('sha256', secret)
    .update(`provider ${JSON.stringify([issuer, subject])}`)
    .digest('base64url')
