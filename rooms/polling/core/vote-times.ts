import type { LocalDate } from '#kit/korean-date.ts'
import type { VoteDraft } from './vote-draft.ts'

/** The Unix second of a day and time in Seoul, which has had no summer time since 1988. */
export const secondInSeoul = (date: LocalDate, time: string): number => Date.parse(`${date}T${time}:00+09:00`) / 1000

/** When a vote opens and closes, in Unix seconds. */
export const timesOf = (draft: Pick<VoteDraft, 'opensOn' | 'opensAt' | 'closesOn' | 'closesAt'>) => ({
  opens: secondInSeoul(draft.opensOn, draft.opensAt),
  closes: secondInSeoul(draft.closesOn, draft.closesAt),
})
