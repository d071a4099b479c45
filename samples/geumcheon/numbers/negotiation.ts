import type { Ask } from '#kernel/handler.ts'
import { seeNegotiation } from '#rooms/plans/contract.ts'
import { answerTo, counted, inThousands, type PublishedNumber } from '../../published-number.ts'
import { negotiationId } from '../negotiation.ts'

const seen = (ask: Ask) => answerTo(ask, seeNegotiation, { negotiationId })

/** How much less an item got than the governance council had resolved. */
const cut = async (ask: Ask, itemId: string) => {
  const difference = (await seen(ask))?.items.find((item) => item.itemId === itemId)?.difference
  return difference === undefined ? undefined : -difference
}

/** From the council's billion to the final 900 million, by four differences (붙임 Ⅱ-5 against Ⅱ). */
export const negotiationNumbers: readonly PublishedNumber[] = [
  {
    id: 'negotiation-before',
    ko: '붙임 Ⅱ-5 협의조정 전 금액(천원)',
    stated: '1,000,000',
    compute: async (ask) => inThousands((await seen(ask))?.before),
  },
  ...(
    [
      ['dust-board', '구민안심 미세먼지 알리미 41,000 → 0', '41,000'],
      ['safe-teaching-aids', '친환경 교육환경 조성 121,000 → 71,000', '50,000'],
      ['governance-system', '금천형 협치 제도 구축 214,550 → 208,000', '6,550'],
      ['governance-culture', '금천형 협치 문화 조성 72,950 → 70,500', '2,450'],
    ] as const
  ).map(
    ([itemId, name, stated]): PublishedNumber => ({
      id: `negotiation-${itemId}`,
      ko: `붙임 Ⅱ-5와 Ⅱ의 차이: ${name}(천원)`,
      stated,
      compute: async (ask) => inThousands(await cut(ask, itemId)),
    }),
  ),
  {
    id: 'negotiation-changed',
    ko: '붙임 Ⅱ-5와 Ⅱ에서 금액이 다른 사업 수',
    stated: '4',
    compute: async (ask) => counted((await seen(ask))?.changed),
  },
  {
    id: 'negotiation-after',
    ko: 'Ⅱ 협의조정 후 금액(천원)',
    stated: '900,000',
    compute: async (ask) => inThousands((await seen(ask))?.after),
  },
]
