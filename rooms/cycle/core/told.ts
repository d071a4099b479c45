import { formatDate, formatPeriod, type LocalDate } from '#kit/korean-date.ts'
import { withParticle } from '#kit/korean-text.ts'
import type { StepChange } from './change-step-dates.ts'
import type { Cycle, Step } from './cycle.ts'

/** The kinds of what people are told of a cycle. */
export const cycleTells = [
  { kind: 'cycle.dates-changed', title: { ko: '일정이 바뀜', en: 'Dates were changed' } },
  { kind: 'cycle.step-ending', title: { ko: '곧 끝나는 단계', en: 'A step that ends soon' } },
]

const about = ({ id }: Cycle) => ({ about: { kind: 'cycle', id }, path: `/calendar?cycle=${id}` })
const followers = ({ id }: Cycle) => ({ followersOf: [{ kind: 'cycle', id }] })

/** What followers of a cycle are told when the dates of a step were changed. */
export const datesChangedTold = (cycle: Cycle, step: string, { after }: StepChange) => ({
  kind: 'cycle.dates-changed',
  to: [followers(cycle)],
  words: {
    ko: `${cycle.name}: ${withParticle(step, '이/가')} ${formatPeriod(after)} 기간으로 바뀌었습니다.`,
    en: `${cycle.name}: the step “${step}” was moved to ${formatPeriod(after, 'en')}.`,
  },
  ...about(cycle),
})

/** What the secretariat and the followers are reminded of before steps end on a day. */
export const stepsEndingTold = (cycle: Cycle, steps: readonly Step[], deadline: LocalDate) => {
  const names = steps.map(({ name }) => name).join(', ')
  return {
    kind: 'cycle.step-ending',
    to: [followers(cycle), { role: 'secretariat' as const, unit: null }],
    words: {
      ko: `${cycle.name}: ${withParticle(names, '이/가')} ${formatDate(deadline)}에 끝납니다.`,
      en: `${cycle.name}: ${names} ends on ${formatDate(deadline, 'en')}.`,
    },
    ...about(cycle),
    deadline,
  }
}
