import { formatPeriod, LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import type { StepWarning } from '../core/check-steps.ts'
import { words } from '../core/messages.ts'
import { checkWords, warningText } from '../core/messages-check.ts'
import type { StepDraft } from '../core/next-cycle.ts'

interface StepCheckProps {
  readonly steps: readonly StepDraft[]
  readonly warnings: readonly (readonly StepWarning[])[]
  readonly lang: Lang
}

/** Before a cycle is opened: every step with its dates, and what of them should be looked at again. */
export function StepCheck({ steps, warnings, lang }: StepCheckProps) {
  const [t, c] = [words(lang), checkWords(lang)]
  const count = warnings.flat().length
  const rows = steps.map((step, at) => ({ ...step, no: at + 1, found: warnings[at] ?? [] }))
  return (
    <Section title={c.title} id="check">
      <Notice kind={count === 0 ? 'success' : 'warning'} title={count === 0 ? c.none : c.found(count)} level={3}>
        {count > 0 && <p>{c.lead}</p>}
      </Notice>
      <DataTable
        caption={c.caption}
        empty={c.undated}
        stack
        rows={rows}
        columns={[
          { key: 'name', header: t.step, rowHeader: true, cell: ({ no, name }) => `${no}. ${name}` },
          { key: 'period', header: t.period, cell: (step) => daysOf(step, lang) },
          {
            key: 'warnings',
            header: c.warnings,
            cell: ({ found }) =>
              found.length === 0 ? (
                c.nothing
              ) : (
                <ul>
                  {found.map((warning) => {
                    const text = warningText(warning, lang)
                    return <li key={text}>{text}</li>
                  })}
                </ul>
              ),
          },
        ]}
      />
    </Section>
  )
}

/** The days as they are typed: as a period where they are one. */
function daysOf({ from, to }: StepDraft, lang: Lang): string {
  const [first, last] = [LocalDate.safeParse(from), LocalDate.safeParse(to)]
  if (!first.success) return checkWords(lang).undated
  if (last.success && last.data < first.data) return `${from} ~ ${to}`
  return formatPeriod({ from: first.data, to: last.success ? last.data : null, precision: 'day' }, lang)
}
