import { z } from 'zod'
import type { Permission } from './actor.ts'
import type { AccountId } from './id.ts'

/** A name in the two languages of the product, Korean first. */
export interface Title {
  readonly ko: string
  readonly en: string
}

/**
 * What a command (something that changes the district) takes and gives: declared once, and served from here to the
 * JSON API, the web form, the command line, the audit record, the permission matrix and the fuzz test.
 */
export interface CommandContract<
  Input extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  Refusal extends z.ZodType = z.ZodType,
> {
  readonly type: 'command'
  /** What is dangerous asks for a fresh proof of who one is (step-up). */
  readonly proof?: 'fresh'
  /** Its day is a clock: it takes effect when it is sent. Only the command line, which has no session, gives another day. */
  readonly effective?: 'today'
  /** A field of the input in which its form sends files: each is held first, and the command is given their ids. */
  readonly files?: string
  /** Its input is a file itself, or the rows of one: by its form and through the JSON API it may be as large as one. */
  readonly large?: true
  /** Its reply is a secret, shown once: it is kept nowhere, so a key does not bring it back. */
  readonly shownOnce?: true
  /** `room.verb-noun`, as in `meetings.record-meeting`. */
  readonly name: string
  readonly title: Title
  /** What the page that follows its form says; without it, that it was saved. */
  readonly done?: Title
  readonly permission: Permission
  /** Fields of the input that the record does not keep: secrets, and contacts, which stand sealed where they belong. */
  readonly unrecorded?: readonly string[]
  readonly input: Input
  readonly reply: Reply
  readonly refusal: Refusal
}

/**
 * What a query (something that only reads) takes and gives. Its input comes from a query string, or, where it is long
 * or secret, from the body of the request (`sent: 'body'`, up to 1 MB; 28 MB where it is `computed: 'apart'`); of the
 * latter nothing is remembered.
 */
export interface QueryContract<
  Input extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  Refusal extends z.ZodType = z.ZodType,
> {
  readonly type: 'query'
  readonly sent?: 'body'
  /** A query that only computes from what it is sent: it is answered without a connection to the database. */
  readonly database?: 'none'
  /**
   * A query whose work is done in a process of its own, in a line of its own (`apart`), or by another site (`elsewhere`):
   * it takes no turn among what the server computes itself.
   */
  readonly computed?: 'apart' | 'elsewhere'
  /** Whether its replies are too long to be remembered for others who ask the same. */
  readonly remembered?: 'never'
  /**
   * Whose personal data the reply carries: nobody's but the asker's own, or, of a declared file, those of the accounts
   * it names and of people without one. Others' are given only for a reason, and every reading is logged.
   */
  readonly personal?:
    | 'own'
    | {
        readonly file: string
        about(reply: z.output<Reply>): readonly AccountId[]
        /** How many people it carries beside them who have no account. */
        unlisted?(reply: z.output<Reply>): number
      }
  readonly name: string
  readonly title: Title
  readonly permission: Permission
  readonly input: Input
  readonly reply: Reply
  readonly refusal: Refusal
}

export type InputOf<C extends { input: z.ZodType }> = z.output<C['input']>
export type GivenTo<C extends { input: z.ZodType }> = z.input<C['input']>
export type ReplyOf<C extends { reply: z.ZodType }> = z.output<C['reply']>
export type RefusalOf<C extends { refusal: z.ZodType }> = z.output<C['refusal']>

export const command = <I extends z.ZodType, R extends z.ZodType, F extends z.ZodType>(
  parts: Omit<CommandContract<I, R, F>, 'type'>,
): CommandContract<I, R, F> => ({ type: 'command', ...parts })

export const query = <I extends z.ZodType, R extends z.ZodType, F extends z.ZodType>(
  parts: Omit<QueryContract<I, R, F>, 'type'>,
): QueryContract<I, R, F> => ({ type: 'query', ...parts })

/** The refusal schema of an operation that has none of its own. */
export const noRefusals = z.never()

/** Refusals that say no more than what kind they are. */
export const only = <const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) =>
  z.object({ kind: z.enum(kinds) })

/** A thing that an event or a finding is about, by kind and id. */
export const Subject = z.object({ kind: z.string(), id: z.string() })
export type Subject = z.infer<typeof Subject>

/** What the house itself may refuse, before or around any handler. */
export const HouseRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-permitted'), permission: z.string(), signedIn: z.boolean() }),
  z.object({
    kind: z.literal('invalid-input'),
    issues: z.array(z.object({ path: z.string(), code: z.string(), expected: z.string().optional() })),
  }),
  z.object({ kind: z.literal('key-used-for-other-input'), key: z.string() }),
  /** What the input names is not among the things of the table to which the constraint leads. */
  z.object({ kind: z.literal('refers-to-unknown'), constraint: z.string(), table: z.string().nullable() }),
  z.object({ kind: z.literal('proof-too-old') }),
  z.object({ kind: z.literal('takes-effect-today') }),
  z.object({ kind: z.literal('reason-needed'), queries: z.array(z.string()) }),
  /** The row belongs to units of which none is one's own; `owners` are their names, none for what is the district's. */
  z.object({ kind: z.literal('not-own-unit'), owners: z.array(z.string()) }),
])
export type HouseRefusal = z.infer<typeof HouseRefusal>
