import { ok, type Result, refuse } from '#kit/result.ts'
import { idWord } from '#rooms/voting/core/protocol/words.ts'

interface Named {
  readonly districtId: string
  readonly voteId: string
  readonly isTrial: boolean
}

/** The names under which registrar and box know a vote; a trial's begin so that nobody takes it for a vote. */
export interface ElectionNames {
  readonly electionId: string
  readonly logOrigin: string
  readonly issuanceOrigin: string
}

/**
 * Names a vote's election and its two logs by the address of the house, the district and the vote. Refuses
 * `vote-id-too-long` where the id of the election would have more than 64 letters.
 */
export function electionNames(
  { districtId, voteId, isTrial }: Named,
  host: string,
): Result<ElectionNames, { readonly kind: 'vote-id-too-long' }> {
  const electionId = `${isTrial ? 'trial-' : ''}${districtId}-${voteId}`
  if (!idWord.safeParse(electionId).success) return refuse({ kind: 'vote-id-too-long' })
  const place = host
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]/g, '-')
    .slice(0, 20)
  const origin = `${isTrial ? 'trial/' : ''}${place}/${electionId}`
  return ok({ electionId, logOrigin: `${origin}/b`, issuanceOrigin: `${origin}/i` })
}

/** The title of a vote as everybody reads it: a trial's is marked. */
export const titleOf = ({ title, isTrial }: { readonly title: string; readonly isTrial: boolean }): string =>
  isTrial ? `[연습] ${title}` : title
