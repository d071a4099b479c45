import type { Trx } from '#db/connect.ts'
import type { Actor } from '#kit/actor.ts'
import type {
  CommandContract,
  GivenTo,
  HouseRefusal,
  InputOf,
  QueryContract,
  RefusalOf,
  ReplyOf,
  Subject,
} from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { Instant, LocalDate } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import type { Once } from './once.ts'
import type { Telling } from './telling.ts'

/** Asks one query by its contract. */
export type Ask = <C extends QueryContract>(
  contract: C,
  input: GivenTo<C>,
) => Promise<Result<ReplyOf<C>, Extract<RefusalOf<C>, AnyRefusal> | HouseRefusal>>

/**
 * Has a command of a room above carried out as a part of one's own: in the same transaction, by the same actor, on the
 * same day, with an event of its own. Whoever may do the whole may do its parts. A part that is refused refuses the whole.
 */
export type Perform = <C extends CommandContract>(
  contract: C,
  input: GivenTo<C>,
) => Promise<Result<ReplyOf<C>, Extract<RefusalOf<C>, AnyRefusal>>>

/** What every handler is given: one transaction, who asks, and when. */
export interface QueryContext {
  readonly trx: Trx
  readonly districtId: DistrictId
  readonly actor: Actor
  readonly now: Instant
  /** Asks a query of a room above, in the same transaction and for the same actor. */
  readonly ask: Ask
  readonly once: Once
}

/** A command also has the date in the world on which it takes effect, apart from the moment it is recorded. */
export interface CommandContext extends QueryContext {
  readonly effectiveOn: LocalDate
  /** From which network address it is asked, of IPv6 the household's; null for the command line and the sample. */
  readonly from: string | null
  readonly perform: Perform
}

/** One line of the district's search index; `path` is the page's address below the district's. */
export interface SearchEntry extends Subject {
  readonly title: string
  readonly text: string
  readonly path: string
}

/** What a command did: its reply, what its event is about, what search now finds, who is told, whose personal data goes. */
export interface Done<Reply> {
  readonly reply: Reply
  readonly about: readonly Subject[]
  readonly index?: readonly SearchEntry[]
  readonly unindex?: readonly Subject[]
  /** Who is told of it, and what: written down with it, sent afterwards. */
  readonly tell?: readonly Telling[]
  readonly erase?: readonly Subject[]
  /** Of the bodies about them, only those that hold one of these words: what was put right must not stay as it was. */
  readonly eraseHolding?: readonly string[]
  /** A session begun (its secret, which is never recorded) or ended by this command. */
  readonly session?: SessionChange
  /** What a stranger's browser is to find again, or no longer: there is no account under which it could stand. */
  readonly bookmark?: BookmarkChange
  /** Whether what was written falls short of what was wanted (a try that failed): its form's page is shown again. */
  readonly fellShort?: boolean
}

export type SessionChange = { readonly begin: string; readonly maxAgeSeconds: number } | { readonly end: true }

/** A thing of one kind (`draft`) that a browser finds again for so many days; or, where it ends, forgets. */
export interface BookmarkChange {
  readonly of: string
  readonly id: string
  readonly days: number
  readonly ends?: true
}

/** A refusal as the kernel sees it: plain data with a kind. */
export interface AnyRefusal {
  readonly kind: string
}

/**
 * A row that a command changes, as the things of which it is a part: a project, a department, a body. It belongs to the
 * units to which any of them belongs; to none, when it is part of nothing.
 */
export type Row = readonly Subject[]

/** A command as the house holds it, its types erased: the input it is given has been parsed by its own contract. */
export interface CommandHandler {
  readonly contract: CommandContract
  /** The rows of departments and subcommittees that it changes; left out where it changes none. */
  readonly changes?: (context: CommandContext, input: unknown) => Promise<readonly Row[]>
  /** What takes long and needs no database: done before the transaction begins, so that no connection waits for it. */
  readonly prepare?: (input: unknown) => Promise<Result<unknown, AnyRefusal>>
  readonly run: (
    context: CommandContext,
    input: unknown,
    prepared?: unknown,
  ) => Promise<Result<Done<unknown>, AnyRefusal>>
}

export interface QueryHandler {
  readonly contract: QueryContract
  readonly run: (context: QueryContext, input: unknown) => Promise<Result<unknown, AnyRefusal>>
}

export type Handler = CommandHandler | QueryHandler

/** Joins a command's contract with the function that carries it out: load, decide, record, reply. */
export const handleCommand = <C extends CommandContract>(contract: C, run: CarryOut<C>): CommandHandler => ({
  contract,
  run: (context, input) => run(context, input as InputOf<C>),
})

/** The same for a command that changes rows of departments or subcommittees: which, is asked before it is carried out. */
export const handleCommandOn = <C extends CommandContract>(
  contract: C,
  changes: (context: CommandContext, input: InputOf<C>) => Promise<readonly Row[]>,
  run: CarryOut<C>,
): CommandHandler => ({
  ...handleCommand(contract, run),
  changes: (context, input) => changes(context, input as InputOf<C>),
})

/** The same for a command that first works something out of its input, which takes long and needs no database. */
export const handlePrepared = <C extends CommandContract, Prepared>(
  contract: C,
  prepare: (input: InputOf<C>) => Promise<Result<Prepared, Extract<RefusalOf<C>, AnyRefusal>>>,
  run: (
    context: CommandContext,
    input: InputOf<C>,
    prepared: Prepared,
  ) => Promise<Result<Done<ReplyOf<C>>, Extract<RefusalOf<C>, AnyRefusal>>>,
): CommandHandler => ({
  contract,
  prepare: (input) => prepare(input as InputOf<C>),
  run: (context, input, prepared) => run(context, input as InputOf<C>, prepared as Prepared),
})

type CarryOut<C extends CommandContract> = (
  context: CommandContext,
  input: InputOf<C>,
) => Promise<Result<Done<ReplyOf<C>>, Extract<RefusalOf<C>, AnyRefusal>>>

/** Joins a query's contract with the function that answers it. */
export const handleQuery = <C extends QueryContract>(
  contract: C,
  run: (context: QueryContext, input: InputOf<C>) => Promise<Result<ReplyOf<C>, Extract<RefusalOf<C>, AnyRefusal>>>,
): QueryHandler => ({ contract, run: (context, input) => run(context, input as InputOf<C>) })
