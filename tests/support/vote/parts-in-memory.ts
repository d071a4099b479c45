import type { z } from 'zod'
import { base64url, utf8 } from '#kit/bytes.ts'
import { ok, refuse } from '#kit/result.ts'
import type { boxOffice } from '#rooms/box/contract.ts'
import type { VoteParts } from '#rooms/polling/server/vote-parts.ts'
import type { registrarOffice } from '#rooms/registrar/contract.ts'
import { nativePrimitives } from '#rooms/voting/adapters/native-primitives.ts'
import { sha256 } from '#rooms/voting/core/protocol/join-bytes.ts'
import { writeLeaf } from '#rooms/voting/core/protocol/leaf.ts'
import { readManifest } from '#rooms/voting/core/protocol/read-manifest.ts'
import { signNote } from '#rooms/voting/core/protocol/signed-note.ts'
import { ballotKey } from '#rooms/voting/core/protocol/voter.ts'
import { publicTokenKey, voteKeys } from './vote-keys.ts'
import { flush, registerVoter, signHead, signIssueHead, type VoteUnderWay } from './vote-under-way.ts'

type InputOf<Office, Name extends keyof Office> = Office[Name] extends { input: infer I extends z.ZodType }
  ? z.output<I>
  : never
type Revoked = z.output<(typeof registrarOffice)['hand']['reply']>['revoked']

/** A vote as both parts have it: the one under way, with what desks and the office add. */
export interface VoteAtParts {
  readonly under: VoteUnderWay
  readonly shares: { registrar: string; box: string }
  readonly revoked: Revoked[number][]
  readonly marks: { card: number; paper: number }
  printed: number
  byDong: Record<string, number>
  roster: number
  closed: { registrar: boolean; box: boolean }
  destroyed: boolean
}

