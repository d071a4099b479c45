import { Notice } from '#ui/notice.tsx'
import { voteWords as t } from '../core/messages-vote.ts'

/** On every page of a trial, so that nobody takes it for a vote that decides something. */
export const TrialBand = ({ isTrial }: { readonly isTrial: boolean }) =>
  isTrial ? (
    <Notice kind="warning" title={t.trialBand}>
      <p>{t.trialLead}</p>
    </Notice>
  ) : null
