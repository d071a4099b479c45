import type { Actor } from '#kit/actor.ts'
import type { QueryContract } from '#kit/contract.ts'
import { dateInSeoul, type Instant } from '#kit/korean-date.ts'
import type { Result } from '#kit/result.ts'
import type { AnyRefusal } from './handler.ts'

const atMost = 500

/**
 * Remembers what public queries replied, for as long as nothing in the database changes: a reply follows from what is
 * visible, who asks, the day, and the question. What is one's own is never remembered, nor what its
 * contract says. The first commit by anybody
 * empties it.
 */
export interface ReplyMemory {
  readonly reply: (question: Question, answer: () => Promise<Reply>) => Promise<Reply>
}

type Reply = Result<unknown, AnyRefusal>

export interface Question {
  readonly state: string
  readonly contract: QueryContract
  readonly actor: Actor
  readonly now: Instant
  readonly input: unknown
}

export function replyMemory(): ReplyMemory {
  let remembered = { state: '', replies: new Map<string, Promise<Reply>>() }
  return {
    reply: (question, answer) => {
      const { state, contract } = question
      if (!isForAll(contract) || contract.remembered === 'never') return answer()
      if (state !== remembered.state || remembered.replies.size >= atMost) remembered = { state, replies: new Map() }
      const { replies } = remembered
      const key = keyOf(question)
      const known = replies.get(key)
      if (known !== undefined) return known
      const reply = answer()
      replies.set(key, reply)
      reply.catch(() => replies.delete(key))
      return reply
    },
  }
}

const isForAll = ({ permission, personal }: QueryContract): boolean =>
  permission.roles.includes('visitor') && personal === undefined

/** Nothing has read the question yet: its input may be anything that JSON can say. */
const keyOf = ({ contract, actor, now, input }: Question): string =>
  JSON.stringify({
    district: actor.districtId,
    account: actor.accountId,
    roles: [...actor.roles],
    day: dateInSeoul(now),
    query: contract.name,
    input: input ?? null,
  })