/** Registrar and box in memory, out of the protocol's own core: they keep to what the contracts say, and forget at the end. */
export function partsInMemory() {
  const votes = new Map<string, VoteAtParts>()
  const asked: string[] = []
  let away: 'registrar' | 'box' | null = null

  const begin = (electionId: string, manifest: string): VoteAtParts => {
    const manifestBytes = utf8(manifest)
    const election = readManifest(manifestBytes)
    if (!election.ok) throw new Error(`No manifest: ${JSON.stringify(election.refusal)}`)
    const eh = base64url(election.value.eh)
    const known = votes.get(eh)
    if (known !== undefined) return known
    const under: VoteUnderWay = {
      ...{ seed: electionId, keys: voteKeys(electionId), election: election.value, manifestBytes },
      ...{ primitives: nativePrimitives(), roll: new Map(), heads: new Map(), revoked: new Set(), pending: [] },
      ...{ lines: [writeLeaf({ t: 'manifest', h: eh })], issues: [], history: [], promises: new Map() },
    }
    const vote: VoteAtParts = {
      ...{ under, shares: { registrar: '', box: '' }, revoked: [], marks: { card: 0, paper: 0 }, printed: 0 },
      ...{ byDong: {}, roster: 0, closed: { registrar: false, box: false }, destroyed: false },
    }
    votes.set(eh, vote)
    return vote
  }
  const voteOf = (eh: string): VoteAtParts => {
    const vote = votes.get(eh)
    if (vote === undefined) throw new Error(`The parts have no vote ${eh}.`)
    return vote
  }
  const headsOf = ({ under }: VoteAtParts, origin: string) =>
    under.history.filter((note) => note.startsWith(`${origin}\n`))

  const registrar = {
    prepare: ({ electionId, styles }: InputOf<typeof registrarOffice, 'prepare'>) => ({
      registrar: base64url(voteKeys(electionId).registrar.key),
      token: Object.fromEntries(styles.map((style, place) => [style, publicTokenKey(place)])),
    }),
    open: ({ electionId, manifest, share }: InputOf<typeof registrarOffice, 'open'>) => {
      const vote = begin(electionId, manifest)
      vote.shares.registrar = share
      return { eh: base64url(vote.under.election.eh) }
    },
    roster: ({ eh, rows }: InputOf<typeof registrarOffice, 'roster'>) => {
      voteOf(eh).roster = rows.length
      return { rows: rows.length }
    },
    attendance: ({ eh }: InputOf<typeof registrarOffice, 'attendance'>) => {
      const { under, byDong, marks, printed } = voteOf(eh)
      const styles = [...under.roll.values()].map(({ style }) => style)
      const issued = Object.fromEntries(
        under.election.manifest.styles.map(({ id }) => [id, styles.filter((style) => style === id).length]),
      )
      const head = signIssueHead(under, under.issues)
      return { issued, byDong, marks, cards: { printed, unused: 0, spoilt: 0 }, namesakes: 0, unmarked: 0, head }
    },
    close: ({ eh }: InputOf<typeof registrarOffice, 'close'>) => {
      const vote = voteOf(eh)
      vote.closed.registrar = true
      return { size: vote.under.issues.length }
    },
    hand: ({ eh }: InputOf<typeof registrarOffice, 'hand'>) => {
      const vote = voteOf(eh)
      const { under, revoked, marks, printed, shares } = vote
      return {
        ...{ leaves: [...under.issues], head: signIssueHead(under, under.issues) },
        heads: headsOf(vote, under.election.manifest.issuance_origin),
        ...{ revoked: [...revoked], marks, printed, share: shares.registrar },
      }
    },
    destroy: ({ eh }: InputOf<typeof registrarOffice, 'destroy'>) => {
      voteOf(eh).destroyed = true
      return { destroyed: true as const }
    },
  }
  const box = {
    prepare: ({ electionId }: InputOf<typeof boxOffice, 'prepare'>) => {
      const keys = voteKeys(electionId)
      return { box: base64url(keys.box.key), log: base64url(keys.log.key) }
    },
    open: ({ electionId, manifest, share }: InputOf<typeof boxOffice, 'open'>) => {
      const vote = begin(electionId, manifest)
      vote.shares.box = share
      return { eh: base64url(vote.under.election.eh) }
    },
    append: ({ eh, lines }: InputOf<typeof boxOffice, 'append'>) => {
      const { under } = voteOf(eh)
      under.lines.push(...lines.filter((line) => !under.lines.includes(line)))
      return { size: under.lines.length }
    },
    state: ({ eh }: InputOf<typeof boxOffice, 'state'>) => {
      const { under, closed } = voteOf(eh)
      const head = signHead(under, under.lines)
      return { size: under.lines.length, waiting: under.pending.length, closed: closed.box, head }
    },
    close: ({ eh }: InputOf<typeof boxOffice, 'close'>) => {
      const { under, closed } = voteOf(eh)
      if (!closed.box) {
        flush(under)
        const n = under.lines.filter((line) => line.startsWith('{"t":"ballot"')).length
        under.lines.push(writeLeaf({ t: 'close', e: eh, n }))
        under.history.push(signHead(under, under.lines))
        closed.box = true
      }
      return { size: under.lines.length, head: signHead(under, under.lines) }
    },
    hand: ({ eh }: InputOf<typeof boxOffice, 'hand'>) => {
      const vote = voteOf(eh)
      const { under, shares } = vote
      const heads = headsOf(vote, under.election.manifest.log_origin)
      return { head: signHead(under, under.lines), heads, share: shares.box }
    },
    'sign-sums': ({ eh, sums }: InputOf<typeof boxOffice, 'sign-sums'>) => {
      const { keys, election } = voteOf(eh).under
      const { log_origin: origin } = election.manifest
      const key = { name: `${origin}/sums`, kind: 1 as const, key: keys.log.key }
      return { note: signNote(`pbvote-sums/v1\n${origin}\n${sums}\n`, key, keys.log.sign) }
    },
    destroy: ({ eh }: InputOf<typeof boxOffice, 'destroy'>) => {
      voteOf(eh).destroyed = true
      return { destroyed: true as const }
    },
  }
  const asking = (part: 'registrar' | 'box', offered: object) => async (name: string, input: unknown) => {
    if (away === part) return refuse({ kind: 'part-away' as const, part, detail: 'ECONNREFUSED' })
    asked.push(`${part} ${name}`)
    return ok((offered as Record<string, (input: unknown) => unknown>)[name]?.(input))
  }
  const parts: VoteParts = {
    registrar: asking('registrar', registrar) as VoteParts['registrar'],
    box: asking('box', box) as VoteParts['box'],
    logOf: async (eh) => ok([...voteOf(eh).under.lines]),
    addresses: { registrar: 'http://localhost:4871', box: 'http://localhost:4872' },
    hasIdentity: true,
    clientSha256: () => base64url(sha256('the booth')),
    signPass: (pass) => base64url(utf8(JSON.stringify(pass))),
  }
  return {
    parts,
    votes,
    /** What was asked of the parts, in its order. */
    asked,
    goAway: (part: 'registrar' | 'box' | null) => {
      away = part
    },
  }
}

/** A desk's card that was printed: taken back with its key, or used by whoever registers under the name. */
export function revokeCard(vote: VoteAtParts, name: string, style: string, why: 'unused' | 'spoilt'): void {
  const card = registerVoter(vote.under, name, style)
  vote.printed += 1
  vote.revoked.push({ style, key: base64url(ballotKey(vote.under.election, card.seed).key), why })
}
