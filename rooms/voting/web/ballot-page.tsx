import { page } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod, inclusiveDays } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { seeBallot } from '../contract.ts'
import { describeFinding, words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeBallotResults } from '../core/permissions.ts'
import { BallotId } from '../core/recorded-ballot.ts'
import { ContestSection } from './contest-section.tsx'

type Seen = ReplyOf<typeof seeBallot>
interface Shown {
  readonly seen: Seen
  readonly home: string
  readonly lang: Lang
}

/** One ballot: who voted on what and how, what became of each option, and where it was decided otherwise. */
export const ballotPage = page({
  path: '/ballots/:id',
  shared: true,
  permission: maySeeBallotResults,
  async render({ ask, actor, lang, params }) {
    const ballotId = BallotId.safeParse(params['id'])
    if (!ballotId.success) return refuse({ kind: 'ballot-not-found' })
    const answer = await ask(seeBallot, { ballotId: ballotId.data })
    if (!answer.ok) return answer
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const shown = { seen: answer.value, home, lang }
    const { ballot, contests } = answer.value
    return (
      <Frame
        title={ballot.name}
        crumbs={[{ href: `${home}/ballots`, label: t.ballotsTitle }]}
        lead={t.recordedOutside}
        over={formatPeriod(ballot.period, lang)}
      >
        <Facts {...shown} />
        <Notice kind="info" title={ballot.advisory ? p.advisoryTitle : p.bindingTitle}>
          <p>{ballot.advisory ? t.advisory : p.binding}</p>
        </Notice>
        <Findings {...shown} />
        {contests.map((contest) => (
          <ContestSection key={contest.id} contest={contest} home={home} lang={lang} />
        ))}
        <LinkRow
          label={p.links}
          links={[
            { href: `${home}/pipeline`, label: p.pipeline, main: true },
            { href: `${home}/ballots`, label: p.allBallots },
            { href: `${home}/history/ballot/${ballot.id}`, label: p.history },
            { href: `${home}/api/voting/see-ballot?ballotId=${ballot.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

function Facts({ seen: { ballot, gateId, gateName }, home, lang }: Shown) {
  const [t, p] = [words(lang), pageWords(lang)]
  const { from, to, precision } = ballot.period
  const days = to === null || precision !== 'day' ? '' : ` (${p.days(inclusiveDays(from, to))})`
  return (
    <KeyFacts
      facts={[
        { label: t.period, value: `${formatPeriod(ballot.period, lang)}${days}` },
        { label: t.channel, value: ballot.channel ?? p.notStated },
        { label: t.eligibility, value: ballot.eligibility ?? p.notStated },
        { label: p.source, value: ballot.source ?? p.notStated },
        ...(gateId === null
          ? []
          : [{ label: p.gate, value: <a href={`${home}/gates/${gateId}`}>{gateName ?? gateId}</a> }]),
      ]}
    />
  )
}

/** Where those who decided departed from the vote, plainly; and what the paper states against its own votes. */
function Findings({ seen: { findings, gateId }, home, lang }: Shown) {
  const p = pageWords(lang)
  const departures = findings.filter((finding) => finding.rule === 'departs-from-vote')
  const others = findings.filter((finding) => finding.rule !== 'departs-from-vote')
  return (
    <>
      {gateId !== null && departures.length === 0 && <Notice kind="success" title={p.noDepartures} />}
      {departures.length > 0 && (
        <Notice kind="warning" title={p.departuresTitle(departures.length)}>
          <ul>
            {departures.map((finding) => (
              <li key={finding.subject.id}>
                {describeFinding(finding, lang)} <a href={`${home}/items/${finding.subject.id}`}>{p.seeThread}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice kind="error" title={p.wrongTitle(others.length)}>
          <ul>
            {others.map((finding) => (
              <li key={`${finding.rule} ${finding.subject.id}`}>{describeFinding(finding, lang)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
