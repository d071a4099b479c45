import type { Ask } from '#kernel/handler.ts'
import { seeDepartment } from '#rooms/organization/contract-facts.ts'
import { seeWork } from '#rooms/works/contract.ts'
import { wrongSum } from '#rooms/works/core/figure.ts'
import { answerTo, counted, inPercent, inThousands, type PublishedNumber } from '../../published-number.ts'

const work = (ask: Ask, workId: string) => answerTo(ask, seeWork, { workId })
const staffing = async (ask: Ask) =>
  (await answerTo(ask, seeDepartment, { departmentId: 'village-autonomy' }))?.staffing[0]?.total

/** The row 계 of each multi-year table as it is printed: 합계 (총사업비), then every column that has an amount. */
const tables: readonly (readonly [id: string, name: string, margins: readonly string[]])[] = [
  ['elections-2022', '양대선거', ['1,629,556', '1,629,556', '0', '0']],
  ['doksan-1-office-2022', '독산1동 분소', ['1,550,000', '0', '0', '1,450,000', '100,000']],
  ['siheung-5-office-2022', '시흥5동', ['17,065,500', '13,135,000', '3,636,400', '294,100', '0']],
  ['dong-offices-2022', '동 주민센터', ['1,858,846', '465,577', '455,257', '464,362', '473,650']],
  ['communities-2022', '마을공동체', ['2,056,138', '574,024', '494,038', '494,038', '494,038']],
  ['self-governance-2022', '주민자치', ['7,069,509', '1,591,285', '1,800,031', '1,825,817', '1,852,376']],
  ['village-centre-2022', '마을이음센터', ['1,328,791', '260,303', '346,488', '356,000', '366,000']],
  ['governance-platform-2022', '협치 플랫폼', ['4,235,404', '983,851', '1,083,851', '1,083,851', '1,083,851']],
  ['volunteering-2022', '자원봉사', ['439,300', '108,136', '110,388', '110,388', '110,388']],
]

/** The 합계 of each source as it is printed. */
const sources: readonly (readonly [id: string, totals: readonly string[]])[] = [
  ['elections-2022', ['24,364', '43,479', '1,518,234', '43,479']],
  ['doksan-1-office-2022', ['1,550,000']],
  ['siheung-5-office-2022', ['1,500,000', '1,935,000', '13,630,500']],
  ['dong-offices-2022', ['1,858,846']],
  ['communities-2022', ['1,275,000', '781,138']],
  ['self-governance-2022', ['4,346,326', '2,723,183']],
  ['village-centre-2022', ['1,328,791']],
  ['governance-platform-2022', ['3,900,000', '335,404']],
  ['volunteering-2022', ['19,814', '419,486']],
]

const figure = async (ask: Ask, workId: string, name: string) =>
  (await work(ask, workId))?.work.figures.find((one) => one.name === name)

/** Stated numbers with parts, as their parts add up. */
const sums: readonly (readonly [id: string, name: string, stated: string, expected?: string])[] = [
  ['elections-2022', '대통령 선거사무인력', '799'],
  ['elections-2022', '지방선거 선거사무인력', '1069'],
  ['elections-2022', '선거별 소요예산', '1629556'],
  ['doksan-1-office-2022', '연면적', '2314', '2376'],
  ['dong-offices-2022', '전자 간편 서식', '10'],
  ['dong-offices-2022', '양방향 마이크', '78'],
  ['communities-2022', '커뮤니티센터 이용', '12066'],
  ['governance-platform-2022', '협치회의 민간위원', '25'],
]

/** The totals of the department's work plan for 2022 (마을자치과 주요업무 계획), in its order. */
export const workNumbers: readonly PublishedNumber[] = [
  {
    id: 'staff-2021-quota',
    ko: '2022 계획 마을자치과 정원',
    stated: '27',
    compute: async (ask) => counted((await staffing(ask))?.quota),
  },
  {
    ...{ id: 'staff-2021-headcount', ko: '2022 계획 마을자치과 현원', stated: '23' },
    compute: async (ask) => counted((await staffing(ask))?.headcount),
  },
  ...tables.flatMap(([id, name, margins]) =>
    margins.map(
      (stated, at): PublishedNumber => ({
        ...{ id: `${id}-margin-${at}`, ko: `2022 계획 ${name} 소요예산 계의 ${at + 1}번째 칸`, stated },
        compute: async (ask) => {
          const cost = (await work(ask, id))?.cost
          if (cost === undefined || cost === null) return null
          const { total, before, years, after } = cost.all
          const columns = margins.length === years.length + 3 ? [total, before, ...years, after] : [total, ...years]
          return inThousands(columns[at])
        },
      }),
    ),
  ),
  ...sources.flatMap(([id, totals]) =>
    totals.map(
      (stated, at): PublishedNumber => ({
        ...{ id: `${id}-source-${at}`, ko: `2022 계획 ${id} ${at + 1}번째 재원의 합계`, stated },
        compute: async (ask) => inThousands((await work(ask, id))?.cost?.rows[at]?.total),
      }),
    ),
  ),
  ...sums.map(
    ([id, name, stated, expected = stated]): PublishedNumber => ({
      ...{ id: `${id}-${name}`, ko: `2022 계획 ${name}`, stated, expected },
      compute: async (ask) => {
        const own = await figure(ask, id, name)
        return own === undefined ? null : (wrongSum(own) ?? own.value)
      },
    }),
  ),
  {
    ...{ id: 'assembly-2021-share', ko: '2022 계획 주민총회 참여율', stated: '5' },
    compute: async (ask) => {
      const [came, could] = [
        await figure(ask, 'self-governance-2022', '주민총회 참여'),
        await figure(ask, 'self-governance-2022', '투표가능 인구'),
      ]
      return came === undefined || could === undefined ? null : inPercent(Number(came.value), Number(could.value), 0)
    },
  },
]
