import type { ReplyOf } from '#kit/contract.ts'
import { ChartBars } from '#ui/chart-bars.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { usePage } from '#ui/page-context.ts'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { seeBoard } from '../contract.ts'
import { boardWords } from '../core/messages-board.ts'
import { quarterName } from '../core/quarter.ts'

/** The year in a few numbers, what calls for a look, and each department. */
export function BoardSummary({
  board,
  address,
}: {
  readonly board: ReplyOf<typeof seeBoard>
  readonly address: (more: Readonly<Record<string, string>>) => string
}) {
  const { lang } = usePage()
  const t = boardWords(lang)
  const { totals } = board
  return (
    <>
      <Section title={t.rates} id="rates">
        <StatRow>
          <Stat label={t.projects} value={String(totals.projects)} />
          <Stat
            label={t.measuredCount}
            value={String(totals.measured)}
            note={t.of(totals.measured, totals.indicators)}
          />
          <Stat label={t.metCount} value={String(totals.met)} note={t.of(totals.met, totals.indicators)} />
          <Stat
            label={t.reportedCount}
            value={String(totals.reported)}
            note={board.due === null ? t.none : t.ofDue(quarterName(board.due, lang))}
          />
        </StatRow>
        <ChartBars
          caption={t.redCaption}
          full={Math.max(1, totals.projects)}
          bars={board.red.map(({ kind, projects }) => ({
            ...{ id: kind, label: t.reds[kind], size: projects, value: String(projects) },
            href: `${address({ red: kind })}#projects`,
          }))}
        />
      </Section>
      <Section title={t.byDepartment} id="departments">
        <ChartBars
          caption={t.metBars}
          bars={board.byDepartment.map((one) => ({
            ...{ id: one.name, label: one.name, size: one.indicators === 0 ? 0 : one.met / one.indicators },
            ...{ value: t.of(one.met, one.indicators), href: `${address({ department: one.name })}#projects` },
          }))}
          full={1}
        />
        <DataTable
          caption={t.byDepartment}
          empty={t.noneYet}
          rows={board.byDepartment}
          stack
          columns={[
            { key: 'name', header: t.department, rowHeader: true, cell: ({ name }) => name },
            { key: 'count', header: t.count, align: 'number', cell: ({ projects }) => projects },
            { key: 'stages', header: t.stages, align: 'number', cell: (one) => t.of(one.stagesDone, one.stages) },
            { key: 'late', header: t.lateStages, align: 'number', cell: ({ stagesLate }) => stagesLate },
            {
              ...{ key: 'measured', header: t.measuredCount, align: 'number' },
              cell: (one) => t.of(one.measured, one.indicators),
            },
            { key: 'met', header: t.metCount, align: 'number', cell: ({ met }) => met },
            { key: 'reported', header: t.reportedCount, align: 'number', cell: ({ reported }) => reported },
          ]}
        />
      </Section>
    </>
  )
}
