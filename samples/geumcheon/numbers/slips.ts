import { inclusiveDays, weekdayOf } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { seeProjectLines } from '#rooms/budget/contract.ts'
import { seeCycle } from '#rooms/cycle/contract.ts'
import { seeMeeting } from '#rooms/meetings/contract.ts'
import { answerTo, counted, type PublishedNumber } from '../../published-number.ts'
import { lineId } from '../cost-lines.ts'
import { cycleId } from '../gates.ts'
import { projectId } from '../project-sheets.ts'
import { meetingId } from '../register.ts'

/** Days of the week that the registers give wrongly. */
const weekdays = (
  [
    [2019, 16, '2019. 3. 4.', '목', '월'],
    [2019, 21, '2019. 3. 12.', '목', '화'],
    [2019, 22, '2019. 3. 13.', '월', '수'],
    [2019, 31, '2019. 4. 8.', '화', '월'],
    [2020, 4, '2020. 2. 3.', '수', '월'],
  ] as const
).map(
  ([year, no, date, stated, expected]): PublishedNumber => ({
    id: `weekday-${meetingId(year, no)}`,
    ko: `붙임 ${year === 2019 ? 'Ⅲ-5' : 'Ⅱ-6'} ${no}번 ${date}의 요일`,
    stated,
    expected,
    compute: async (ask) => {
      const seen = await answerTo(ask, seeMeeting, { meetingId: meetingId(year, no) })
      return seen === null ? null : weekdayOf(seen.meeting.period.from)
    },
  }),
)

/** Formulas that do not give the sum written behind them; the sum is what the plan adds up. */
const formulas = (
  [
    [1, 13, '찾아가는 구민제안 발굴 워크숍 운영, 15,000,000원×1회', '20,000,000', '15,000,000'],
    [1, 14, '금천1번가 공론장 운영, 15,000,000원×1회', '20,000,000', '15,000,000'],
    [15, 4, '공론장 워킹그룹 업무추진비, 100,0000원×5회', '500,000', '5,000,000'],
  ] as const
).map(
  ([project, no, name, stated, expected]): PublishedNumber => ({
    id: `formula-${lineId(project, no)}`,
    ko: `사업 ${project} 산식: ${name}(원)`,
    stated,
    expected,
    compute: async (ask) => {
      const seen = await answerTo(ask, seeProjectLines, { projectId: projectId(project) })
      const computed = seen?.lines.find((line) => line.id === lineId(project, no))?.computed ?? null
      return computed === null ? null : formatWon(computed)
    },
  }),
)

/** Where the paper itself is wrong: days counted, days of the week, formulas. */
export const slips: readonly PublishedNumber[] = [
  {
    id: 'intake-days',
    ko: '붙임 Ⅱ-3 사업 접수 기간(2020. 1. 17. ~ 3. 13.)의 일수',
    stated: '58',
    expected: '57',
    compute: async (ask) => {
      const steps = (await answerTo(ask, seeCycle, { cycleId }))?.cycle.steps
      const { from, to = null } = steps?.find((step) => step.kind === 'intake')?.period ?? {}
      return from === undefined || to === null ? null : counted(inclusiveDays(from, to))
    },
  },
  ...weekdays,
  ...formulas,
]
