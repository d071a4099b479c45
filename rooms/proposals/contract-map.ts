import { z } from 'zod'
import { command, noRefusals, query } from '#kit/contract.ts'
import { DongId } from '#rooms/organization/core/dong.ts'
import { ListFilter } from './core/list-filter.ts'
import { Box, Point } from './core/microdegrees.ts'
import * as may from './core/permissions.ts'
import { AreaRefusal, PointText } from './core/point.ts'
import { ProposalId } from './core/proposal.ts'
import { Standing } from './core/proposal-line.ts'

/** A proposal as it stands on a map. */
export const PlacedProposal = z.object({ id: ProposalId, title: z.string(), standing: Standing, point: Point })
export type PlacedProposal = z.infer<typeof PlacedProposal>

export const seeMap = query({
  name: 'proposals.see-map',
  title: { ko: '제안의 자리를 지도로 본다', en: 'See the proposals that have a point' },
  permission: may.maySeeProposals,
  input: ListFilter,
  /** The newest thousand of those that have a point; that there are more is said. */
  reply: z.object({ placed: z.array(PlacedProposal), more: z.boolean(), area: Box.nullable() }),
  refusal: noRefusals,
})

export const countByDong = query({
  name: 'proposals.count-by-dong',
  title: { ko: '동마다 제안이 몇 건인지 본다', en: 'Count the proposals by dong' },
  permission: may.maySeeProposals,
  input: ListFilter,
  /** Null for those that name no dong. Of very common words the first are counted alone, and that there are more is said. */
  reply: z.object({ dongs: z.array(z.object({ dongId: DongId.nullable(), count: z.int() })), more: z.boolean() }),
  refusal: noRefusals,
})

export const seeArea = query({
  name: 'proposals.see-area',
  title: { ko: '지도가 보여 줄 자치구의 테두리를 본다', en: 'See the area of the district on maps' },
  permission: may.maySeeProposals,
  input: z.object({}),
  reply: z.object({ area: Box.nullable() }),
  refusal: noRefusals,
})

export const setArea = command({
  name: 'proposals.set-area',
  title: { ko: '지도가 보여 줄 자치구의 테두리를 정한다', en: 'Set the area of the district on maps' },
  done: { ko: '자치구의 테두리를 저장했습니다.', en: 'The area of the district was saved.' },
  permission: may.maySetRules,
  input: z.strictObject({ southWest: PointText.default(''), northEast: PointText.default('') }),
  reply: z.object({ area: Box.nullable() }),
  refusal: AreaRefusal,
})
