import { buildIslands } from '#apps/client/build-islands.ts'
import { base64url } from '#kit/bytes.ts'
import { writeCard } from '#rooms/registrar/core/card-text.ts'
import { closeVote } from './published-vote.ts'
import { preferenceManifest } from './sample-manifests.ts'
import { flush, registerVoter } from './vote-under-way.ts'

// A program of its own for the journeys, whose runner would read our pages' markup as its own.
await buildIslands()
const { startBoothHouse } = await import('./booth-house.ts')
const house = await startBoothHouse(preferenceManifest)
const { vote, parts } = house

/** What a journey has happen beside what its voter does. */
const happenings: Readonly<Record<string, (input: string) => unknown>> = {
  'break-next': (count) => parts.breakNext(Number(count)),
  'lose-answer': () => parts.loseNextAnswer(),
  'bring-in': () => flush(vote),
  card: (name) => {
    const { style, seed, token } = registerVoter(vote, name, 'desk')
    return writeCard(vote.election, { style, seed, token })
  },
  ballots: () => vote.heads.size,
  requests: () => parts.requests,
  release: () => {
    flush(vote)
    closeVote(vote, { onsite: null, sheets: [], scans: new Map(), tieSeed: null })
    house.seen = { ...house.seen, state: 'ended', sealPrivate: base64url(vote.keys.sealSecret) }
  },
  fork: () => {
    // The log as a dishonest box would show it: another leaf where one stood.
    vote.lines[1] = vote.lines[0] ?? ''
  },
}

process.on('message', ({ id, name, input }: { id: number; name: string; input: string }) => {
  process.send?.({ id, value: happenings[name]?.(input) })
})
process.on('disconnect', () => process.exit())
process.send?.({ id: 0, value: house.origin })
