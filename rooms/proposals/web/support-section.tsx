import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { type seeOwnPart, supportProposal, takeBackSupport } from '../contract.ts'
import { words } from '../core/messages.ts'
import { CommandForm, type FormPlace } from './command-form.tsx'
import { clockOf, type SeenProposal } from './proposal-story.tsx'

interface SupportProps {
  readonly seen: SeenProposal
  /** One's own part in it; null for whoever cannot support. */
  readonly own: ReplyOf<typeof seeOwnPart> | null
  /** Whether nobody is signed in, so that signing in leads on. */
  readonly stranger: boolean
  readonly place: FormPlace
  readonly lang: Lang
}

/** How many support it, until when, and the button. */
export function SupportSection({ seen, own, stranger, place, lang }: SupportProps) {
  const { proposal, needed, standing } = seen
  if (proposal.supportUntil === null) return null
  const t = words(lang)
  const takes = standing === 'supporting' || (standing === 'received' && (seen.daysLeft ?? 0) >= 0)
  const hidden = { proposalId: proposal.id }
  return (
    <Section title={t.supportTitle} id="support">
      <StatRow>
        <Stat
          label={t.supportCount}
          value={t.supportsOf(formatCount(proposal.supports), formatCount(needed))}
          note={proposal.reachedOn === null ? clockOf(seen, lang) : t.supportReached}
        />
      </StatRow>
      {standing === 'supporting' && <p>{t.supportLead(needed, formatDate(proposal.supportUntil, lang))}</p>}
      {takes && stranger && (
        <LinkRow
          label={t.supportTitle}
          links={[
            {
              href: `${place.home}/sign-in?then=${encodeURIComponent(`${place.here}#support`)}`,
              label: t.signInToSupport,
              main: true,
            },
          ]}
        />
      )}
      {takes && own?.mine === true && <p>{t.ownProposal}</p>}
      {takes && own !== null && !own.mine && !own.supported && (
        <CommandForm
          command={supportProposal}
          place={place}
          prefix="support"
          hidden={hidden}
          submit={t.supportButton}
        />
      )}
      {takes && own?.supported === true && (
        <>
          <p>{t.supportedAlready}</p>
          <CommandForm
            command={takeBackSupport}
            place={place}
            prefix="back"
            hidden={hidden}
            submit={t.takeBack}
            kind="secondary"
          />
        </>
      )}
    </Section>
  )
}
