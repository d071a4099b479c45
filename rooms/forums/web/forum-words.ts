import type { ReplyOf } from '#kit/contract.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import type { listForums } from '../contract.ts'
import { words } from '../core/messages-pages.ts'
import { AgeBand, Sex, type Stratum } from '../core/participant.ts'

type Line = ReplyOf<typeof listForums>['forums'][number]

/** The day and hour of a forum. */
export const whenOf = ({ heldOn, beginsAt }: Pick<Line, 'heldOn' | 'beginsAt'>, lang: Lang): string =>
  `${formatDateWithWeekday(heldOn, lang)} ${beginsAt}`

/** How its seats stand, in words. */
export function standingOf(forum: Line, lang: Lang): string {
  const t = words(lang)
  const { seats, seated, waiting, choosing, state } = forum
  if (seats === 0) return t.noSeats
  return choosing === 'lots' && state === 'announced'
    ? t.lotsAsked(seats, waiting)
    : t.seatsTaken(seated, seats, waiting)
}

/** A group of the lots in words; what somebody did not say stays '-'. */
export function groupWords(group: string, strata: readonly Stratum[], lang: Lang): string {
  const t = words(lang)
  const parts = group.split(' · ')
  const said = strata.map((stratum, at) => {
    const part = parts[at] ?? '-'
    const [age, sex] = [AgeBand.safeParse(part).data, Sex.safeParse(part).data]
    if (stratum === 'age' && age !== undefined) return t.ageBands[age]
    return stratum === 'sex' && sex !== undefined ? t.sexes[sex] : part
  })
  return said.join(' · ')
}
