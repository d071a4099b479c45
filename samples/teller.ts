import { sha256 } from '@noble/hashes/sha2.js'
import type { House } from '#kernel/house.ts'
import { type Means, runCommand } from '#kernel/run-command.ts'
import type { Actor, Role } from '#kit/actor.ts'
import { canonicalJson, hex, utf8 } from '#kit/bytes.ts'
import type { CommandContract, GivenTo } from '#kit/contract.ts'
import { AccountId, type DistrictId } from '#kit/id.ts'
import { type Instant, localDate } from '#kit/korean-date.ts'

/** The Madang into which a sample is told; an opened one has both. */
export interface Listener {
  readonly house: House
  readonly means: Means
}

/** Who does a thing in the story, by role, and on which date in the world. */
export interface Telling {
  readonly as: Role
  readonly on: string
}

/** Tells one thing that happened: a command, by whom, on which day. */
export type Tell = <C extends CommandContract>(contract: C, input: GivenTo<C>, telling: Telling) => Promise<void>

/** A chapter of a story, told in order. */
export interface Chapter {
  readonly title: string
  readonly happens: (tell: Tell) => Promise<void>
}

/** The history of one district. */
export interface Story {
  readonly districtId: DistrictId
  readonly chapters: readonly Chapter[]
}

/** How many commands were carried out, and how many had been told before and were not carried out again. */
export interface Told {
  readonly done: number
  readonly repeated: number
}

/** Everybody in a sample acts under a demonstration account of the role; the operator, a machine's, has none. */
export const demoAccount = (role: Role): AccountId => AccountId.parse(`demo-${role}`)

/**
 * Tells a story through the commands. Each is sent under a key made of its contents, so that telling the story again
 * changes nothing. A refusal ends the telling: the sample must be right.
 */
export async function tellStory(story: Story, listener: Listener, clock: () => Instant): Promise<Told> {
  let [done, repeated] = [0, 0]
  for (const chapter of story.chapters) {
    await chapter.happens(async (contract, input, { as, on }) => {
      const handler = listener.house.commands.get(contract.name)
      if (handler === undefined) throw new Error(`${chapter.title}: ${contract.name} is not mounted.`)
      const outcome = await runCommand(listener.means, {
        handler,
        actor: actorOf(story.districtId, as),
        input,
        now: clock(),
        effectiveOn: localDate(on),
        key: `sample/${story.districtId}/${contract.name}/${hashOf({ on, input })}`,
      })
      if (!outcome.ok) throw new Error(`${chapter.title}: ${contract.name} refused: ${JSON.stringify(outcome.refusal)}`)
      if (outcome.value.repeated) repeated += 1
      else done += 1
    })
  }
  return { done, repeated }
}

const actorOf = (districtId: DistrictId, role: Role): Actor => ({
  districtId,
  accountId: role === 'operator' ? null : demoAccount(role),
  roles: [role],
})

const hashOf = (contents: unknown): string => hex(sha256(utf8(canonicalJson(contents))))
