import type { CommandHandler } from '#kernel/handler.ts'
import { runCommand } from '#kernel/run-command.ts'
import type { Role } from '#kit/actor.ts'
import type { CommandContract, GivenTo } from '#kit/contract.ts'
import { AccountId, DistrictId } from '#kit/id.ts'
import { localDate } from '#kit/korean-date.ts'
import { type RoomTest, testNow } from './room-test.ts'

/** Sends a command as somebody with a session does who says that it takes effect on another day. */
export const sentAsOn = <C extends CommandContract>(
  room: RoomTest,
  contract: C,
  input: GivenTo<C>,
  { on, role }: { readonly on: string; readonly role: Role },
) =>
  runCommand(room.means, {
    handler: room.house.commands.get(contract.name) as CommandHandler,
    actor: {
      districtId: DistrictId.parse('geumcheon'),
      accountId: AccountId.parse(`test-${role}`),
      roles: [role],
      sessionId: 'a-session',
    },
    ...{ input, now: testNow, effectiveOn: localDate(on) },
  })
