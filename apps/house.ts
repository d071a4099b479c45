import { type House, joinRooms, type Room } from '#kernel/house.ts'
import type { Title } from '#kit/contract.ts'
import { describeFinding as describeBudget } from '#rooms/budget/core/messages.ts'
import { budgetFindings } from '#rooms/budget/server/findings.ts'
import { budgetRoom } from '#rooms/budget/server/room.ts'
import { cycleRoom } from '#rooms/cycle/server/room.ts'
import { identityRoom } from '#rooms/identity/server/room.ts'
import { describeFinding as describeItems } from '#rooms/items/core/messages.ts'
import { itemsFindings } from '#rooms/items/server/findings.ts'
import { itemsRoom } from '#rooms/items/server/room.ts'
import { describeFinding as describeMeetings } from '#rooms/meetings/core/messages.ts'
import { meetingsFindings } from '#rooms/meetings/server/findings.ts'
import { meetingsRoom } from '#rooms/meetings/server/room.ts'
import { meetingsTraceSteps } from '#rooms/meetings/server/trace-steps.ts'
import { organizationRoom } from '#rooms/organization/server/room.ts'
import { describeFinding as describePlans } from '#rooms/plans/core/messages.ts'
import { plansFindings } from '#rooms/plans/server/findings.ts'
import { plansRoom } from '#rooms/plans/server/room.ts'
import { plansTraceSteps } from '#rooms/plans/server/trace-steps.ts'
import { recordRoom } from '#rooms/record/server/room.ts'
import type { FindingSource } from '#rooms/site/server/list-findings.ts'
import { siteRoom } from '#rooms/site/server/room.ts'
import { describeFinding as describeVoting } from '#rooms/voting/core/messages.ts'
import { votingFindings } from '#rooms/voting/server/findings.ts'
import { votingRoom } from '#rooms/voting/server/room.ts'
import { votingTraceSteps } from '#rooms/voting/server/trace-steps.ts'

const findings: readonly FindingSource[] = [
  { room: 'items', find: itemsFindings, describe: describeItems },
  { room: 'meetings', find: meetingsFindings, describe: describeMeetings },
  { room: 'voting', find: votingFindings, describe: describeVoting },
  { room: 'budget', find: budgetFindings, describe: describeBudget },
  { room: 'plans', find: plansFindings, describe: describePlans },
]

/** Joins the rooms into the house; what one room needs of a room below it is handed in here. */
export function buildHouse({ demonstration }: { readonly demonstration: boolean }): House {
  const titles = new Map<string, Title>()
  const titleOf = (command: string): Title => titles.get(command) ?? { ko: command, en: command }
  const rooms: readonly Room[] = [
    identityRoom({ demonstration }),
    organizationRoom,
    recordRoom(titleOf),
    itemsRoom({ traceSteps: [meetingsTraceSteps, votingTraceSteps, plansTraceSteps] }),
    cycleRoom,
    meetingsRoom,
    votingRoom,
    budgetRoom,
    plansRoom,
    siteRoom(findings),
  ]
  for (const { contract } of rooms.flatMap((room) => room.handlers)) titles.set(contract.name, contract.title)
  return joinRooms(rooms)
}
