import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { base64url, fromBase64url, utf8 } from '#kit/bytes.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { tilePath } from '#rooms/voting/core/protocol/tile-path.ts'
import { receiptOf } from './published-vote.ts'
import { seededBytes } from './vote-keys.ts'
import { askForToken, castLine, signHead, type VoteUnderWay } from './vote-under-way.ts'

/** Registrar and box of a vote in memory, as browsers meet them, for tests of what voters see. */
export interface PartsStandIn {
  readonly registrar: string
  readonly box: string
  /** How many requests are turned away by whatever stands between, before the next is taken. */
  readonly breakNext: (requests: number) => void
  /** Takes a ballot, but loses the answer. */
  readonly loseNextAnswer: () => void
  readonly requests: readonly string[]
  readonly stop: () => Promise<void>
}

const code = '123456'

export async function startParts(vote: VoteUnderWay, origin: () => string): Promise<PartsStandIn> {
  const eh = base64url(vote.election.eh)
  const requests: string[] = []
  let broken = 0
  let isLosing = false
  const people = new Map<string, string>()
  const answer = (response: ServerResponse, status: number, body: string | Uint8Array): void => {
    response.writeHead(status, {
      'Access-Control-Allow-Origin': origin(),
      'Access-Control-Allow-Headers': 'Content-Type',
      'Content-Type': 'application/json',
    })
    response.end(body)
  }
  const refused = (response: ServerResponse, refusal: object): void =>
    answer(response, 409, JSON.stringify({ refusal }))
  const listen = async (
    take: (request: IncomingMessage, response: ServerResponse, name: string, body: string) => void,
  ): Promise<{ address: string; server: Server }> => {
    const server = createServer(async (request, response) => {
      const name = (request.url ?? '').replace(`/votes/${eh}`, '').replace(/^\//, '')
      if (request.method === 'OPTIONS') return answer(response, 204, '')
      requests.push(`${request.method} ${name} ${request.headers.cookie ?? ''}${request.headers.referer ?? ''}`.trim())
      let body = ''
      for await (const piece of request) body += piece
      if (broken > 0) {
        broken -= 1
        return answer(response, 408, '')
      }
      return take(request, response, name, body)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
  }

  const registrar = await listen((_request, response, name, body) => {
    const input = JSON.parse(body === '' ? '{}' : body) as Record<string, string>
    if (name === 'ask-code') {
      people.set('asked', `${input['name']} ${input['birth']} ${input['phone']}`)
      return answer(response, 200, JSON.stringify({ codeId: 'asked', shown: code, secondsLeft: 300 }))
    }
    if (name === 'prove') {
      if (input['code'] !== code) return refused(response, { kind: 'code-wrong', triesLeft: 4 })
      const proof = `proof of ${people.get(input['codeId'] ?? '')}`
      const style = vote.election.manifest.styles[0]?.id ?? ''
      return answer(response, 200, JSON.stringify({ proof, style, alreadyIssued: vote.roll.has(proof) }))
    }
    if (name === 'issue') {
      const signed = askForToken(
        vote,
        input['proof'] ?? '',
        input['style'] ?? '',
        fromBase64url(input['blinded'] ?? ''),
      )
      if (typeof signed === 'string') return refused(response, { kind: signed })
      const [voter, salt] = ['voter', 'salt'].map((name) =>
        base64url(seededBytes(vote.seed, `${name}/${input['proof']}`, 32)),
      )
      return answer(response, 200, JSON.stringify({ answer: base64url(signed), voter, salt, index: 0 }))
    }
    return refused(response, { kind: 'no-such-vote' })
  })

  const box = await listen((request, response, name, body) => {
    if (request.headers.cookie !== undefined) return refused(response, { kind: 'cookie' })
    if (name === 'ballots') {
      const promise = castLine(vote, body, Math.floor(Date.now() / 1000) - vote.election.manifest.opens_at)
      if (isLosing) {
        isLosing = false
        return answer(response, 408, '')
      }
      return promise.includes('\n') ? answer(response, 200, promise) : refused(response, refusalOf(vote, promise, body))
    }
    const [what = '', of = ''] = name.split(/\/(.*)/)
    if (what === 'head') {
      const head = vote.heads.get(of)
      if (head === undefined) return refused(response, { kind: 'not-found' })
      return answer(response, 200, JSON.stringify({ n: head.leaf.n, leaf: base64url(leafHash(utf8(head.line))) }))
    }
    if (what === 'proof') {
      const isIt = (line: string): boolean => base64url(leafHash(utf8(line))) === of
      const line = vote.lines.find(isIt)
      if (line !== undefined) return answer(response, 200, receiptOf(vote, line))
      return refused(response, { kind: vote.pending.some((one) => isIt(one.line)) ? 'waiting' : 'not-found' })
    }
    if (what === 'checkpoint') return answer(response, 200, signHead(vote, vote.lines))
    const tile = tilesOf(vote).get(name)
    return tile === undefined ? refused(response, { kind: 'not-found' }) : answer(response, 200, tile)
  })

  return {
    registrar: registrar.address,
    box: box.address,
    requests,
    breakNext: (count) => {
      broken = count
    },
    loseNextAnswer: () => {
      isLosing = true
    },
    stop: async () => {
      for (const { server } of [registrar, box]) {
        server.closeAllConnections()
        await new Promise((done) => server.close(done))
      }
    },
  }
}

function refusalOf({ heads, election }: VoteUnderWay, kind: string, line: string): object {
  const key = /"k":"([^"]+)"/.exec(line)?.[1] ?? ''
  if (kind === 'sequence') return { kind, after: heads.get(key)?.leaf.n ?? 0 }
  if (kind === 'closed') return { kind, closedAt: election.manifest.closes_at }
  return kind === 'faulty' ? { kind, fault: 'token' } : { kind }
}

/** The tiles of a log of fewer than 256 leaves: one of hashes and one of entries, at every width. */
function tilesOf({ lines }: VoteUnderWay): ReadonlyMap<string, Uint8Array> {
  const tiles = new Map<string, Uint8Array>()
  for (let width = 1; width <= lines.length; width += 1) {
    const some = lines.slice(0, width).map(utf8)
    const hashes = some.flatMap((line) => [...leafHash(line)])
    const entries = some.flatMap((line) => [line.length >> 8, line.length & 0xff, ...line])
    tiles.set(tilePath(0, 0, width), Uint8Array.from(hashes))
    tiles.set(tilePath('entries', 0, width), Uint8Array.from(entries))
  }
  return tiles
}
