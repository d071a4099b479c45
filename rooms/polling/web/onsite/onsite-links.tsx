import { type Actor, permits } from '#kit/actor.ts'
import { LinkRow } from '#ui/link-row.tsx'
import { usePage } from '#ui/page-context.ts'
import type { SeenVote } from '../../contract.ts'
import { ceremonyWords } from '../../core/messages-ceremony.ts'
import { onsiteWords } from '../../core/messages-onsite-pages.ts'
import { mayOpenDesk, maySeeDesks } from '../../core/onsite/permissions-onsite.ts'
import { mayGiveShares, mayWatchVotes } from '../../core/permissions.ts'

interface OnsiteLinksProps {
  readonly vote: Pick<SeenVote, 'state' | 'mode' | 'manifest'>
  /** The vote's address. */
  readonly here: string
  readonly actor: Actor
}

/** Leads from a vote to what is done on the spot, as far as it is there and the reader may see it. */
export function OnsiteLinks({ vote, here, actor }: OnsiteLinksProps) {
  const { lang } = usePage()
  const [o, t] = [onsiteWords(lang), ceremonyWords(lang)]
  const [isFrozen, isCeremony] = [vote.manifest !== null, vote.mode === 'ceremony']
  const places = [
    { path: 'ceremony', label: t.title, isThere: isCeremony && vote.state === 'draft', may: mayGiveShares },
    { path: 'desk', label: o.desk, isThere: isFrozen && vote.state === 'open', may: mayOpenDesk },
    { path: 'cards', label: o.cards, isThere: isFrozen && vote.state !== 'ended', may: mayOpenDesk },
    { path: 'sheets', label: o.sheetsTitle, isThere: isFrozen, may: maySeeDesks },
    { path: 'reconcile', label: o.reconcile, isThere: isFrozen, may: maySeeDesks },
    { path: 'hall', label: o.hall, isThere: isFrozen && vote.state !== 'ended', may: mayWatchVotes },
    { path: 'release', label: t.releaseTitle, isThere: isCeremony && vote.state === 'counting', may: mayGiveShares },
  ].filter(({ isThere, may }) => isThere && permits(may, actor))
  return places.length === 0 ? null : (
    <LinkRow label={o.onwards} links={places.map(({ path, label }) => ({ href: `${here}/${path}`, label }))} />
  )
}
