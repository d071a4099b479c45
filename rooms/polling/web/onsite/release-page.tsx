import { askAll, page, question } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { seeVote } from '../../contract.ts'
import { seeProgress } from '../../contract-office.ts'
import { typeShare } from '../../contract-onsite.ts'
import { ceremonyWords } from '../../core/messages-ceremony.ts'
import { mayGiveShares } from '../../core/permissions.ts'
import { VoteId } from '../../core/vote-id.ts'
import { crumbsTo } from './vote-of.ts'

/** Two of the three holders open the ballots. */
const sharesNeeded = 2

/** Where each holder gives their share after the close, and sees how many are still needed. */
export const releasePage = page({
  path: '/votes/:voteId/release',
  permission: mayGiveShares,
  async render({ ask, lang, params, actor, form }) {
    const voteId = VoteId.safeParse(params['voteId'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const one = { voteId: voteId.data }
    const asked = await askAll(ask, { seen: question(seeVote, one), progress: question(seeProgress, one) })
    if (!asked.ok) return asked
    const { vote } = asked.value.seen
    const { closedAt, sharesGiven } = asked.value.progress
    const t = ceremonyWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${vote.voteId}`
    const isComplete = vote.state === 'ended' || sharesGiven >= sharesNeeded
    return (
      <Frame title={t.releaseTitle} crumbs={crumbsTo(vote, home, lang)} lead={t.releaseLead}>
        {vote.mode === 'simple' ? (
          <Notice kind="info" title={t.simple} />
        ) : isComplete ? (
          <Notice kind="success" title={t.releaseDone}>
            <LinkRow label={t.onwards} links={[{ href: here, label: t.toVote }]} />
          </Notice>
        ) : vote.state !== 'counting' ? (
          <Notice kind="info" title={t.releaseNotNow} />
        ) : closedAt === null ? (
          <Notice kind="info" title={t.releaseClosing}>
            <LinkRow label={t.onwards} links={[{ href: `${here}/release`, label: t.lookAgain }]} />
          </Notice>
        ) : (
          <>
            {sharesGiven > 0 && (
              <Notice kind="success" title={t.releaseGiven(sharesGiven, sharesNeeded - sharesGiven)} />
            )}
            <CommandForm
              command={typeShare}
              place={{ home, here: `${here}/release`, form }}
              prefix="release"
              hidden={{ voteId: vote.voteId }}
              labels={{ share: t.share }}
              submit={t.give}
            >
              {(field) => <TextArea {...field('share', t.share, t.shareHint)} required rows={3} maxLength={500} />}
            </CommandForm>
          </>
        )}
      </Frame>
    )
  },
})
