import { base64url } from '#kit/bytes.ts'

const name = 'madang-browser-number'
let drawn: string | null = null

/**
 * A number that this tab has drawn for itself and keeps while it stands: what a provider of identities sends back is good
 * only beside it, so that nobody comes in with what another was sent.
 */
export function browserNumber(): string {
  drawn ??= kept() ?? draw()
  return drawn
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

function draw(): string {
  const number = base64url(crypto.getRandomValues(new Uint8Array(32)))
  try {
    sessionStorage.setItem(name, number)
  } catch {
    // Without a store it holds until the page is left: whoever comes back is asked to begin again.
  }
  return number
}
