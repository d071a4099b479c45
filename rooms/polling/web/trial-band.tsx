import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { voteWords } from '../core/messages-vote.ts'

/** On every page of a trial, so that nobody takes it for a vote that decides something. */
export function TrialBand({ isTrial }: { readonly isTrial: boolean }) {
  const t = voteWords(usePage().lang)
  if (!isTrial) return null
  return (
    <Notice kind="warning" title={t.trialBand}>
      <p>{t.trialLead}</p>
    </Notice>
  )
}
