import type { Permission } from '#kit/actor.ts'
import type { CommandContract } from '#kit/contract.ts'
import type { AnyRefusal, CommandContext, CommandHandler, Perform } from './handler.ts'
import { parseInput } from './parse-input.ts'
import { type Books, writeDown } from './write-down.ts'

interface Whole {
  readonly commands: ReadonlyMap<string, CommandHandler>
  readonly books: Books
  /** The permission of the command of which these are the parts. */
  readonly by: Permission
}

/** What became of the parts of a command: the first that was refused, if one was. */
export interface Parts {
  refused: AnyRefusal | null
}

/**
 * Gives a command the way to have commands of rooms above carried out as its parts. The permission and the rows are
 * those of the whole, so a part's own are not asked for; its input is the program's, so one that does not fit is a bug.
 */
export function performing({ commands, books, by }: Whole, context: Omit<CommandContext, 'perform'>, parts: Parts) {
  const perform = async (contract: CommandContract, input: unknown) => {
    const handler = commands.get(contract.name)
    if (handler === undefined) throw new Error(`No handler is mounted for the command ${contract.name}.`)
    if (handler.prepare !== undefined) throw new Error(`${contract.name} takes long: it is no part of another.`)
    const parsed = parseInput(contract.input, input)
    if (!parsed.ok)
      throw new Error(`${contract.name} was given what it does not take: ${JSON.stringify(parsed.refusal)}`)
    const inner: CommandContext = { ...context, perform: perform as Perform }
    const outcome = await handler.run(inner, parsed.value)
    if (!outcome.ok) {
      parts.refused ??= outcome.refusal
      return outcome
    }
    const done = outcome.value
    if (done.session !== undefined)
      throw new Error(`${contract.name} begins or ends a session: it is no part of another.`)
    await writeDown(books, inner, { contract, input: parsed.value, done, by })
    return { ok: true, value: done.reply }
  }
  return perform as Perform
}
