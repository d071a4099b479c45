import { answered } from '#kernel/answered.ts'
import type { DueSoon } from '#kernel/due.ts'
import { handleCommand, type QueryContext } from '#kernel/handler.ts'
import type { Telling, TellingKind } from '#kernel/telling.ts'
import { addDays, dateInSeoul } from '#kit/korean-date.ts'
import { ok, refuse } from '#kit/result.ts'
import type { DepartmentId } from '#rooms/organization/core/department.ts'
import { remindReports, seeBoard } from '../contract.ts'
import { lastDayOf, type Quarter, quarterName, quarterOf, quarterOver } from '../core/quarter.ts'
import { boardLines } from '../store/board-queries.ts'

/** A department's own duty cannot be turned off. */
export const performanceTells: readonly TellingKind[] = [
  { kind: 'performance.report-missing', title: { ko: '분기 실적 독촉', en: 'Missing quarterly report' }, needed: true },
]

/** The departments whose projects did not tell of a quarter, each with how many of them. */
async function owing({ trx, districtId, now }: QueryContext, quarter: Quarter): Promise<[DepartmentId, number][]> {
  const of = { year: Number(quarter.slice(0, 4)), today: dateInSeoul(now), due: quarter }
  const lines = await boardLines(trx, districtId, of)
  const missing = lines.filter(({ report }) => report === 'missing').map(({ project }) => project.departmentId)
  return [...Map.groupBy(missing, (id) => id)].flatMap(([id, own]) => (id === null ? [] : [[id, own.length] as const]))
}

const tellDepartment = (quarter: Quarter, [id, count]: readonly [DepartmentId, number]): Telling => ({
  kind: 'performance.report-missing',
  to: (['department-officer', 'department-head'] as const).map((role) => ({ role, unit: { kind: 'department', id } })),
  words: {
    ko: `${quarterName(quarter, 'ko')} 실적을 내지 않은 사업이 ${count}개 있습니다. 현황판에서 골라 적어 주세요.`,
    en: `${count} of your projects have not reported ${quarterName(quarter, 'en')}. Please choose them on the board.`,
  },
  about: { kind: 'department', id },
  path: `/board?year=${quarter.slice(0, 4)}&red=no-report`,
})

/** Reminds, in one go, every department that owes a report. */
export const remindReportsHandler = handleCommand(remindReports, async (context, { quarter }) => {
  const over = quarterOver(quarter, dateInSeoul(context.now))
  if (!over.ok) return over
  const told = await owing(context, quarter)
  if (told.length === 0) return refuse({ kind: 'nobody-to-remind' })
  return ok({
    reply: { quarter, reminded: told.length },
    about: told.map(([id]) => ({ kind: 'department', id })),
    tell: told.map((one) => tellDepartment(quarter, one)),
  })
})

/** So many days after a quarter its report is due; departments that owe one are reminded within the week before. */
const [daysAfter, daysBefore] = [15, 7]

/** The reports of the quarter that ended last, to the departments that still owe one. */
export const reportsDueSoon: DueSoon = async (context) => {
  const today = dateInSeoul(context.now)
  const quarter = quarterOf(addDays(today, -daysAfter - 1))
  const deadline = addDays(lastDayOf(quarter), daysAfter)
  const soon = today <= deadline && today >= addDays(deadline, -daysBefore)
  if (!soon) return []
  const { years } = answered(await context.ask(seeBoard, {}))
  if (!years.includes(Number(quarter.slice(0, 4)))) return []
  return (await owing(context, quarter)).map((one) => ({ ...tellDepartment(quarter, one), deadline }))
}
