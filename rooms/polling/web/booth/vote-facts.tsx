import { formatMoment, Instant } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import type { SeenVote } from '../../contract.ts'
import { boothWords } from '../../core/messages-booth.ts'

/** A moment in Unix seconds, as it is read in Seoul. */
export const momentOf = (seconds: number, lang: Lang): string =>
  formatMoment(Instant.parse(new Date(seconds * 1000).toISOString()), lang)

/** What a vote is: until when, for whom, and what is kept of it. */
export function VoteFacts({ vote, lang }: { readonly vote: SeenVote; readonly lang: Lang }) {
  const t = boothWords(lang)
  const { belongings, minimumAge } = vote.eligibility
  const who = belongings.map((one) => t.belongings[one]).join(', ')
  return (
    <>
      {vote.isTrial && <Notice kind="info" title={t.trialNote} level={3} />}
      <dl class="booth-facts">
        <div>
          <dt>{t.start.until}</dt>
          <dd>{t.start.untilText(momentOf(vote.opensAt, lang), momentOf(vote.closesAt, lang))}</dd>
        </div>
        <div>
          <dt>{t.start.who}</dt>
          <dd>{t.start.whoText(who, minimumAge)}</dd>
        </div>
        <div>
          <dt>{t.start.kept}</dt>
          <dd>
            {t.start.keptText} {t.start.keptMore}
          </dd>
        </div>
      </dl>
    </>
  )
}
