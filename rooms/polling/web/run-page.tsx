import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { refuse } from '#kit/result.ts'
import { CommandForm, type FormPlace } from '#ui/command-form.tsx'
import { TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { seeVote } from '../contract.ts'
import * as votes from '../contract-office.ts'
import { designWords as t } from '../core/messages-design.ts'
import { voteWords } from '../core/messages-vote.ts'
import { mayRunVotes, mayWatchVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { AttendanceTables } from './attendance-tables.tsx'
import { OnsiteLinks } from './onsite/onsite-links.tsx'
import { TrialBand } from './trial-band.tsx'
import type { Shown } from './vote-facts.tsx'

interface Running extends Shown {
  readonly place: FormPlace
  readonly rosterRows: number
  readonly isClosedVote: boolean
}

/** What the office does for a vote, step by step, and how many have come. */
export const runPage = page({
  path: '/votes/:id/run',
  permission: mayWatchVotes,
  async render({ ask, actor, params, form }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const one = { voteId: voteId.data }
    const asked = await askAll(ask, {
      seen: question(seeVote, one),
      progress: question(votes.seeProgress, one),
      drafted: question(votes.seeDraft, one),
      attendance: question(votes.seeAttendance, one),
    })
    if (!asked.ok) return asked
    const { progress, drafted, attendance } = asked.value
    const { vote } = asked.value.seen
    const home = `/${actor.districtId}`
    const here = `${home}/votes/${vote.voteId}`
    const running: Running = {
      ...{ vote, progress, rosterRows: drafted.rosterRows, isClosedVote: vote.eligibility.isClosed },
      place: { home, form, here: `${here}/run` },
    }
    return (
      <Frame
        title={t.runTitle}
        over={vote.title}
        crumbs={[
          { href: `${home}/votes`, label: voteWords('ko').allVotes },
          { href: here, label: vote.title },
        ]}
        lead={t.runLead}
      >
        <TrialBand isTrial={vote.isTrial} />
        {permits(mayRunVotes, actor) && <NextSteps {...running} />}
        <OnsiteLinks vote={vote} here={here} actor={actor} />
        {vote.state !== 'draft' && <AttendanceTables attendance={attendance} />}
      </Frame>
    )
  },
})

const onwards = ({ vote, place }: Running, path: string) => `${place.home}/votes/${vote.voteId}/${path}`

const hiddenOf = ({ vote }: Shown) => ({ voteId: vote.voteId })

function NextSteps(running: Running) {
  const { vote, progress } = running
  if (vote.state === 'draft') return <DraftSteps {...running} />
  if (vote.state === 'announced' || vote.state === 'open') return <CloseStep {...running} />
  if (vote.state === 'counting') return <CountingStep {...running} />
  return progress.certifiedOn === null ? <CertifyStep {...running} /> : <p>{t.done}</p>
}

function DraftSteps(running: Running) {
  const { vote, place, rosterRows, isClosedVote } = running
  const hidden = hiddenOf(running)
  return (
    <>
      {isClosedVote && (
        <Section title={t.rosterTitle} id="roster">
          <p>{t.rosterLead}</p>
          {rosterRows > 0 && <p>{t.rosterNow(formatCount(rosterRows))}</p>}
          <CommandForm
            {...{ command: votes.giveRoster, place, prefix: 'roster', hidden, submit: t.giveRoster }}
            labels={{ rows: t.roster }}
          >
            {(field) => <TextArea {...field('rows', t.roster)} rows={10} required />}
          </CommandForm>
        </Section>
      )}
      <Section title={t.announceTitle} id="announce">
        <p>{t.announceLead}</p>
        {vote.mode === 'ceremony' ? (
          <>
            <p>{t.ceremonyLead}</p>
            <LinkRow
              label={t.announceTitle}
              links={[{ href: onwards(running, 'ceremony'), label: t.ceremony, main: true }]}
            />
          </>
        ) : (
          <CommandForm
            {...{ command: votes.announceVote, place, prefix: 'announce', hidden, submit: t.announce, labels: {} }}
          />
        )}
      </Section>
      <Section title={t.dropTitle} id="drop">
        <p>{t.dropLead}</p>
        <CommandForm
          {...{ command: votes.dropVote, place, prefix: 'drop', hidden, submit: t.drop, labels: {} }}
          kind="danger"
          then={`${place.home}/votes`}
        />
      </Section>
    </>
  )
}

function CloseStep(running: Running) {
  const { vote, progress, place } = running
  const usesDesk = progress.channels.some((channel) => channel !== 'online')
  return (
    <Section title={t.closeTitle} id="close">
      <p>{usesDesk ? t.closeDesk : t.closeAuto}</p>
      {vote.isTrial && <p>{t.closeTrial}</p>}
      {(usesDesk || vote.isTrial) && progress.isHandedOver && (
        <CommandForm
          {...{
            command: votes.closeVote,
            place,
            prefix: 'close',
            hidden: hiddenOf(running),
            submit: t.close,
            labels: {},
          }}
        />
      )}
    </Section>
  )
}

function CountingStep(running: Running) {
  const { vote, progress } = running
  const waits = progress.closedAt === null
  const isForOffice = !progress.isCloseAsked && progress.channels.some((channel) => channel !== 'online')
  if (waits && isForOffice) return <CloseStep {...running} />
  if (waits || vote.mode === 'simple')
    return (
      <Section title={t.countingTitle} id="counting">
        <p>{t.countingLead}</p>
      </Section>
    )
  return (
    <Section title={t.sharesTitle} id="shares">
      <p>{t.sharesLead(progress.sharesGiven)}</p>
      <LinkRow label={t.sharesTitle} links={[{ href: onwards(running, 'release'), label: t.giveShare, main: true }]} />
    </Section>
  )
}

function CertifyStep(running: Running) {
  return (
    <Section title={t.certifyTitle} id="certify">
      <p>{t.certifyLead}</p>
      <CommandForm
        {...{ command: votes.certifyVote, place: running.place, prefix: 'certify', hidden: hiddenOf(running) }}
        {...{ submit: t.certify, labels: {} }}
      />
    </Section>
  )
}
