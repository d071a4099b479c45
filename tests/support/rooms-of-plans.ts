import type { Room } from '#kernel/house.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import type { PlanMeans } from '#rooms/plans/server/plan-means.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'

/** For rooms tested without that of approvals, in which versions are published. */
export const nonePublished: PlanMeans = { publishedVersions: async () => new Set() }

/** The rooms that a plan needs, and its own. */
export const roomsOfPlans = (means: PlanMeans = nonePublished): readonly Room[] => [
  organizationRoom,
  itemsRoom({ traceSteps: [] }),
  cycleRoom,
  budgetRoom,
  plansRoom(means),
]
