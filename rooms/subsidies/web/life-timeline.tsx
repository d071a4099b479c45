import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { type Step, StepList } from '#ui/step-list.tsx'
import { words } from '../core/messages.ts'
import type { SeenSubsidy } from './event-fields.tsx'
import { eventText } from './event-text.ts'

/** What happened to a subsidy by day, and what is next. */
export function LifeTimeline({ seen, lang }: { readonly seen: SeenSubsidy; readonly lang: Lang }) {
  const t = words(lang)
  const standing = seen.entries.filter((entry) => entry.standing)
  const done = standing
    .toSorted((a, b) => (a.on === b.on ? a.no - b.no : a.on < b.on ? -1 : 1))
    .flatMap(({ id, on, event, round }): Step[] => {
      if (event === null) return []
      const label = round === null ? t.events[event.kind] : `${t.events[event.kind]} ${t.round(round)}`
      return [{ id, label, date: formatDate(on, lang), state: 'done', note: eventText(event, lang) }]
    })
  const reported = standing.some(({ event }) => event?.kind === 'report')
  const next = seen.next.find((kind) => kind !== 'change' && !(kind === 'report' && reported))
  const expected: Step[] =
    next === undefined ? [] : [{ id: 'next', label: t.events[next], date: t.expected, state: 'next' }]
  if (done.length === 0 && expected.length === 0) return <EmptyState text={t.noEntries} />
  return <StepList label={t.timelineTitle} steps={[...done, ...expected]} />
}
