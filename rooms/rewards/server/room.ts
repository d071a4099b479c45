import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { decidePointsHandler, proposePointsHandler, reversePointsHandler } from './give-points.ts'
import { holdRoundHandler, previewRoundHandler } from './hold-round.ts'
import { listPointsHandler, seeOwnPointsHandler, seeRewardsHandler } from './see-rewards.ts'
import { setSchemeHandler } from './set-scheme.ts'

/** The room as it is mounted. */
export const rewardsRoom: Room = {
  name: 'rewards',
  title: { ko: '협치 보상', en: 'Rewards' },
  handlers: [
    setSchemeHandler,
    proposePointsHandler,
    decidePointsHandler,
    reversePointsHandler,
    holdRoundHandler,
    seeRewardsHandler,
    listPointsHandler,
    seeOwnPointsHandler,
    previewRoundHandler,
  ],
  explain,
}
