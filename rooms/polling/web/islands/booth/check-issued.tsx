import { useState } from 'preact/hooks'
import { fromBase64url, utf8 } from '#kit/bytes.ts'
import { issueLeaf } from '#rooms/voting/core/protocol/issue-token.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { isIncluded } from '#rooms/voting/core/protocol/merkle-proof.ts'
import { leafHash } from '#rooms/voting/core/protocol/merkle-tree.ts'
import { purePrimitives } from '#rooms/voting/core/protocol/pure-primitives.ts'
import type { Election } from '#rooms/voting/core/protocol/read-manifest.ts'
import { textOf } from '#rooms/voting/core/protocol/stored-text.ts'
import { More } from '#ui/more.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../../contract.ts'
import { headsIn } from '../../../core/booth/examine-head.ts'
import { inclusionFromTiles, tilesForInclusion } from '../../../core/booth/tile-proof.ts'
import type { Issued, VoterRecord } from '../../../core/booth/voter-record.ts'
import { checkWords } from '../../../core/messages-check.ts'
import { readIssuance } from './ask-part.ts'

interface CheckIssuedProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly records: readonly VoterRecord[]
}

/** The entries of the issuance log that are this browser's voters' own, each looked for in the log itself. */
export function CheckIssued({ vote, election, records }: CheckIssuedProps) {
  const t = checkWords(usePage().lang).issued
  // A record of an older booth has none.
  const own = records.flatMap(({ style, issued }) => (style === null || !issued ? [] : [{ style, issued }]))
  if (own.length === 0) return null
  return (
    <More summary={t.summary}>
      <p>{t.text}</p>
      {own.map(({ style, issued }) => (
        <OwnEntry key={issued.index} vote={vote} election={election} style={style} issued={issued} />
      ))}
    </More>
  )
}

type Outcome = 'stands' | 'waiting' | 'missing' | 'unreached'

interface OwnEntryProps {
  readonly vote: SeenVote
  readonly election: Election
  readonly style: string
  readonly issued: Issued
}

function OwnEntry({ vote, election, style, issued }: OwnEntryProps) {
  const t = checkWords(usePage().lang).issued
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const look = async (): Promise<void> => {
    const place = { ...vote.parts, eh: vote.eh ?? '' }
    setOutcome(await find((path) => readIssuance(place, path), election, style, issued))
  }
  return (
    <>
      <p class="booth-actions">
        <button type="button" class="button" onClick={() => void look()}>
          {t.go}
        </button>
      </p>
      <div role="status">
        {outcome !== null && (
          <>
            <p>
              <strong>{t.line(issued.index)}</strong>: {t.outcomes[outcome]}
            </p>
            <p>{t.shows}</p>
            <pre class="break">{`voter ${issued.voter}\nsalt ${issued.salt}`}</pre>
          </>
        )}
      </div>
    </>
  )
}

/** Whether the entry that the two secrets make stands at its place in the log under a head that the announced key signed. */
async function find(
  read: (path: string) => ReturnType<typeof readIssuance>,
  election: Election,
  style: string,
  { index, voter, salt }: Issued,
): Promise<Outcome> {
  const of = election.manifest.styles.find(({ id }) => id === style)
  const answer = await read('checkpoint')
  if (!answer.ok) return 'unreached'
  const [head] = headsIn(election, purePrimitives, textOf(answer.value) ?? '')
  if (head === undefined || !head.isSigned || head.log !== 'issued' || of === undefined) return 'missing'
  if (head.size <= index) return 'waiting'
  const tiles = new Map<string, Uint8Array>()
  for (const path of tilesForInclusion(index, head.size)) {
    const tile = await read(path)
    if (!tile.ok) return 'unreached'
    tiles.set(path, tile.value)
  }
  const proof = inclusionFromTiles(index, head.size, tiles)
  const line = writeLeaf(issueLeaf(election, of, fromBase64url(voter), fromBase64url(salt)))
  const stands = proof !== null && isIncluded(leafHash(utf8(line)), index, head.size, proof, head.root)
  return stands ? 'stands' : 'missing'
}
