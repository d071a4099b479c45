import type { PageRequest } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { type Manifest, manifestShape } from '#rooms/voting/core/protocol/manifest.ts'
import { type SeenVote, seeVote } from '../../contract.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { VoteId } from '../../core/vote-id.ts'

/** An announced vote as the pages on the spot show it, with its manifest read. */
export interface FrozenVote {
  readonly vote: SeenVote
  readonly manifest: Manifest
  readonly eh: string
  /** Its address, and that of the district. */
  readonly here: string
  readonly home: string
  readonly titleOf: (id: string) => string
}

type NotThere = { readonly kind: string }

export async function voteOf({ ask, params, actor }: PageRequest): Promise<Result<FrozenVote, NotThere>> {
  const voteId = VoteId.safeParse(params['voteId'])
  if (!voteId.success) return refuse({ kind: 'vote-not-found' })
  const seen = await ask(seeVote, { voteId: voteId.data })
  if (!seen.ok) return seen
  const { vote } = seen.value
  if (vote.manifest === null || vote.eh === null) return refuse({ kind: 'vote-not-announced' })
  const manifest = manifestShape.parse(JSON.parse(vote.manifest))
  const home = `/${actor.districtId}`
  const titles = new Map(
    manifest.contests.flatMap(({ id, title, options }) => [
      [id, title] as const,
      ...options.map((option) => [option.id, option.title] as const),
    ]),
  )
  const titleOf = (id: string) => titles.get(id) ?? id
  return ok({ vote, manifest, eh: vote.eh, here: `${home}/votes/${vote.voteId}`, home, titleOf })
}

/** The way back from a page on the spot: the list of votes, and the vote. */
export const crumbsTo = ({ voteId, title }: Pick<SeenVote, 'voteId' | 'title'>, home: string, lang: Lang) => [
  { href: `${home}/votes`, label: onsiteWords(lang).votes },
  { href: `${home}/votes/${voteId}`, label: title },
]
