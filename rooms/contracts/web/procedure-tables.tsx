import type { ReplyOf } from '#kit/contract.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { seeProcedure } from '../contract-procedure.ts'
import { pageWords } from '../core/messages-pages.ts'
import { procedureWords } from '../core/messages-procedure-pages.ts'
import { timelineOf } from '../core/timeline.ts'

type Shown = NonNullable<ReplyOf<typeof seeProcedure>['steps']>[number]

interface Props {
  readonly steps: readonly Shown[]
  readonly lang: Lang
}

const badges: Readonly<Record<Shown['state'], BadgeKind>> = {
  ...{ waiting: 'neutral', 'under-way': 'progress', finished: 'success' },
}

/** What happened of a step, and where the rest is expected: 2021-09-01 → 2021-10-16, 설계가 45일 늦어서. */
function expectedOf({ step, from, to, state, movedDays, lateDays, because }: Shown, lang: Lang): readonly string[] {
  const t = procedureWords(lang)
  const day = (on: LocalDate) => formatDate(on, lang)
  if (state === 'finished') return lateDays === 0 ? ['-'] : [t.late(lateDays)]
  if (movedDays === 0 && lateDays === 0) return ['-']
  const [planned, expected] = state === 'waiting' ? [step.from, from] : [step.to, to]
  const why = because === null ? (state === 'waiting' ? [t.notBegun] : []) : [t.because(because.title, because.days)]
  return [t.moved(day(planned), day(expected)), t.late(lateDays), ...why]
}

/** The steps of a procedure: what was planned, what happened, and what is expected now. */
export function ProcedureTable({ steps, lang }: Props) {
  const t = procedureWords(lang)
  const names = new Map(steps.map(({ step }) => [step.id, step.title]))
  const span = (from: LocalDate, to: LocalDate) =>
    from === to ? formatDate(from, lang) : t.between(formatDate(from, lang), formatDate(to, lang))
  return (
    <DataTable
      caption={t.tableCaption}
      rows={steps}
      empty={t.noSteps}
      stack
      columns={[
        { key: 'step', header: t.step, rowHeader: true, cell: ({ step }) => step.title },
        { key: 'plan', header: t.plan, cell: ({ step }) => span(step.from, step.to) },
        {
          ...{ key: 'happened', header: t.happened },
          cell: ({ step: { begunOn, finishedOn, result } }) => {
            if (begunOn === null) return '-'
            const days = finishedOn === null ? t.since(formatDate(begunOn, lang)) : span(begunOn, finishedOn)
            return result === null ? days : `${days} · ${result}`
          },
        },
        { key: 'expected', header: t.expected, cell: (shown) => expectedOf(shown, lang).join(', ') },
        {
          ...{ key: 'waitsFor', header: t.waitsFor },
          cell: ({ step }) => step.waitsFor.map((id) => names.get(id)).join(', ') || '-',
        },
        {
          ...{ key: 'amount', header: t.amount, align: 'number' },
          cell: ({ step: { amount } }) =>
            amount === null
              ? '-'
              : `${formatWon(amount, 'won', lang)}${lang === 'ko' ? '' : ' '}${pageWords(lang).won}`,
        },
        {
          ...{ key: 'state', header: t.state },
          cell: ({ state }) => <Badge kind={badges[state]}>{t.states[state]}</Badge>,
        },
      ]}
    />
  )
}

/** The steps over months or quarters: a chart that is a table, read aloud and printed. */
export function ProcedureTimeline({ steps, lang }: Props) {
  const t = procedureWords(lang)
  const { unit, columns, rows } = timelineOf(steps)
  const years = [...Map.groupBy(columns, ({ year }) => year)]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={t.timeline} tabIndex={0}>
      <table class="table gantt">
        <caption class="caption">{t.timelineCaption[unit]}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t.step}
            </th>
            {years.map(([year, own]) => (
              <th key={year} scope="colgroup" colSpan={own.length}>
                {t.year(year)}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ year, no }) => (
              <th key={`${year}-${no}`} scope="col" class="gantt-unit">
                {t.column[unit](no)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ of: { step }, cells }) => (
            <tr key={step.id}>
              <th scope="row">{step.title}</th>
              {cells.map((cell, at) =>
                cell === null ? (
                  <td key={at} class="gantt-cell" />
                ) : (
                  <td key={at} class={cell === 'runs' ? 'gantt-cell gantt-bar' : 'gantt-cell gantt-ongoing'}>
                    <span class="hidden">{cell === 'runs' ? t.runs : t.planned}</span>
                    <span aria-hidden="true">{cell === 'runs' ? '■' : '□'}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
