import { formatCount } from '#kit/format-count.ts'
import { formatDate, formatMoment } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatDecimal, multiplyRatio, ratio, roundHalfUp } from '#kit/ratio.ts'
import { voteShares } from '#rooms/voting/core/shares.ts'
import { DataTable } from '#ui/data-table.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { voteWords } from '../core/messages-vote.ts'
import type { Progress, Shown } from './vote-facts.tsx'

type Result = NonNullable<Shown['vote']['result']>
type Contest = Progress['contests'][number]

/** The weighted share of an option in percent with two decimals, out of its fraction. */
function weightedText(fraction: string | undefined, lang: Lang): string {
  const [n = '0', d = '1'] = (fraction ?? '0/1').split('/')
  return `${formatDecimal(roundHalfUp(multiplyRatio(ratio(BigInt(n), BigInt(d)), ratio(100)), 2), lang)}%`
}

function Winners({ contest }: { readonly contest: Contest }) {
  const t = voteWords(usePage().lang)
  const told = contest.explained
  if (told === null) return null
  const columns = [
    { key: 'name', header: t.option, rowHeader: true, cell: ({ name }: { name: string }) => name },
    { key: 'strength', header: t.votes, cell: ({ strength }: { strength: string }) => strength },
    { key: 'reason', header: t.why, cell: ({ reason }: { reason: string }) => reason },
  ]
  return (
    <>
      {told.summary.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <DataTable caption={t.winners} rows={told.winners} empty={t.noWinners} columns={columns} stack />
      <DataTable caption={t.losers} rows={told.losers} empty={t.noLosers} columns={columns} stack />
      {told.ties.length > 0 && (
        <Notice kind="info" title={t.ties} level={3}>
          {told.ties.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Notice>
      )}
    </>
  )
}

function ByChannel({
  contest,
  result,
  channels,
}: {
  contest: Contest
  result: Result
  channels: Progress['channels']
}) {
  const { lang } = usePage()
  const t = voteWords(lang)
  const of = (channel: Progress['channels'][number], id: string): number => result.by_channel[channel]?.[id] ?? 0
  const rows = contest.options.map(({ id, title }) => ({ id, title, votes: result.totals[id] ?? 0 }))
  const shares = new Map(voteShares(rows).map(({ entry, shown }) => [entry.id, `${formatDecimal(shown, lang)}%`]))
  return (
    <DataTable
      caption={t.byChannel}
      rows={rows.toSorted((a, b) => b.votes - a.votes)}
      empty={t.noOptions}
      stack
      columns={[
        { key: 'title', header: t.option, rowHeader: true, cell: ({ title }) => title },
        ...channels.map((channel) => ({
          ...{ key: channel, header: t.channels[channel], align: 'number' as const },
          cell: ({ id }: { id: string }) => formatCount(of(channel, id)),
        })),
        { key: 'votes', header: t.total, align: 'number', cell: ({ votes }) => formatCount(votes) },
        { key: 'share', header: t.share, align: 'number', cell: ({ id }) => shares.get(id) ?? '–' },
        ...(result.weighted === undefined
          ? []
          : [
              {
                ...{ key: 'weighted', header: t.weighted, align: 'number' as const },
                cell: ({ id }: { id: string }) => weightedText(result.weighted?.[id], lang),
              },
            ]),
      ]}
    />
  )
}

/** What came of the vote: who won and why, by which channel, and the bundle by which anybody counts it again. */
export function VoteResult({ vote, progress, home }: Shown & { readonly home: string }) {
  const { lang } = usePage()
  const t = voteWords(lang)
  const { result } = vote
  if (result === null) return null
  const { objectionsUntil, certifiedOn, keysDestroyed, bundleSha256 } = progress
  const counted = Object.values(result.counted).reduce((sum: number, n) => sum + (n ?? 0), 0)
  const here = `${home}/votes/${vote.voteId}`
  return (
    <>
      <Section title={t.result} id="result">
        <StatRow>
          <Stat label={t.ballots} value={formatCount(counted)} unit={t.people} />
          <Stat label={t.invalid} value={formatCount(result.invalid.length)} unit={t.people} />
          <Stat label={t.superseded} value={formatCount(result.superseded)} unit={t.people} />
        </StatRow>
        {certifiedOn !== null && <p>{t.certified(formatDate(certifiedOn, lang))}</p>}
        {certifiedOn === null && objectionsUntil !== null && (
          <p>
            {t.objections(formatDate(objectionsUntil, lang))} <a href={`${here}/appeals/new`}>{t.appeal}</a>
          </p>
        )}
        {keysDestroyed && <p>{t.destroyed}</p>}
        {vote.isTrial && <p>{t.notRecorded}</p>}
        {progress.isRecorded && (
          <p>
            <a href={`${home}/ballots/${vote.voteId}`}>{t.recorded}</a>
          </p>
        )}
      </Section>
      {progress.contests.map((contest) => (
        <Section key={contest.id} title={`${t.result}: ${contest.title}`} id={`result-${contest.id}`}>
          <Winners contest={contest} />
          <ByChannel contest={contest} result={result} channels={progress.channels} />
          <p>{t.shareNote}</p>
        </Section>
      ))}
      <Section title={t.bundle} id="bundle">
        <p>{t.bundleLead}</p>
        <LinkRow label={t.bundle} links={[{ href: `${here}/bundle.zip`, label: t.download, main: true }]} />
        <h3>{t.checkTitle}</h3>
        <ol>
          {t.checkSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <pre class="break">{`./madang verify ${vote.voteId}.zip`}</pre>
        <p>{t.checkSecond}</p>
        <pre class="break">{`python3 second-verifier/verify.py ${vote.voteId}.zip`}</pre>
        {bundleSha256 !== null && (
          <p class="break">
            {t.sha256}: <code>{bundleSha256}</code>
          </p>
        )}
      </Section>
    </>
  )
}

/** What the mode costs in trust, in plain words, and where the public log is read. */
export function VoteAudit({ vote, progress }: Shown) {
  const { lang } = usePage()
  const t = voteWords(lang)
  return (
    <Section title={t.audit} id="audit">
      <p>{t.modes[vote.mode]}</p>
      <ul>
        {t.auditPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {progress.isHandedOver && vote.eh !== null && (
        <>
          <h3>{t.log}</h3>
          <p>{t.logLead}</p>
          <LinkRow
            label={t.log}
            links={[
              { href: `${vote.parts.box}/votes/${vote.eh}/checkpoint`, label: t.headNow },
              { href: `${vote.parts.box}/votes/${vote.eh}/checkpoints.ndjson`, label: t.heads },
            ]}
          />
        </>
      )}
      {progress.head !== null && (
        <>
          <p>
            {t.head}
            {progress.closedAt !== null && ` (${formatMoment(progress.closedAt as never, lang)})`}
          </p>
          <pre class="break">{progress.head}</pre>
        </>
      )}
    </Section>
  )
}
