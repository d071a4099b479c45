import type { Ask } from '#kernel/handler.ts'
import { listGates, listItems } from '#rooms/items/contract.ts'
import { answerTo, counted, inThousands, type PublishedNumber, sumOf } from '../../published-number.ts'
import { cycleId } from '../gates.ts'

const gate = async (ask: Ask, id: string) =>
  (await answerTo(ask, listGates, { cycle: cycleId }))?.gates.find((one) => one.gate.id === `g2020-${id}`)

const sum = async (ask: Ask, id: string) => (await gate(ask, id))?.reconciliation

/** What a gate let pass: id, where the paper says it, how many, and how much where it says so. */
const passed = (
  [
    ['a0', '붙임 Ⅱ-1 금천1번가 주민 제안', '22', null],
    ['b0', '붙임 Ⅱ-1 분과별 발굴 의제', '30', null],
    ['c0', '붙임 Ⅱ-1 서울시 이관의제', '106', '79,614,072'],
    ['ab1', '붙임 Ⅱ-1 분과 숙의 후 의제', '8', '370,000'],
    ['c1', '붙임 Ⅱ-3 사업부서 검토 적정·조건부적정', '22', '2,585,200'],
    ['c1f', '붙임 Ⅱ-3 현장확인 대상', '6', null],
    ['c2', '붙임 Ⅱ-3 1차 심사 선정', '10', '485,000'],
    ['v', '붙임 Ⅱ-1 온라인 주민투표 상정', '18', '855,000'],
    ['c3', '붙임 Ⅱ-3 합동회의 최종 선정', '7', '337,000'],
    ['r', '붙임 Ⅱ-5 협치회의 정례회 선정', '18', '1,000,000'],
    ['f', 'Ⅱ 최종본', '17', '900,000'],
    ['x', '금천구 마을자치과 2022년 업무계획 협치사업 추진', '17', '900,000'],
  ] as const
).flatMap(([id, where, count, amount]): PublishedNumber[] => [
  {
    id: `gate-${id}-count`,
    ko: `${where} 건수`,
    stated: count,
    compute: async (ask) => counted((await sum(ask, id))?.passed.count),
  },
  ...(amount === null
    ? []
    : [
        {
          id: `gate-${id}-amount`,
          ko: `${where} 금액(천원)`,
          stated: amount,
          compute: async (ask: Ask) => inThousands((await sum(ask, id))?.passed.won),
        },
      ]),
])

/** What the items chosen on 30 July had been screened at, before four of them grew. */
async function beforeTheChoice(ask: Ask): Promise<number | undefined> {
  const choice = await gate(ask, 'c3')
  const chosen = choice?.outcomes.filter(({ outcome }) => outcome === 'passed').map(({ itemId }) => itemId)
  return sumOf(choice?.arrivals.filter(({ itemId }) => chosen?.includes(itemId)).map((arrival) => arrival.won ?? 0))
}

/** How many agenda items a subcommittee listed in June; the empty name stands for all of them. */
async function agendaItems(ask: Ask, bodyId: string): Promise<number | undefined> {
  const items = (await answerTo(ask, listItems, { cycle: cycleId, kind: 'agenda-item', size: 200 }))?.items
  return items?.filter(({ item }) => item.bodyId?.startsWith(bodyId) === true).length
}

const agendas = (
  [
    ['subcommittee-education', '교육·문화분과', '9', '9'],
    ['subcommittee-environment', '도시환경·안전분과', '10', '10'],
    ['subcommittee-welfare', '복지·건강분과', '3', '3'],
    ['subcommittee-autonomy', '주민자치·기획분과', '4', '4'],
    ['subcommittee-youth', '청년·경제일자리분과', '3', '4'],
    ['subcommittee-', '분과 머리의 수를 더한 값', '29', '30'],
  ] as const
).map(
  ([bodyId, name, stated, expected]): PublishedNumber => ({
    id: `agenda-items-${bodyId}`,
    ko: `붙임 Ⅱ-2-1 분과별 의제 수, ${name}`,
    stated,
    expected,
    compute: async (ask) => counted(await agendaItems(ask, bodyId)),
  }),
)

/** Every gate's count and amount, and the lists behind them (붙임 Ⅱ). */
export const gateNumbers: readonly PublishedNumber[] = [
  ...passed,
  {
    id: 'gate-c1-rejected',
    ko: '붙임 Ⅱ-3 사업부서 검토 부적정 건수',
    stated: '84',
    compute: async (ask) => counted((await sum(ask, 'c1'))?.rejected.count),
  },
  {
    id: 'gate-c1f-requested',
    ko: '붙임 Ⅱ-3 현장확인 6건의 신청 사업비(천원)',
    stated: '3,620,000',
    compute: async (ask) => inThousands((await sum(ask, 'c1f'))?.requested),
  },
  {
    id: 'gate-c1f-adjusted',
    ko: '붙임 Ⅱ-3 현장확인 6건의 부서조정 사업비(천원)',
    stated: '1,058,000',
    compute: async (ask) => inThousands((await sum(ask, 'c1f'))?.adjusted),
  },
  {
    id: 'gate-c3-before',
    ko: '붙임 Ⅱ-3 최종 선정 7건의 1차 심사결과(천원)',
    stated: '315,000',
    compute: async (ask) => inThousands(await beforeTheChoice(ask)),
  },
  ...agendas,
]
