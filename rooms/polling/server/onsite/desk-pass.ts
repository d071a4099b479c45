import type { QueryContext } from '#kernel/handler.ts'
import type { AccountId } from '#kit/id.ts'
import type { DeskPass } from '#rooms/registrar/contract.ts'
import type { VoteParts } from '../vote-parts.ts'

type Wanted = Pick<DeskPass, 'eh' | 'desk' | 'may' | 'until'>

/**
 * A pass for one officer at one desk. The registrar is told nobody's account: the officer stands in it as the keyed hash of
 * vote and account, which is the signature of the two with the secret that office and registrar share.
 */
export function makePass(parts: VoteParts, { districtId }: QueryContext, officer: AccountId, wanted: Wanted): string {
  const [, keyed = ''] = parts.signPass({ districtId, officer, eh: wanted.eh }).split('.')
  const pass: DeskPass = { ...wanted, officer: keyed }
  return parts.signPass(pass)
}

export const unixSeconds = (now: string): number => Math.floor(Date.parse(now) / 1000)
