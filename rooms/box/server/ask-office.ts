import { createHash, timingSafeEqual } from 'node:crypto'
import { boxOffice } from '../contract.ts'
import { type Answer, jsonAnswer, ndjson, refusalAnswer } from './answer.ts'
import type { Box } from './box.ts'
import { findVote } from './find-vote.ts'
import { appendLines } from './office/append-lines.ts'
import type { Handler, OfficeName } from './office/asked.ts'
import { closeVote } from './office/close-vote.ts'
import { destroyKeys } from './office/destroy-keys.ts'
import { handOver } from './office/hand-over.ts'
import { openVote } from './office/open-vote.ts'
import { prepareKeys } from './office/prepare-keys.ts'
import { seeState } from './office/see-state.ts'
import { signSums } from './office/sign-sums.ts'
import { readLines } from './read-log.ts'

const handlers: { readonly [Name in OfficeName]: Handler<Name> } = {
  prepare: prepareKeys,
  open: openVote,
  append: appendLines,
  state: seeState,
  close: closeVote,
  hand: handOver,
  'sign-sums': signSums,
  destroy: destroyKeys,
}

/** Whether a request shows the secret that office and box share. */
export function isOffice({ secret }: Box, authorization: string | undefined): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${secret}`))
}

const isName = (name: string): name is OfficeName => Object.hasOwn(handlers, name)

/** Answers a question of the office: its input is read strictly, as the contract declares it. */
export async function askOffice(box: Box, name: string, body: string): Promise<Answer> {
  if (!isName(name)) return refusalAnswer({ kind: 'no-such-question' })
  return answerOne(box, name, body)
}

async function answerOne<Name extends OfficeName>(box: Box, name: Name, body: string): Promise<Answer> {
  const input = boxOffice[name].input.safeParse(readJson(body))
  if (!input.success) {
    return refusalAnswer({ kind: 'malformed', field: input.error.issues[0]?.path.join('.') ?? '' })
  }
  const handle: Handler<Name> = handlers[name]
  const answer = await handle(box, input.data as Parameters<Handler<Name>>[1])
  return answer.ok ? jsonAnswer(answer.value) : refusalAnswer(answer.refusal)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The next lines of a log from a place on, for the office that makes the bundle. */
export async function handLog(box: Box, eh: string, from: string): Promise<Answer> {
  const vote = await findVote(box, eh)
  if (vote === null) return refusalAnswer({ kind: 'no-such-vote' })
  if (!/^\d{1,9}$/.test(from)) return refusalAnswer({ kind: 'malformed', field: 'from' })
  return { status: 200, type: ndjson, body: await readLines(box, vote, Number(from)) }
}
