import { ok, type Result, refuse } from '#kit/result.ts'
import type { Identified } from './identity.ts'
import { readMobile } from './person.ts'

/** Under what names a provider says who somebody is. */
export interface ClaimNames {
  readonly name: string
  readonly birth: string
  readonly phone: string
  readonly ci: string | null
}

/** 1990-01-31, 19900131, 1990.01.31 */
const day = /^(\d{4})[-.]?(\d{2})[-.]?(\d{2})$/

/**
 * Reads whom a provider vouches for out of its claims. Without a name and a whole day of birth nobody can be told from
 * another, so that is refused; a telephone that it does not vouch for, or no Korean mobile, is left out.
 */
export function readClaims(
  names: ClaimNames,
  { issuer, subject }: { readonly issuer: string; readonly subject: string },
  claims: Readonly<Record<string, unknown>>,
): Result<Identified, { readonly kind: 'identity-incomplete' }> {
  const said = (name: string | null): string => (name === null ? '' : textOf(claims[name]))
  const name = said(names.name).slice(0, 40)
  const birth = readBirth(said(names.birth))
  const ci = said(names.ci)
  if (name === '' || birth === null || (names.ci !== null && ci === '')) return refuse({ kind: 'identity-incomplete' })
  const phone = readMobile(claims[`${names.phone}_verified`] === false ? '' : said(names.phone))
  return ok({
    ...{ name, birth, ci: ci === '' ? null : ci },
    ...{ subject: `${issuer}\0${subject}`, phone: phone.ok ? phone.value : null },
  })
}

const textOf = (claim: unknown): string =>
  typeof claim === 'string' ? claim.trim() : typeof claim === 'number' ? String(claim) : ''

function readBirth(text: string): string | null {
  const [, year = '', month = '', date = ''] = day.exec(text) ?? []
  const read = `${year}-${month}-${date}`
  const is = new Date(`${read}T00:00:00Z`)
  return year > '0000' && !Number.isNaN(is.getTime()) && is.toISOString().startsWith(read) ? read : null
}
