import { addMonths, dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Provider } from './provider.ts'

/** How long the account of a resident is kept: two years, or until they want it gone. */
export const residentMonths = 24

/** What a resident agrees to, each for itself, before anything of theirs is kept. */
export interface Agreed {
  readonly agreesToName: boolean
  readonly agreesToIdentity: boolean
  readonly isFourteen: boolean
}

export type JoinRefused = {
  readonly kind: 'provider-not-linked' | 'consent-missing' | 'guardian-needed'
}

/**
 * Decides whether somebody may make an account by coming from a provider, and until when it is kept: only from a
 * residents' provider, having agreed to each thing that is kept, and from fourteen years on (개인정보 보호법 제15조,
 * 제22조의2).
 */
export function join(
  { kind }: Pick<Provider, 'kind'>,
  agreed: Agreed,
  now: Instant,
): Result<{ readonly from: LocalDate; readonly until: LocalDate }, JoinRefused> {
  if (kind !== 'resident') return refuse({ kind: 'provider-not-linked' })
  if (!agreed.agreesToName || !agreed.agreesToIdentity) return refuse({ kind: 'consent-missing' })
  if (!agreed.isFourteen) return refuse({ kind: 'guardian-needed' })
  const from = dateInSeoul(now)
  return ok({ from, until: addMonths(from, residentMonths) })
}
