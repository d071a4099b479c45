import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeGate } from '../contract.ts'
import { GateId } from '../core/gate.ts'
import type { OutcomeLine } from '../core/gate-view.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayExplainFinding, maySeeItems } from '../core/permissions.ts'
import { ExplainForm } from './explain-form.tsx'
import { FindingList } from './finding-list.tsx'
import { ArrivalTable, DifferenceTable, OutcomeTable, SidesTable, titlesAt } from './gate-tables.tsx'
import { StateBadge } from './state-badge.tsx'

/** Longer lists of differences stand folded. */
const shownAtOnce = 12

/** One gate: who decided, when, on what; every amount asked for, adjusted and decided, and every reason. */
export const gatePage = page({
  path: '/gates/:id',
  shared: true,
  permission: maySeeItems,
  async render({ ask, actor, lang, params, form }) {
    const gateId = GateId.safeParse(params['id'])
    if (!gateId.success) return refuse({ kind: 'gate-not-found' })
    const answer = await ask(seeGate, { gateId: gateId.data })
    if (!answer.ok) return answer
    const shown = answer.value
    const { gate, reconciliation: sums, arrivals, outcomes, names, findings } = shown
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const place = { home, lang, titleOf: titlesAt(names, outcomes, arrivals) }
    const pipeline = `${home}/pipeline?cycle=${gate.cycleId}`
    const lead = `${p.gateLead(gate.decider, formatPeriod(gate.period, lang))} ${p.gateSum(
      sums.carried.count + sums.entered.count,
      sums.passed.count,
    )}`
    const unexplained = withoutReason(shown)
    return (
      <Frame
        title={gate.name}
        crumbs={[{ href: pipeline, label: t.pipeline.title }]}
        over={t.gateKind[gate.kind]}
        lead={lead}
      >
        {shown.openReason !== null && (
          <Notice kind="warning" title={`${t.pipeline.open}: ${shown.openReason}`}>
            <p>{t.pipeline.openNote}</p>
          </Notice>
        )}
        <KeyFacts
          facts={[
            { label: p.state_, value: <StateBadge state={shown.state} lang={lang} /> },
            { label: t.table.when, value: formatPeriod(gate.period, lang) },
            { label: t.table.decider, value: gate.decider },
            ...(gate.kind === 'side' ? [{ label: p.kind, value: t.pipeline.side }] : []),
            ...(gate.imported ? [{ label: t.pipeline.imported, value: t.pipeline.importedNote }] : []),
          ]}
        />
        <Section title={p.reconciliation}>
          <SidesTable sums={sums} lang={lang} />
          {sums.differences.length > 0 && sums.differences.length <= shownAtOnce && (
            <DifferenceTable sums={sums} {...place} />
          )}
          {sums.differences.length > shownAtOnce && (
            <More summary={`${p.changes} (${sums.differences.length})`}>
              <DifferenceTable sums={sums} {...place} />
            </More>
          )}
        </Section>
        <Section title={t.pipeline.findings}>
          <FindingList findings={findings} home={home} lang={lang} />
        </Section>
        <Section title={p.outcomes}>
          <OutcomeTable gate={gate.name} outcomes={outcomes} {...place} />
          <More summary={`${p.arrivals} (${arrivals.length})`}>
            <ArrivalTable arrivals={arrivals} {...place} />
          </More>
        </Section>
        {unexplained.length > 0 && permits(mayExplainFinding, actor) && (
          <ExplainForm gateId={gate.id} outcomes={unexplained} form={form} home={home} lang={lang} />
        )}
        <LinkRow
          label={p.links}
          links={[
            { href: pipeline, label: t.pipeline.title, main: true },
            ...(gate.meetingId === null ? [] : [{ href: `${home}/meetings/${gate.meetingId}`, label: p.meeting }]),
            { href: `${home}/history/gate/${gate.id}`, label: p.history },
            { href: `${home}/api/items/see-gate?gateId=${gate.id}`, label: p.json },
          ]}
        />
      </Frame>
    )
  },
})

/** The outcomes that say nothing of why, where somebody would ask: what left, and amounts or counts that changed. */
function withoutReason({ outcomes, reconciliation }: ReplyOf<typeof seeGate>): readonly OutcomeLine[] {
  const changed = new Set(reconciliation.differences.filter((one) => !one.explained).flatMap((one) => one.itemIds))
  return outcomes.filter(
    (one) =>
      one.reason === null &&
      one.reasonCode === null &&
      one.explanation === null &&
      (one.outcome === 'rejected' || one.outcome === 'withdrawn' || changed.has(one.itemId)),
  )
}
