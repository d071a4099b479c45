import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages.ts'
import type { Resolution } from '../core/resolution.ts'

interface ResolutionsProps {
  readonly resolutions: readonly Resolution[]
  readonly home: string
  readonly lang: Lang
}

/** What a meeting resolved, with the votes as the minutes give them and the gate that was decided. */
export function Resolutions({ resolutions, home, lang }: ResolutionsProps) {
  const t = words(lang)
  const people = (count: number | null): string => (count === null ? t.notRecorded : String(count))
  return (
    <Section title={t.resolutionsTitle}>
      <DataTable
        caption={t.resolutionsCaption}
        unit={t.peopleUnit}
        rows={resolutions}
        empty={t.noResolutions}
        stack
        columns={[
          { key: 'text', header: t.resolution, rowHeader: true, cell: (one) => one.text },
          { key: 'inFavour', header: t.inFavour, align: 'number', cell: (one) => people(one.inFavour) },
          {
            key: 'needed',
            header: t.neededHeader,
            align: 'number',
            cell: ({ base, needed }) => (base === null || needed === null ? '-' : t.neededOf(needed, base)),
          },
          { key: 'present', header: t.present, align: 'number', cell: (one) => people(one.present) },
          { key: 'enrolled', header: t.enrolled, align: 'number', cell: (one) => people(one.enrolled) },
          {
            key: 'gate',
            header: t.gate,
            cell: ({ gateId }) => (gateId === null ? '-' : <a href={`${home}/gates/${gateId}`}>{t.seeGate}</a>),
          },
          { key: 'source', header: t.source, cell: (one) => one.source ?? t.notRecorded },
        ]}
      />
    </Section>
  )
}
