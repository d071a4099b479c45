import { answered } from '#kernel/answered.ts'
import type { Due, DueSoon } from '#kernel/due.ts'
import { dateInSeoul, formatDate, type LocalDate } from '#kit/korean-date.ts'
import { listHolidays } from '#rooms/cycle/contract.ts'
import { daysLeft } from '#rooms/cycle/core/clock.ts'
import { holidaysOf } from '#rooms/cycle/core/holidays.ts'
import { faultsOf } from '../store/fault-queries.ts'
import { visitsOf } from '../store/visit-queries.ts'
import { projectTitles } from './names.ts'
import { inspectorOf } from './own-visit.ts'
import { aboutVisit } from './subjects.ts'
import { tellAccounts, tellDepartment } from './tellings.ts'

/** So many working days before, inspectors are reminded of their visits and departments of their replies. */
const workingDaysBefore = 3

export const inspectionsDueSoon: DueSoon = async (context) => {
  const { trx, districtId, now, ask } = context
  const today = dateInSeoul(now)
  const holidays = holidaysOf(answered(await ask(listHolidays, {})).added)
  const isSoon = (dueOn: LocalDate): boolean =>
    dueOn >= today && daysLeft(today, dueOn, holidays).working <= workingDaysBefore
  const titles = await projectTitles(context)
  const due: Due[] = []
  for (const visit of await visitsOf(trx, districtId, {})) {
    const { id, dueOn, state, assignment } = visit
    if (state !== 'due' || !isSoon(dueOn)) continue
    const words = {
      ko: `‘${assignment.site}’에 ${formatDate(dueOn)}에 가기로 했습니다.`,
      en: `Your visit to “${assignment.site}” is on ${formatDate(dueOn, 'en')}.`,
    }
    const told = { words, about: aboutVisit(id), path: `/inspections/visits/${id}` }
    const tellings = tellAccounts('assigned', [(await inspectorOf(context, visit)).accountId], told)
    due.push(...tellings.map((telling) => ({ ...telling, deadline: dueOn })))
  }
  for (const fault of await faultsOf(trx, districtId, null)) {
    const { state, dueOn } = fault
    if ((state !== 'demanded' && state !== 'sent-back') || dueOn === null || !isSoon(dueOn)) continue
    const tellings = tellDepartment(fault, titles.get(fault.projectId) ?? fault.projectId)
    due.push(...tellings.map((telling) => ({ ...telling, deadline: dueOn })))
  }
  return due
}
