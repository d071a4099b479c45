import { createHmac } from 'node:crypto'
import type { SignInMeans } from './sign-in-means.ts'

/** A code is short enough to be guessed from a plain hash; without the house's secret its hash says nothing. */
export const recoveryCodeHash = ({ secret }: SignInMeans, code: string): string =>
  createHmac('sha256', secret)
    .update(`recovery ${code.replaceAll('-', '')}`)
    .digest('base64url')
