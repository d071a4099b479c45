import type { Ask } from '#kernel/handler.ts'
import { listParticipation } from '#rooms/meetings/contract.ts'
import { answerTo, counted, type PublishedNumber, sumOf } from '../../published-number.ts'

const inYear = (ask: Ask, year: number) => answerTo(ask, listParticipation, { year })

const subcommitteeMeetings = async (ask: Ask, bodyId: string) =>
  sumOf(
    (await inYear(ask, 2020))?.rows
      .filter((row) => row.bodyId?.startsWith(bodyId) === true)
      .map((row) => row.total.count),
  )

/** The registers of both years in all, and the subcommittees' meetings of 2020 (붙임 Ⅲ-5, Ⅱ-6, Ⅱ-2-2). */
export const meetingNumbers: readonly PublishedNumber[] = [
  ...(
    [
      [2019, '93', '1,567', '붙임 Ⅲ-5'],
      [2020, '26', '392', '붙임 Ⅱ-6'],
    ] as const
  ).flatMap(([year, count, attendance, where]): PublishedNumber[] => [
    {
      id: `meetings-${year}`,
      ko: `${where} ${year}년 회의 횟수`,
      stated: count,
      compute: async (ask) => counted((await inYear(ask, year))?.total.count),
    },
    {
      id: `attendance-${year}`,
      ko: `${where} ${year}년 회의 참여 인원`,
      stated: attendance,
      compute: async (ask) => counted((await inYear(ask, year))?.total.attendance),
    },
  ]),
  ...(
    [
      ['subcommittee-', '전체', '17'],
      ['subcommittee-education', '교육·문화분과', '3'],
      ['subcommittee-environment', '도시환경·안전분과', '5'],
      ['subcommittee-welfare', '복지·건강분과', '4'],
      ['subcommittee-autonomy', '주민자치·기획분과', '3'],
      ['subcommittee-youth', '청년·경제일자리분과', '2'],
    ] as const
  ).map(
    ([bodyId, name, stated]): PublishedNumber => ({
      id: `meetings-2020-${bodyId}`,
      ko: `붙임 Ⅱ-2-2 2020년 분과회의 횟수, ${name}`,
      stated,
      compute: async (ask) => counted(await subcommitteeMeetings(ask, bodyId)),
    }),
  ),
]
