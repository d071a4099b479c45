import { sha256 } from '@noble/hashes/sha2.js'
import { inTransaction } from '#db/connect.ts'
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

/** One thing that happens, with the key under which it is told. */
interface Step extends Telling {
  readonly chapter: string
  readonly contract: CommandContract
  readonly input: unknown
  readonly key: string
}

/** Listens to a story without telling it. Each key holds the one before: the last stands for the whole story so far. */
async function stepsOf(story: Story): Promise<readonly Step[]> {
  const steps: Step[] = []
  for (const { title, happens } of story.chapters) {
    await happens(async (contract, input, { as, on }) => {
      const before = steps.at(-1)?.key ?? story.districtId
      const key = `sample/${hashOf({ before, command: contract.name, as, on, input })}`
      steps.push({ chapter: title, contract, input, as, on, key })
    })
  }
  return steps
}

/**
 * Tells a story through the commands. Each is sent under a key made of its contents and of all that came before, so that
 * telling the story again changes nothing; when its end has been told, so has all of it. A refusal ends the telling.
 */
export async function tellStory(story: Story, listener: Listener, clock: () => Instant): Promise<Told> {
  const steps = await stepsOf(story)
  const end = steps.at(-1)
  if (end === undefined || (await isTold(story, listener, end))) return { done: 0, repeated: steps.length }
  let [done, repeated] = [0, 0]
  for (const step of steps) {
    if (await tellStep(story, listener, clock, step)) done += 1
    else repeated += 1
  }
  return { done, repeated }
}

const isTold = (story: Story, { means }: Listener, { key }: Step): Promise<boolean> =>
  inTransaction(means.db, (trx) => means.recorder.knowsKey(trx, { districtId: story.districtId, key }), {
    readOnly: true,
  })

/** Whether the step was carried out now; false when it had been before. */
async function tellStep(story: Story, listener: Listener, clock: () => Instant, step: Step): Promise<boolean> {
  const { chapter, contract, input, as, on, key } = step
  const handler = listener.house.commands.get(contract.name)
  if (handler === undefined) throw new Error(`${chapter}: ${contract.name} is not mounted.`)
  const actor = actorOf(story.districtId, as)
  const outcome = await runCommand(listener.means, {
    handler,
    actor,
    input,
    now: clock(),
    effectiveOn: localDate(on),
    key,
  })
  if (!outcome.ok) throw new Error(`${chapter}: ${contract.name} refused: ${JSON.stringify(outcome.refusal)}`)
  return !outcome.value.repeated
}

const actorOf = (districtId: DistrictId, role: Role): Actor => ({
  districtId,
  accountId: role === 'operator' ? null : demoAccount(role),
  roles: [role],
})

const hashOf = (contents: unknown): string => hex(sha256(utf8(canonicalJson(contents))))
