import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { Indicator } from '../core/indicator.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { TargetReading } from './target-reading.tsx'

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
        { key: 'reading', header: p.reading, cell: ({ target }) => <TargetReading target={target} lang={lang} /> },
        { key: 'evidence', header: t.evidence, cell: (indicator) => indicator.evidence ?? p.notStated },
        { key: 'note', header: t.note, cell: (indicator) => indicator.note ?? '–' },
      ]}
    />
  )
}
