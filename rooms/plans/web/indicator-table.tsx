import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { type Indicator, readTarget, type Target } from '../core/indicator.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { targetValue } from '../core/target-value.ts'

interface IndicatorTableProps {
  readonly indicators: readonly Indicator[]
  readonly lang: Lang
}

/** The indicators of a project: each target as written, and how it is read. */
export function IndicatorTable({ indicators, lang }: IndicatorTableProps) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={t.indicatorsCaption}
      rows={indicators}
      empty={p.noIndicators}
      stack
      columns={[
        { key: 'no', header: t.no, align: 'number', cell: (indicator) => indicator.no },
        { key: 'phase', header: t.phase, cell: (indicator) => <Badge>{t.phases[indicator.phase]}</Badge> },
        { key: 'goal', header: t.goal, cell: (indicator) => indicator.goal },
        { key: 'name', header: t.indicator, rowHeader: true, cell: (indicator) => indicator.name },
        { key: 'target', header: t.target, cell: (indicator) => indicator.target.text },
        { key: 'reading', header: p.reading, cell: ({ target }) => <Reading target={target} lang={lang} /> },
        { key: 'evidence', header: t.evidence, cell: (indicator) => indicator.evidence ?? p.notStated },
        { key: 'note', header: t.note, cell: (indicator) => indicator.note ?? '–' },
      ]}
    />
  )
}

/** How a target is taken: per what, how much, by which comparison; a bare number says that it is assumed. */
function Reading({ target, lang }: { readonly target: Target; readonly lang: Lang }) {
  const [t, p] = [words(lang), pageWords(lang)]
  const value = targetValue(target, lang)
  if (value === null) return <>{p.noReading}</>
  const { comparator, assumed, lowerIsBetter } = readTarget(target)
  const per = target.per === null ? [] : [t.per[target.per]]
  const amount = `${value}${target.unit ?? ''}`
  const said = lang === 'ko' ? [...per, amount, t.comparators[comparator]] : [t.comparators[comparator], amount, ...per]
  return (
    <>
      {said.join(' ')}
      {assumed && <> ({p.atLeastAsWritten})</>}
      {lowerIsBetter && <> ({p.lowerIsBetter})</>}
    </>
  )
}
