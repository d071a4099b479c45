import { addMonths, dateInSeoul, type Instant, type LocalDate } from '#kit/korean-date.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { Provider } from './provider.ts'

/** How long the account of a resident is kept: two years, or until they want it gone. */
export const residentMonths = 24

/** What a resident agrees to, each for itself, before anything of theirs is kept. */
export interface Agreed {
  readonly agreesToName: boolean
  /** To what is kept to know them again: the changed number at a provider, or the contact. */
  readonly agreesToIdentity: boolean
  readonly isFourteen: boolean
}

/** What the account of a resident is for, as its owner reads it. */
export const residentPurpose = '주민으로 참여: 제안, 숙의, 투표에서 한 사람임을 알아보기'

type Kept = { readonly from: LocalDate; readonly until: LocalDate }
type ConsentRefused = { readonly kind: 'consent-missing' | 'guardian-needed' }
export type JoinRefused = ConsentRefused | { readonly kind: 'provider-not-linked' }

/**
 * Decides whether somebody may make a resident's account, and until when it is kept: having agreed to each thing that is
 * kept, and from fourteen years on (개인정보 보호법 제15조, 제22조의2).
 */
export function joinAsResident(agreed: Agreed, now: Instant): Result<Kept, ConsentRefused> {
  if (!agreed.agreesToName || !agreed.agreesToIdentity) return refuse({ kind: 'consent-missing' })
  if (!agreed.isFourteen) return refuse({ kind: 'guardian-needed' })
  const from = dateInSeoul(now)
  return ok({ from, until: addMonths(from, residentMonths) })
}

/** Decides whether somebody may make an account by coming from a provider: only from a residents' one. */
export const join = ({ kind }: Pick<Provider, 'kind'>, agreed: Agreed, now: Instant): Result<Kept, JoinRefused> =>
  kind === 'resident' ? joinAsResident(agreed, now) : refuse({ kind: 'provider-not-linked' })
