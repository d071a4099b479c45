import type { ReplyOf } from '#kit/contract.ts'
import { formatDate, type LocalDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon } from '#kit/won.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { seeContract } from '../contract.ts'
import type { ContractKind } from '../core/contract-kind.ts'
import { pageWords } from '../core/messages-pages.ts'

type ShownEntry = ReplyOf<typeof seeContract>['entries'][number]

/** What an entry is called: 선금, 착공, 계약 변경. */
export function entryName({ event }: Pick<ShownEntry, 'event'>, kind: ContractKind, lang: Lang): string {
  const t = pageWords(lang)
  if (event === null) return t.cancelling
  if (event.kind === 'payment') return t.forms[event.form]
  return event.kind === 'step' ? t.steps[kind][event.step] : t.events.change
}

/** What an entry tells beside its name. */
export function entryDetails(
  { event, reason, cancels }: ShownEntry,
  entries: readonly ShownEntry[],
  lang: Lang,
): string {
  const t = pageWords(lang)
  if (event === null) return `${t.cancellation(entries.find(({ id }) => id === cancels)?.no ?? 0)} ${reason}`
  const won = (label: string, amount: ShownAmount) =>
    amount === null ? null : `${label} ${formatWon(amount, 'won', lang)}${t.won}`
  const day = (label: string, on: ShownDay) => (on === null ? null : `${label} ${formatDate(on, lang)}`)
  const parts = {
    change: () =>
      event.kind === 'change' ? [won(t.newAmount, event.amount), day(t.newEnd, event.endsOn), event.why] : [],
    payment: () => (event.kind === 'payment' ? [won(t.paid, event.amount)] : []),
    step: () => (event.kind === 'step' ? [event.why, day(t.warrantyUntil, event.warrantyUntil)] : []),
  }
  return [...parts[event.kind](), event.document].filter((part) => part !== null).join(' · ')
}
type Event = NonNullable<ShownEntry['event']>
type ShownAmount = Extract<Event, { kind: 'change' }>['amount']
type ShownDay = Extract<Event, { kind: 'change' }>['endsOn']

/** What every journal's entry has. */
interface JournalEntry {
  readonly id: string
  readonly no: number
  readonly on: LocalDate
  readonly event: object | null
  readonly cancels: string | null
  readonly standing: boolean
}

interface JournalProps<Entry extends JournalEntry> {
  readonly caption: string
  readonly entries: readonly Entry[]
  readonly nameOf: (entry: Entry) => string
  readonly detailsOf: (entry: Entry) => string
  readonly lang: Lang
}

/** Everything that was recorded in a journal, cancellations too, in the order of recording. */
export function Journal<Entry extends JournalEntry>({
  caption,
  entries,
  nameOf,
  detailsOf,
  lang,
}: JournalProps<Entry>) {
  const t = pageWords(lang)
  const stateOf = ({ id, event, standing }: Entry) => {
    if (event === null) return '-'
    const by = entries.find(({ cancels }) => cancels === id)
    return standing || by === undefined ? <Badge kind="success">{t.counts}</Badge> : t.cancelledBy(by.no)
  }
  return (
    <DataTable
      caption={caption}
      rows={entries}
      empty={t.noEntries}
      stack
      columns={[
        { key: 'no', header: t.no, cell: ({ no }) => no },
        { key: 'on', header: t.on, cell: ({ on }) => formatDate(on, lang) },
        { key: 'event', header: t.event, rowHeader: true, cell: nameOf },
        { key: 'details', header: t.details, cell: (entry) => detailsOf(entry) || '-' },
        { key: 'state', header: t.state, cell: stateOf },
      ]}
    />
  )
}
