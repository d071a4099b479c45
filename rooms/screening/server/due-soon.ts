import { answered } from '#kernel/answered.ts'
import type { Due, DueSoon } from '#kernel/due.ts'
import { dateInSeoul, formatDate, type LocalDate } from '#kit/korean-date.ts'
import { listHolidays } from '#rooms/cycle/contract.ts'
import { daysLeft } from '#rooms/cycle/core/clock.ts'
import { holidaysOf } from '#rooms/cycle/core/holidays.ts'
import { boardOf, owes } from '../core/round-board.ts'
import { lists } from '../store/list-queries.ts'
import { reviewsOfRound } from '../store/review-queries.ts'
import { listRounds } from '../store/round-queries.ts'
import { membersOfList } from '../store/sheet-queries.ts'
import { tellDepartment, tellMembers } from './tellings.ts'

/** So many working days before they are due, departments and members are reminded of what is missing. */
const workingDaysBefore = 3

/** The rounds and lists that are due soon, to those who still owe something: one reminder for each. */
export const screeningDueSoon: DueSoon = async ({ trx, districtId, now, ask }) => {
  const today = dateInSeoul(now)
  const holidays = holidaysOf(answered(await ask(listHolidays, {})).added)
  const isSoon = ({ closedOn, dueOn }: { readonly closedOn: LocalDate | null; readonly dueOn: LocalDate }): boolean =>
    closedOn === null && dueOn >= today && daysLeft(today, dueOn, holidays).working <= workingDaysBefore
  const wordsFor = ({ name, dueOn }: { readonly name: string; readonly dueOn: LocalDate }) => ({
    ko: `‘${name}’의 기한이 ${formatDate(dueOn)}입니다. 남은 것을 확인해 주세요.`,
    en: `“${name}” is due on ${formatDate(dueOn, 'en')}. Please look at what is missing.`,
  })
  const due: Due[] = []
  for (const round of (await listRounds(trx, districtId)).filter(isSoon)) {
    const owing = boardOf(await reviewsOfRound(trx, districtId, round.id), new Map()).filter(owes)
    const tellings = owing.flatMap(({ departmentId }) =>
      departmentId === null
        ? []
        : [tellDepartment('reminded', round, departmentId, ['officers', 'heads'], wordsFor(round))],
    )
    const [first] = tellings
    if (first !== undefined) due.push({ ...first, to: tellings.flatMap(({ to }) => to), deadline: round.dueOn })
  }
  for (const list of (await lists(trx, districtId, { closed: false, after: 0, most: 200 })).filter(isSoon)) {
    const owing = (await membersOfList(trx, districtId, list.id)).filter(({ handedInAt }) => handedInAt === null)
    if (list.criteria.length > 0)
      due.push(
        ...tellMembers('scores-reminded', list, owing, wordsFor(list)).map((one) => ({ ...one, deadline: list.dueOn })),
      )
  }
  return due
}
