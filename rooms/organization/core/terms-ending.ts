import { addDays, inclusiveDays, type LocalDate } from '#kit/korean-date.ts'
import { type Body, type BodyId, termRuleOf } from './body.ts'
import type { Member } from './member.ts'
import { mayRenew } from './seat.ts'

/** So many days before the last day of a term people are reminded: to prepare what follows, and once more at the end. */
export const reminderDays = { prepare: 90, end: 30 } as const

/** The terms of a body that end on one day. */
export interface TermsEnding {
  readonly body: Pick<Body, 'id' | 'name'>
  /** Which of the two reminders is due. */
  readonly stage: keyof typeof reminderDays
  readonly lastDay: LocalDate
  /** By when it must be settled who follows, as long as there is time for it; then the last day itself. */
  readonly settleBy: LocalDate
  readonly members: readonly Member[]
  /** How many of them may not be appointed once more by the body's rules. */
  readonly notOnceMore: number
}

/** Decides whose terms end within ninety days of a day, by body and last day; an open term ends with its post, and is left out. */
export function termsEnding(
  members: readonly Member[],
  bodies: ReadonlyMap<BodyId, Body>,
  today: LocalDate,
): readonly TermsEnding[] {
  const lastToTell = addDays(today, reminderDays.prepare)
  const ending = members.flatMap((member) => {
    const [body, lastDay] = [bodies.get(member.bodyId), member.to]
    return body === undefined || lastDay === null || lastDay > lastToTell ? [] : [{ body, lastDay, member }]
  })
  return [...Map.groupBy(ending, ({ body, lastDay }) => `${body.id} ${lastDay}`).values()].flatMap((same) =>
    same.slice(0, 1).map(({ body, lastDay }) => {
      const stage = inclusiveDays(today, lastDay) - 1 <= reminderDays.end ? 'end' : 'prepare'
      const own = same.map(({ member }) => member)
      return {
        ...{ body: { id: body.id, name: body.name }, lastDay, stage, members: own },
        settleBy: stage === 'end' ? lastDay : addDays(lastDay, -reminderDays.end),
        notOnceMore: own.filter(({ kind, renewals }) => !mayRenew(termRuleOf(body.rules, kind), renewals)).length,
      }
    }),
  )
}
