import { page } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { ChartGates } from '#ui/chart-gates.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { thousand } from '#ui/thousand.ts'
import { seePipeline } from '../contract.ts'
import { CycleKey } from '../core/item.ts'
import { spokenWon } from '../core/message-words.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { maySeeItems } from '../core/permissions.ts'
import { gatesDrawn } from './gates-drawn.ts'
import { CountTable, unitOf, WonTable } from './reconciliation-tables.tsx'

type Pipeline = ReplyOf<typeof seePipeline>
interface Shown {
  readonly pipeline: Pipeline
  readonly home: string
  readonly lang: Lang
}

/** A cycle's gates: what came, what went, and where; for everyone. */
export const pipelinePage = page({
  path: '/pipeline',
  shared: true,
  permission: maySeeItems,
  async render({ ask, actor, lang, query }) {
    const answer = await ask(seePipeline, { cycle: CycleKey.safeParse(query['cycle']).data })
    if (!answer.ok) return answer
    const shown = { pipeline: answer.value, home: `/${actor.districtId}`, lang }
    const { cycleId, gates, entered, passed } = answer.value
    const [t, p] = [words(lang), pageWords(lang)]
    const last = gates.findLast((summary) => summary.gate.kind !== 'side')
    if (last === undefined || cycleId === null) {
      return (
        <Frame title={t.pipeline.title} crumbs={[]} lead={t.pipeline.lead}>
          <EmptyState text={t.pipeline.empty} />
        </Frame>
      )
    }
    const lead = p.pipelineLead(entered.count, passed.count, spokenWon(lang, passed.won), last.gate.name)
    const drawn = gatesDrawn(gates, answer.value.flows, shown)
    const measure = query['measure'] === 'won' ? 'won' : 'count'
    return (
      <Frame title={t.pipeline.title} crumbs={[]} lead={lead}>
        <CycleTabs {...shown} />
        <Totals {...shown} />
        <TabsNav
          label={p.measure.label}
          tabs={(['count', 'won'] as const).map((one) => ({
            href: `${shown.home}/pipeline?cycle=${cycleId}&measure=${one}`,
            label: p.measure[one],
            current: one === measure,
          }))}
        />
        <ChartGates
          title={t.pipeline.chart}
          description={p.chartText(drawn.length, gates.length - drawn.length, entered.count, passed.count)}
          gates={drawn}
          measure={measure}
        />
        <ul>
          <li>
            <a href={`${shown.home}/gates/${last.gate.id}`}>{p.throughLast(passed.count)}</a>
          </li>
          <li>
            <a href={`${shown.home}/plans`}>{p.projectsOfPlan}</a>
          </li>
        </ul>
        <Section title={p.reconciliation}>
          <p>{p.equation}</p>
          <CountTable gates={gates} home={shown.home} lang={lang} />
          <WonTable gates={gates} home={shown.home} lang={lang} />
          {gates.some(({ gate }) => gate.imported) && (
            <Notice kind="info" level={3} title={t.pipeline.imported}>
              <p>{t.pipeline.importedNote}</p>
            </Notice>
          )}
          <More summary={p.flows}>
            <FlowTable {...shown} />
          </More>
        </Section>
        <LinkRow
          label={p.links}
          links={[
            { href: `${shown.home}/items?cycle=${cycleId}`, label: p.allItems, main: true },
            { href: `${shown.home}/findings`, label: p.allFindings },
            { href: `${shown.home}/api/items/see-pipeline?cycle=${cycleId}`, label: p.json },
          ]}
        />
      </Frame>
    )
  },
})

function CycleTabs({ pipeline: { cycles, cycleId }, home, lang }: Shown) {
  const p = pageWords(lang)
  if (cycles.length < 2) return null
  const tabs = cycles.map((cycle) => ({
    href: `${home}/pipeline?cycle=${cycle.cycleId}`,
    label: cycle.name ?? `${p.cycle(cycle.from.slice(0, 4), cycle.until.slice(0, 4))} (${cycle.cycleId})`,
    current: cycle.cycleId === cycleId,
  }))
  return <TabsNav label={p.cycles} tabs={tabs} />
}

function Totals({ pipeline: { gates, entered, passed, findings }, home, lang }: Shown) {
  const p = pageWords(lang)
  const right = gates.filter((summary) => summary.state === 'reconciles').length
  return (
    <StatRow>
      <Stat label={p.stats.entered} value={formatCount(entered.count)} unit={p.unitItems} />
      <Stat
        label={p.stats.passed}
        value={formatCount(passed.count)}
        unit={p.unitItems}
        note={`${formatWon(passed.won, 'thousand', lang)} ${unitOf(lang)}`}
      />
      <Stat label={p.stats.gates} value={p.ofAll(right, gates.length)} />
      <Stat
        label={p.stats.findings}
        value={formatCount(findings.error + findings.warning)}
        unit={p.unitItems}
        note={p.findingsNote}
        href={`${home}/findings`}
      />
    </StatRow>
  )
}

function FlowTable({ pipeline: { gates, flows }, lang }: Shown) {
  const [t, p] = [words(lang), pageWords(lang)]
  const names = new Map<string, string>(gates.map(({ gate }) => [gate.id, gate.name]))
  return (
    <DataTable
      caption={p.flows}
      unit={unitOf(lang)}
      rows={flows}
      empty={t.pipeline.empty}
      columns={[
        {
          key: 'from',
          header: p.from,
          rowHeader: true,
          cell: (flow) => (flow.from === null ? p.enteredFrom : names.get(flow.from)),
        },
        { key: 'to', header: p.to, cell: (flow) => names.get(flow.to) },
        { key: 'count', header: t.table.count, align: 'number', cell: (flow) => formatCount(flow.count) },
        {
          key: 'won',
          header: t.table.amount,
          align: 'number',
          cell: (flow) => thousand(flow.won === 0 ? null : flow.won, lang),
        },
      ]}
    />
  )
}
