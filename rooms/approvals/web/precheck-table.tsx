import type { Lang } from '#kit/korean-text.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages.ts'
import type { SubjectView } from './findings-section.tsx'

/** The points to check with their answers. */
export function PrecheckTable({ seen, lang }: { readonly seen: SubjectView; readonly lang: Lang }) {
  const t = words(lang)
  const { items, answers, version, isDefault, unanswered } = seen.prechecks
  const answerTo = (id: string) => answers.find(({ itemId }) => itemId === id)
  return (
    <Section title={t.prechecksTitle} id="prechecks">
      <p>{t.prechecksLeft(unanswered)}</p>
      {version !== null && version !== seen.version && <p>{t.prechecksOld}</p>}
      {isDefault && <p class="field-hint">{t.prechecksDefault}</p>}
      <DataTable
        caption={t.prechecksCaption}
        rows={items}
        empty={t.none}
        stack
        columns={[
          { key: 'name', header: t.precheckItem, rowHeader: true, cell: (item) => item.name },
          {
            key: 'applies',
            header: t.answer,
            cell: ({ id }) => {
              const applies = answerTo(id)?.applies ?? null
              if (applies === null) return <Badge kind="warning">{t.notAnswered}</Badge>
              return applies === 'applies' ? t.applies : t.doesNotApply
            },
          },
          { key: 'note', header: t.note, cell: ({ id }) => answerTo(id)?.note ?? '' },
        ]}
      />
    </Section>
  )
}
