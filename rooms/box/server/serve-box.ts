import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { inTransaction } from '#db/connect.ts'
import { openVotes } from '../store/vote-queries.ts'
import { type Answer, json, refusalAnswer, textAnswer } from './answer.ts'
import { readBox } from './ask-box.ts'
import { askOffice, handLog, isOffice } from './ask-office.ts'
import { type BoxMeans, openBox } from './box.ts'
import { bringInDue } from './bring-in.ts'
import { ballotBox } from './cast-ballot.ts'
import { findVote } from './find-vote.ts'
import { holdBack } from './hold-back.ts'
import { readBody } from './read-body.ts'

/** A box that can be asked by HTTP; `tick` brings in the batches that are due, says whether there were any, and is called each second. */
export interface ServedBox {
  readonly listener: RequestListener
  readonly tick: (earlySeconds?: number) => Promise<boolean>
}

const longestBallot = 16_384
const longestOfOffice = 64 * 1024 * 1024
/** Batches are looked for each second: one that is due within two comes in now. */
const early = 2

/** The box as an HTTP server; nothing of a request is kept or told but what its answer needs. */
export function serveBox(means: BoxMeans): ServedBox {
  const box = openBox(means)
  const cast = ballotBox(box)
  const isTooMany = holdBack(box)

  const castAnswer = async (request: IncomingMessage, eh: string): Promise<Answer> => {
    if (request.headers.cookie !== undefined) return refusalAnswer({ kind: 'cookie' })
    const line = await readBody(request, longestBallot)
    if (line === null) return refusalAnswer({ kind: 'too-large' })
    const vote = await findVote(box, eh)
    if (vote === null) return refusalAnswer({ kind: 'no-such-vote' })
    const taken = await cast(vote, line)
    return taken.ok ? textAnswer(taken.value) : refusalAnswer(taken.refusal)
  }

  const officeAnswer = async (
    request: IncomingMessage,
    [name = '', of = '', from = '']: readonly string[],
  ): Promise<Answer> => {
    if (!isOffice(box, request.headers.authorization)) return refusalAnswer({ kind: 'not-the-office' })
    if (request.method === 'GET') return name === 'log' ? handLog(box, of, from) : refusalAnswer({ kind: 'not-found' })
    const body = await readBody(request, longestOfOffice)
    return body === null ? refusalAnswer({ kind: 'too-large' }) : askOffice(box, name, body)
  }

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    const [, part, eh = '', ...rest] = (request.url ?? '').split('/')
    if (part === 'office') return officeAnswer(request, [eh, ...rest])
    if (part !== 'votes') return refusalAnswer({ kind: 'not-found' })
    if (request.method === 'OPTIONS') return textAnswer('')
    if (isTooMany(request)) return refusalAnswer({ kind: 'too-many' })
    if (request.method === 'POST' && rest.join('/') === 'ballots') return castAnswer(request, eh)
    return request.method === 'GET' ? readBox(box, eh, rest.join('/')) : refusalAnswer({ kind: 'not-found' })
  }

  return {
    listener: (request, response) => {
      answerTo(request).then(
        (answer) => send(response, answer, means.origin),
        (error: unknown) => {
          // The trace says where in the program, and nothing of the request.
          console.error(error instanceof Error ? (error.stack ?? error.message) : 'unknown')
          send(response, { status: 500, type: json, body: '{}' }, means.origin)
        },
      )
    },
    async tick(earlySeconds = early) {
      const open = await inTransaction(box.db, openVotes)
      let came = false
      for (const eh of open) came = (await bringInDue(box, eh, earlySeconds)) || came
      return came
    },
  }
}

function send(response: ServerResponse, { status, type, body, isForever }: Answer, origin: string): void {
  response.writeHead(status, {
    'Content-Length': Buffer.byteLength(body),
    'Content-Type': type,
    'Cache-Control': isForever === true ? 'public, max-age=31536000, immutable' : 'no-store',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Headers': 'Content-Type',
    Vary: 'Origin',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(body)
}
