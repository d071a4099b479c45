import { askAll, page, question } from '#kernel/page.ts'
import { hex } from '#kit/bytes.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { bytesOf } from '#rooms/voting/core/protocol/words.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import { seeVote } from '../contract.ts'
import { seeProgress } from '../contract-office.ts'
import { listHeads } from '../contract-witness.ts'
import { headWords } from '../core/messages-heads.ts'
import { noticeWords } from '../core/messages-notice.ts'
import { voteWords } from '../core/messages-vote.ts'
import { maySeeVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { HeadPair } from './head-pair.tsx'
import { OptionList } from './option-list.tsx'
import { TrialBand } from './trial-band.tsx'
import { VoteFacts } from './vote-facts.tsx'

/** A text in groups of eight, to be compared by eye; the first eight letters lead the confirmation of a card. */
const inGroups = (text: string): string => (text.match(/.{1,8}/g) ?? []).join(' ')

/** The public notice of a vote, to be printed and hung up: the hash on paper is what nobody can change afterwards. */
export const noticePage = page({
  path: '/votes/:id/notice',
  permission: maySeeVotes,
  async render({ ask, actor, lang, params }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const asked = await askAll(ask, {
      seen: question(seeVote, { voteId: voteId.data }),
      progress: question(seeProgress, { voteId: voteId.data }),
      kept: question(listHeads, { voteId: voteId.data }),
    })
    if (!asked.ok) return asked
    const { vote } = asked.value.seen
    const { progress } = asked.value
    const [heads] = asked.value.kept.heads
    const w = headWords(lang)
    const t = noticeWords(lang)
    const home = `/${actor.districtId}`
    const eh = vote.eh === null ? null : hex(bytesOf(vote.eh) ?? new Uint8Array(0))
    return (
      <Frame
        title={t.noticeTitle}
        over={vote.title}
        crumbs={[
          { href: `${home}/votes`, label: voteWords(lang).allVotes },
          { href: `${home}/votes/${vote.voteId}`, label: vote.title },
        ]}
        lead={t.print}
      >
        <TrialBand isTrial={vote.isTrial} />
        <VoteFacts vote={vote} progress={progress} />
        <Section title={t.noticeHash} id="hash">
          {eh === null ? (
            <p>{t.notFrozen}</p>
          ) : (
            <>
              <p class="break">
                <strong>{inGroups(eh)}</strong>
              </p>
              <p>{t.noticeHashLead}</p>
            </>
          )}
        </Section>
        <KeyFacts
          facts={[
            {
              label: t.noticeOrder,
              value: [
                t.orders[progress.order],
                ...(progress.orderSeed === null ? [] : [t.orderSeed(progress.orderSeed)]),
              ].join(' · '),
            },
            {
              label: t.noticeTie,
              value:
                progress.tieCommitment === null
                  ? t.tieRules[progress.tie]
                  : `${t.tieRules[progress.tie]} · ${t.noticeSeed(inGroups(progress.tieCommitment))}`,
            },
            { label: t.noticeLog, value: progress.logOrigin ?? '–' },
            { label: t.noticeClient, value: progress.clientSha256 === null ? '–' : inGroups(progress.clientSha256) },
          ]}
        />
        {heads !== undefined && (
          <Section title={w.now(formatMoment(heads.seenAt, lang))} id="heads">
            <p>{w.lead}</p>
            <HeadPair heads={heads} />
          </Section>
        )}
        <Section title={t.noticeAppeals} id="appeals">
          <p>
            {t.noticeAppealsLead} <a href={`${home}/votes/${vote.voteId}/appeals`}>{t.noticeAppeals}</a>
          </p>
        </Section>
        <OptionList vote={vote} progress={progress} home={home} />
      </Frame>
    )
  },
})
