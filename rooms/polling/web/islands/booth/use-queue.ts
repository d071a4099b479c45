import { useEffect, useState } from 'preact/hooks'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import type { SeenVote } from '../../../contract.ts'
import { readPromiseFor } from '../../../core/booth/read-promise.ts'
import { waitBefore } from '../../../core/booth/wait-before.ts'
import { sendBallot } from './ask-part.ts'
import { openQueue, type Queued, type TabletQueue } from './tablet-queue.ts'

/** The ballots of this device, and how they stand. */
export interface QueueInUse {
  readonly state: 'opening' | 'none' | 'open'
  readonly ballots: readonly Queued[]
  readonly add: (key: string, line: string) => Promise<void>
}

/** Sends what waits, one after another, each until the box has answered for that very line. */
export function useQueue(vote: SeenVote, election: Election | null): QueueInUse {
  const [queue, setQueue] = useState<TabletQueue | null | 'none'>(null)
  const [ballots, setBallots] = useState<readonly Queued[]>([])
  const [round, setRound] = useState(0)
  useEffect(() => {
    openQueue(vote.eh ?? '').then(setQueue, () => setQueue('none'))
  }, [vote.eh])
  useEffect(() => {
    if (queue === null || queue === 'none' || election === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLeft = false
    const again = (): void => {
      clearTimeout(timer)
      if (!isLeft) setRound(round + 1)
    }
    const sendAll = async (): Promise<void> => {
      const all = await queue.list()
      if (isLeft) return
      setBallots(all)
      const next = all.find(({ state }) => state === 'waiting')
      if (next === undefined) return
      const state = await sendOne(vote, election, next.line ?? '')
      if (state !== 'waiting') await queue.change({ ...next, state, line: null })
      if (state === 'waiting') timer = setTimeout(again, waitBefore(3, Math.random()))
      else again()
    }
    void sendAll()
    addEventListener('online', again)
    return () => {
      isLeft = true
      clearTimeout(timer)
      removeEventListener('online', again)
    }
  }, [queue, round])
  return {
    state: queue === null ? 'opening' : queue === 'none' ? 'none' : 'open',
    ballots,
    add: async (key, line) => {
      if (queue === null || queue === 'none') throw new Error('no queue')
      await queue.add(key, line)
      setRound(round + 1)
    },
  }
}

async function sendOne(vote: SeenVote, { manifest }: Election, line: string): Promise<Queued['state']> {
  const sent = await sendBallot({ ...vote.parts, eh: vote.eh ?? '' }, line)
  if (sent.ok) return readPromiseFor(manifest, purePrimitives, sent.value, line) === null ? 'waiting' : 'taken'
  return ['unreached', 'too-many', 'not-open'].includes(sent.refusal.kind) ? 'waiting' : 'refused'
}
