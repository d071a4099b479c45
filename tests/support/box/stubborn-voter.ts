import { base64url, utf8 } from '#kit/bytes.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { lineOf, registerVoter } from '../vote/vote-under-way.ts'
import type { AskBox } from './ask-box.ts'
import type { VoteInBox } from './vote-in-box.ts'

/** What a voter has sent, and what the box has promised of it: by the number of the ballot, from 1. */
export interface VotersOwn {
  readonly key: string
  readonly sent: { readonly line: string; readonly option: string }[]
  readonly promises: Map<number, string>
}

export const hashWord = (line: string): string => base64url(leafHash(utf8(line)))
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/**
 * Somebody who votes some times over. Each ballot is sent again until it is answered, or, when no answer came, sometimes
 * given up for a later one: what a browser does on a bad line. `mayCast` is waited for before each; `draw` gives an
 * integer below a bound.
 */
export async function voteStubbornly(
  ask: () => AskBox,
  { vote, eh }: VoteInBox,
  name: string,
  {
    times,
    mayCast,
    draw,
  }: {
    readonly times: number
    readonly mayCast: (n: number) => Promise<void>
    readonly draw: (bound: number) => number
  },
): Promise<VotersOwn> {
  const voter = registerVoter(vote, name, 'online')
  const own: VotersOwn = { key: base64url(ballotKey(vote.election, voter.seed).key), sent: [], promises: new Map() }
  for (let n = 1; n <= times; n += 1) {
    await mayCast(n)
    const option = `c-${1 + draw(5)}`
    const line = lineOf(vote, voter, [[option]], n)
    own.sent.push({ line, option })
    for (;;) {
      await pause(draw(120))
      const answer = await ask()
        .cast(eh, line)
        .catch(() => null)
      if (answer?.status === 200) {
        const before = own.promises.get(n)
        if (before !== undefined && before !== answer.text) throw new Error('one ballot was promised in two ways')
        own.promises.set(n, answer.text)
        // Sent once more although it was answered: the promise must be the same.
        if (draw(4) > 0) break
      } else if (answer !== null && answer.status < 500) throw new Error(`${name} ${n}: ${answer.text}`)
      else if (n < times && draw(3) === 0) break
    }
  }
  return own
}
