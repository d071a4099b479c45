import type { VoteDraft } from './vote-draft.ts'

/** Who may vote, as registrar and booth are told. */
export interface Eligible {
  readonly ways: readonly ('phone' | 'identity' | 'roster')[]
  readonly minimumAge: number
  readonly belongings: readonly ('resident' | 'worker' | 'student' | 'member')[]
  readonly dongs: readonly { readonly id: string; readonly name: string }[]
  readonly isClosed: boolean
}

type Dongs = readonly { readonly id: string; readonly name: string }[]

/** Who may vote by a draft: of a closed vote those of its roster, by nothing else. Dongs are named only where they are asked. */
export function eligibleBy(draft: VoteDraft, dongs: Dongs): Eligible {
  const { isClosed, byPhone, byIdentity } = draft
  const belongings = [
    ...(draft.residents ? ['resident' as const] : []),
    ...(draft.workers ? ['worker' as const] : []),
    ...(draft.students ? ['student' as const] : []),
    ...(draft.members ? ['member' as const] : []),
  ]
  const open = [...(byPhone ? ['phone' as const] : []), ...(byIdentity ? ['identity' as const] : [])]
  // A vote at desks alone asks nobody online; officers look at papers there.
  const ways = isClosed ? ['roster' as const] : open.length === 0 ? ['identity' as const] : open
  return {
    ...{ ways, minimumAge: draft.minimumAge, belongings, isClosed },
    dongs: draft.asksDong ? dongs.map(({ id, name }) => ({ id, name })) : [],
  }
}
