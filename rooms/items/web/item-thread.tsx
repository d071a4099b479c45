import type { ReplyOf } from '#kit/contract.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatPeriod } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { More } from '#ui/more.tsx'
import { thousand } from '#ui/thousand.ts'
import { Thread, type ThreadStep } from '#ui/thread.tsx'
import type { seeItem, traceItem } from '../contract.ts'
import { amountIn } from '../core/message-words.ts'
import { words } from '../core/messages.ts'
import { pageWords, standingWords } from '../core/messages-pages.ts'
import { threadLine } from '../core/thread-line.ts'
import type { TraceStepView } from '../core/thread-view.ts'
import { unitOf } from './reconciliation-tables.tsx'
import { OutcomeBadge } from './state-badge.tsx'
import { stepAddress } from './step-address.ts'

interface Given {
  readonly trace: ReplyOf<typeof traceItem>
  /** Whether the item was named out of a counted group: its first step is then no intake. */
  readonly carved: boolean
  /** What became of it, each with where it stands now; more than two are listed instead of drawn. */
  readonly became: ReplyOf<typeof seeItem>['became']
  readonly home: string
  readonly lang: Lang
}

/** The whole thread of an item, drawn, and everything in it as a table of text. */
export function ItemThread({ trace, carved, became, home, lang }: Given) {
  const [t, p] = [words(lang), pageWords(lang)]
  const { line: whole, details } = threadLine(trace.steps)
  const many = became.length > 2
  const line = whole.filter((step) => !many || step.direction !== 'after')
  const titles = new Map<string, string>(trace.related.map((one) => [one.itemId, one.title]))
  const about = (step: TraceStepView): string | null => {
    if (step.itemIds.includes(trace.item.itemId)) return null
    const named = step.itemIds.flatMap((id) => titles.get(id) ?? [])
    return named.length === 0 ? null : named.join(', ')
  }
  const here = line.find((step) => step.direction === 'at')
  const drawn = line.map((step): ThreadStep => {
    const other = about(step)
    const amount = amountOf(step, lang)
    return {
      id: step.id,
      label: carved && step === here ? p.carvedHere : t.stepKind[step.kind],
      title: other === null || other === step.title ? step.title : `${step.title} ${p.aboutOther(other)}`,
      date: step.on === null ? t.thread.undated : formatPeriod(step.on, lang),
      href: `${home}${stepAddress(step)}`,
      relation: step === here ? 'this' : step.direction === 'before' ? 'before' : 'after',
      ...(amount === null ? {} : { amount }),
      note: <StepNote step={step} lang={lang} />,
    }
  })
  const counts = [...Map.groupBy(details, (step) => step.kind)].map(([kind, own]) =>
    p.parts(t.stepKind[kind], own.length),
  )
  return (
    <>
      <Thread label={t.thread.title} steps={drawn} />
      {many && <BecameTable became={became} home={home} lang={lang} />}
      {details.length > 0 && (
        <More summary={`${p.details}: ${counts.join(' · ')}`}>
          <StepTable caption={p.details} steps={details} home={home} lang={lang} />
        </More>
      )}
      <More summary={t.thread.asText}>
        <StepTable caption={t.thread.title} steps={trace.steps} home={home} lang={lang} about={about} />
      </More>
    </>
  )
}

/** What a group became, one by one: where each is now. */
function BecameTable({ became, home, lang }: Pick<Given, 'became' | 'home' | 'lang'>) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={t.thread.became}
      unit={unitOf(lang)}
      rows={became}
      empty={t.thread.empty}
      columns={[
        {
          key: 'item',
          header: t.table.item,
          rowHeader: true,
          cell: (one) => <a href={`${home}/items/${one.itemId}`}>{one.title}</a>,
        },
        { key: 'now', header: p.whereNow, cell: (one) => standingWords(one.standing, lang) },
        { key: 'won', header: t.table.amount, align: 'number', cell: (one) => thousand(one.standing.won, lang) },
      ]}
    />
  )
}

/** How many, and how much, in words. */
function amountOf({ kind, count, won }: TraceStepView, lang: Lang): string | null {
  const p = pageWords(lang)
  const said = [
    ...(count === null ? [] : [countWords(kind, count, lang)]),
    ...(won === null ? [] : [amountIn(lang, won)]),
  ].filter((part) => part !== '')
  return said.length === 0 ? null : said.join(p.unitItems === '' ? ', ' : ' · ')
}

function countWords(kind: TraceStepView['kind'], count: number, lang: Lang): string {
  const p = pageWords(lang)
  if (kind === 'vote') return p.votes(count)
  if (kind === 'subsidy') return p.projects(count)
  return count > 1 ? `${formatCount(count)}${p.unitItems}` : ''
}

function StepNote({ step, lang }: { readonly step: TraceStepView; readonly lang: Lang }) {
  const [t, p] = [words(lang), pageWords(lang)]
  const note = step.kind === 'vote' && step.note !== null ? p.rank(step.note) : step.note
  const reason = step.outcome === 'rejected' && note === null ? t.table.noReason : note
  return (
    <>
      {step.outcome !== undefined && <OutcomeBadge outcome={step.outcome} lang={lang} />}
      {step.outcome !== undefined && reason !== null && ' '}
      {reason}
    </>
  )
}

interface Listed {
  readonly caption: string
  readonly steps: readonly TraceStepView[]
  readonly home: string
  readonly lang: Lang
  /** The other item that a step is about, where it is. */
  readonly about?: (step: TraceStepView) => string | null
}

function StepTable({ caption, steps, home, lang, about = () => null }: Listed) {
  const [t, p] = [words(lang), pageWords(lang)]
  return (
    <DataTable
      caption={caption}
      unit={unitOf(lang)}
      rows={steps}
      empty={t.thread.empty}
      columns={[
        {
          key: 'on',
          header: t.table.when,
          cell: ({ on }) => (on === null ? t.thread.undated : formatPeriod(on, lang)),
        },
        { key: 'kind', header: p.kind, cell: (step) => t.stepKind[step.kind] },
        {
          key: 'title',
          header: p.step,
          rowHeader: true,
          cell: (step) => (
            <>
              <a href={`${home}${stepAddress(step)}`}>{step.title}</a> {about(step)}
            </>
          ),
        },
        { key: 'direction', header: t.thread.title, cell: (step) => t.direction[step.direction] },
        {
          key: 'outcome',
          header: t.table.outcome,
          cell: (step) => (step.outcome === undefined ? '' : t.outcome[step.outcome]),
        },
        {
          key: 'count',
          header: t.table.count,
          align: 'number',
          cell: (step) => (step.count === null ? '' : countOrOne(step, lang)),
        },
        { key: 'won', header: t.table.amount, align: 'number', cell: (step) => thousand(step.won, lang) },
        { key: 'note', header: t.table.reason, cell: (step) => step.note },
      ]}
    />
  )
}

const countOrOne = ({ kind, count }: TraceStepView, lang: Lang): string =>
  countWords(kind, count ?? 0, lang) || formatCount(count ?? 0)
