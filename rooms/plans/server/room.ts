import type { Room } from '#kernel/house.ts'
import { explain } from '../core/messages.ts'
import { handlers } from './handlers.ts'
import type { PlanMeans } from './plan-means.ts'

/** The room, told by apps/ which versions stand published: that is known in the room of approvals, below. */
export const plansRoom = (means: PlanMeans): Room => ({
  name: 'plans',
  title: { ko: '계획과 사업', en: 'Plans and projects' },
  handlers: handlers(means),
  explain,
})
