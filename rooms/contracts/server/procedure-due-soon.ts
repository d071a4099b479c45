import { answered } from '#kernel/answered.ts'
import type { Due, DueSoon } from '#kernel/due.ts'
import type { TellingKind } from '#kernel/telling.ts'
import { dateInSeoul, formatDate, type LocalDate } from '#kit/korean-date.ts'
import { listHolidays } from '#rooms/cycle/contract.ts'
import { daysLeft } from '#rooms/cycle/core/clock.ts'
import { holidaysOf } from '#rooms/cycle/core/holidays.ts'
import { seeProject } from '#rooms/plans/contract.ts'
import { nextDays } from '../core/forecast.ts'
import { procedureWords } from '../core/messages-procedure-pages.ts'
import { proceduresOf } from '../store/procedure-queries.ts'

/** What this room tells people: a duty of the department whose project it is. */
export const procedureTells: readonly TellingKind[] = [
  { kind: 'contracts.step-due', title: { ko: '추진 절차의 날', en: 'Day of a step' }, needed: true },
]

/** So many working days before, departments are reminded of the steps of their projects. */
const workingDaysBefore = 3

/** The steps that can begin or are to end soon, to the department that leads each project. */
export const procedureDueSoon: DueSoon = async ({ trx, districtId, now, ask }) => {
  const today = dateInSeoul(now)
  const holidays = holidaysOf(answered(await ask(listHolidays, {})).added)
  const isSoon = (on: LocalDate): boolean => on >= today && daysLeft(today, on, holidays).working <= workingDaysBefore
  const due: Due[] = []
  for (const [projectId, steps] of await proceduresOf(trx, districtId, null)) {
    const near = nextDays(steps).filter(({ on }) => isSoon(on))
    const project = near.length === 0 ? null : await ask(seeProject, { projectId })
    if (project === null || !project.ok) continue
    const { departments, title } = project.value.sheet
    const offices = departments.flatMap(({ duty, departmentId }) => (duty === 'lead' ? (departmentId ?? []) : []))
    if (offices.length === 0) continue
    for (const { step, what, on: deadline } of near) {
      const name = what === 'begin' ? 'dueBegin' : 'dueFinish'
      due.push({
        ...{ kind: 'contracts.step-due', deadline, path: `/projects/${projectId}/procedure` },
        to: offices.flatMap((id) =>
          (['department-officer', 'department-head'] as const).map((role) => ({
            ...{ role, unit: { kind: 'department' as const, id } },
          })),
        ),
        words: {
          ko: procedureWords('ko')[name](title, step.title, formatDate(deadline)),
          en: procedureWords('en')[name](title, step.title, formatDate(deadline, 'en')),
        },
        about: { kind: 'project-step', id: `${projectId}/${step.id}` },
      })
    }
  }
  return due
}
