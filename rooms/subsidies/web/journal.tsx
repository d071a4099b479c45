import { formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as roleWords } from '#rooms/identity/core/messages.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { words } from '../core/messages.ts'
import type { SeenSubsidy } from './event-fields.tsx'
import { eventText } from './event-text.ts'

type ShownEntry = SeenSubsidy['entries'][number]

interface JournalProps {
  readonly seen: SeenSubsidy
  readonly home: string
  readonly lang: Lang
  /** Whether corrections are offered. */
  readonly mayCorrect: boolean
}

/** Everything that was recorded, the corrections too, in the order of recording. */
export function Journal({ seen, home, lang, mayCorrect }: JournalProps) {
  const t = words(lang)
  const byId = new Map(seen.entries.map((entry) => [entry.id, entry]))
  const rootOf = (entry: ShownEntry): ShownEntry =>
    (entry.corrects === null ? undefined : byId.get(entry.corrects)) ?? entry
  const nameOf = (entry: ShownEntry): string => {
    const kind = entry.event?.kind ?? rootOf(entry).event?.kind
    const name = kind === undefined ? '' : t.events[kind]
    return entry.round === null ? name : `${name} ${t.round(entry.round)}`
  }
  return (
    <DataTable
      caption={t.journalCaption}
      rows={seen.entries}
      empty={t.noEntries}
      stack
      columns={[
        { key: 'no', header: t.no, cell: (entry) => entry.no },
        { key: 'on', header: t.on, cell: (entry) => formatDate(entry.on, lang) },
        { key: 'event', header: t.event, rowHeader: true, cell: nameOf },
        {
          key: 'details',
          header: t.details,
          cell: (entry) => (entry.event === null ? t.cancelEntry : eventText(entry.event, lang)),
        },
        {
          key: 'state',
          header: t.state,
          cell: (entry) =>
            entry.standing ? (
              <Badge kind="success">{t.counts}</Badge>
            ) : (
              <Badge>{entry.event === null ? t.cancelled : t.replaced}</Badge>
            ),
        },
        {
          key: 'reason',
          header: t.reason,
          cell: (entry) => (entry.corrects === null ? '' : `${t.correctionOf} (${rootOf(entry).no}): ${entry.reason}`),
        },
        {
          key: 'role',
          header: t.recordedBy,
          cell: (entry) => roleName(entry.role, lang),
        },
        ...(mayCorrect
          ? [
              {
                key: 'correct',
                header: t.correctTitle,
                cell: (entry: ShownEntry) =>
                  entry.standing ? (
                    <a href={`${home}/subsidies/${seen.subsidy.id}/entries/${rootOf(entry).id}/correct`}>
                      {t.correctLink}
                      <span class="hidden"> ({nameOf(entry)})</span>
                    </a>
                  ) : (
                    ''
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

const roleName = (role: string, lang: Lang): string =>
  new Map<string, string>(Object.entries(roleWords(lang).roles)).get(role) ?? role
