import type { QueryContract } from '#kit/contract.ts'
import { listCycles } from '#rooms/cycle/contract.ts'
import { listItems, seePipeline } from '#rooms/items/contract.ts'
import { listMeetings, listParticipation } from '#rooms/meetings/contract.ts'
import { listBodies, listDepartments, listDongs } from '#rooms/organization/contract.ts'
import { listPlans } from '#rooms/plans/contract.ts'
import { listHistory } from '#rooms/record/contract.ts'
import { listBallots } from '#rooms/voting/contract.ts'
import { listFindings } from '../contract.ts'

/** The queries that need no input: each a data set of its own. */
export const openDataSets: readonly QueryContract[] = [
  seePipeline,
  listItems,
  listBallots,
  listPlans,
  listMeetings,
  listParticipation,
  listBodies,
  listDepartments,
  listDongs,
  listCycles,
  listFindings,
  listHistory,
]
