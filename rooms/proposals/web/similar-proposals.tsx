import { formatCount } from '#kit/format-count.ts'
import { usePage } from '#ui/page-context.ts'
import { pageWords } from '../core/messages-pages.ts'
import type { ProposalLine } from '../core/proposal-line.ts'

/** What others have proposed that may say the same; opened beside what is being written, which stays. */
export function SimilarProposals({ proposals }: { readonly proposals: readonly ProposalLine[] }) {
  const { lang, district } = usePage()
  const t = pageWords(lang)
  if (proposals.length === 0) return null
  return (
    <div class="notice notice-info">
      <div class="notice-body">
        <p class="notice-title">{t.similarTitle}</p>
        <p>{t.similarLead}</p>
        <ul>
          {proposals.map(({ proposal, title, place, standing }) => (
            <li key={proposal.id}>
              <a href={`/${district.id}/proposals/${proposal.id}`}>{title}</a> ({place}, {t.standings[standing]},{' '}
              {t.supports(formatCount(proposal.supports))})
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
