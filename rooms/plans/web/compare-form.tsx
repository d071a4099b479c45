import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Section } from '#ui/section.tsx'
import type { listVersions } from '../contract.ts'
import { versionWords } from '../core/messages-versions.ts'

interface CompareFormProps {
  readonly seen: ReplyOf<typeof listVersions>
  readonly home: string
  readonly a: string | null
  readonly b: string | null
  readonly lang: Lang
}

/** Chooses two versions to compare: frozen ones, what stands now, or a negotiation's amounts before and after. */
export function CompareForm({ seen: { plan, versions, negotiations }, home, a, b, lang }: CompareFormProps) {
  const v = versionWords(lang)
  const options = [
    ...negotiations.flatMap(({ negotiationId, name }) => [
      { value: `before:${negotiationId}`, label: v.beforeOf(name) },
      { value: `after:${negotiationId}`, label: v.afterOf(name) },
    ]),
    ...versions.map(({ id, name }) => ({ value: id as string, label: name })),
    { value: 'now', label: v.now },
  ]
  return (
    <Section title={v.compareTitle} id="compare">
      <p>{v.compareLead}</p>
      <FilterBar
        action={`${home}/plans/${plan.id}/compare`}
        submit={v.compare}
        filters={[
          { kind: 'select', name: 'a', label: v.compareA, value: a ?? options[0]?.value ?? '', options },
          { kind: 'select', name: 'b', label: v.compareB, value: b ?? 'now', options },
        ]}
      />
    </Section>
  )
}
