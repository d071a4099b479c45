import type { ComponentChildren } from 'preact'
import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul, formatPeriod } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { listCycles, seeCycle } from '#rooms/cycle/contract.ts'
import { currentCycle } from '#rooms/cycle/core/current-cycle.ts'
import { maySeeAccounts } from '#rooms/identity/core/permissions.ts'
import { seePipeline } from '#rooms/items/contract.ts'
import { mayExplainFinding } from '#rooms/items/core/permissions.ts'
import { listMeetings } from '#rooms/meetings/contract.ts'
import { mayRecordMeeting } from '#rooms/meetings/core/permissions.ts'
import { listPlans } from '#rooms/plans/contract.ts'
import { standingPlan } from '#rooms/plans/core/standing-plan.ts'
import { maySeeRequests } from '#rooms/privacy/core/permissions.ts'
import { listBallots } from '#rooms/voting/contract.ts'
import { CardList } from '#ui/card-list.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { listFindings, seeOpenings } from '../contract.ts'
import { listPosts } from '../contract-posts.ts'
import { words } from '../core/messages.ts'
import { maySeeSite } from '../core/permissions.ts'
import { OpenNow } from './open-now.tsx'
import { ownPlace } from './own-place.ts'
import { postCard } from './post-card.tsx'
import { YearStanding } from './year-standing.tsx'

/**
 * Home: what one may take part in now, where the year stands, what one can do here, the figures, and what was done last. How much there is to mend is
 * counted for those who mend it: the count reads the whole district.
 */
export const homePage = page({
  path: '/',
  shared: true,
  permission: maySeeSite,
  async render({ ask, actor, lang, now }) {
    const asked = await askAll(ask, {
      openings: question(seeOpenings, {}),
      cycles: question(listCycles, {}),
      plans: question(listPlans, {}),
      ballots: question(listBallots, {}),
      meetings: question(listMeetings, { size: 1 }),
      pipeline: question(seePipeline, {}),
      news: question(listPosts, { size: 3 }),
    })
    if (!asked.ok) return asked
    const { openings, cycles, plans, ballots, meetings, pipeline, news } = asked.value
    const today = dateInSeoul(now)
    const current = currentCycle(cycles.cycles, today)
    const cycle = current === null ? null : await ask(seeCycle, { cycleId: current.id, on: today })
    if (cycle !== null && !cycle.ok) return cycle
    const findings = permits(mayExplainFinding, actor) ? await ask(listFindings, { size: 1 }) : null
    if (findings !== null && !findings.ok) return findings
    const place = await ownPlace({ ask, actor, lang })
    const t = words(lang)
    const home = `/${actor.districtId}`
    const plan = standingPlan(plans.plans)
    const [ballot] = ballots.ballots
    const counts = findings?.value.counts
    const toMend = counts === undefined ? null : counts.error + counts.warning
    const cards = [
      { href: `${home}/proposals/new`, title: t.doPropose, text: t.doProposeText },
      { href: `${home}/pipeline`, title: t.doPipeline, text: t.doPipelineText },
      { href: `${home}/items`, title: t.doItem, text: t.doItemText },
      { href: `${home}/ballots`, title: t.doVote, text: t.doVoteText },
      { href: `${home}/plans`, title: t.doPlan, text: t.doPlanText },
      { href: `${home}/meetings`, title: t.doMeetings, text: t.doMeetingsText },
      { href: `${home}/findings`, title: t.doFindings, text: t.doFindingsText(toMend) },
      ...(permits(mayRecordMeeting, actor)
        ? [{ href: `${home}/meetings/new`, title: t.doRecord, text: t.doRecordText }]
        : []),
      ...(permits(mayExplainFinding, actor)
        ? [{ href: `${home}/findings?rule=rejection-without-reason`, title: t.doExplain, text: t.doExplainText }]
        : []),
      ...(permits(maySeeAccounts, actor)
        ? [{ href: `${home}/accounts`, title: t.doAccounts, text: t.doAccountsText }]
        : []),
      ...(permits(maySeeRequests, actor)
        ? [{ href: `${home}/privacy/work`, title: t.doRequests, text: t.doRequestsText }]
        : []),
    ]
    return (
      <HomeFrame lead={t.homeLead}>
        <OpenNow seen={openings} lang={lang} home={home} />
        {place.length > 0 && (
          <Section title={t.ownPlace}>
            <CardList cards={place} />
          </Section>
        )}
        <YearStanding standing={cycle?.value ?? null} lang={lang} home={home} />
        <Section title={t.whatYouCanDo}>
          <CardList cards={cards} />
        </Section>
        {news.posts.length > 0 && (
          <Section title={t.news}>
            <CardList
              cards={news.posts.map((post) =>
                postCard(post, { home, lang, pinned: news.pinned.includes(post.id), files: [] }),
              )}
            />
            <p>
              <a href={`${home}/announcements`}>{t.allNews}</a>
            </p>
          </Section>
        )}
        <Section title={t.inFigures}>
          <StatRow>
            {plan !== null && (
              <>
                <Stat
                  label={t.money}
                  value={formatWon(plan.total, 'thousand', lang)}
                  unit={t.thousandWon}
                  note={plan.name}
                  href={`${home}/plans/${plan.id}/budget`}
                />
                <Stat
                  label={t.projects}
                  value={String(plan.projects)}
                  unit={t.items}
                  href={`${home}/plans/${plan.id}`}
                />
              </>
            )}
            {ballot !== undefined && (
              <Stat
                label={t.voters}
                value={String(ballot.voters)}
                unit={t.people}
                note={ballot.name}
                href={`${home}/ballots/${ballot.ballotId}`}
              />
            )}
            {meetings.years.map(({ year, total }) => (
              <Stat
                key={year}
                label={`${year} ${t.meetings}`}
                value={String(total.count)}
                unit={t.times}
                note={`${t.attendance} ${formatCount(total.attendance)}${t.people}`}
                href={`${home}/meetings?year=${year}`}
              />
            ))}
          </StatRow>
        </Section>
        <Section title={t.newest}>
          {pipeline.gates.length === 0 && <EmptyState text={t.noDecisions} />}
          <CardList
            cards={pipeline.gates
              .toSorted((a, b) => b.gate.order - a.gate.order)
              .slice(0, 6)
              .map(({ gate, reconciliation: { carried, entered, passed } }) => ({
                href: `${home}/gates/${gate.id}`,
                title: gate.name,
                text: t.decision(gate.decider, carried.count + entered.count, passed.count),
                meta: formatPeriod(gate.period, lang),
              }))}
          />
          <p>
            <a href={`${home}/history`}>{t.allHistory}</a>
          </p>
        </Section>
      </HomeFrame>
    )
  },
})

function HomeFrame({ lead, children }: { readonly lead: string; readonly children: ComponentChildren }) {
  const { lang, district } = usePage()
  return (
    <Frame title={words(lang).homeTitle(district.name)} crumbs={[]} lead={lead}>
      {children}
    </Frame>
  )
}
