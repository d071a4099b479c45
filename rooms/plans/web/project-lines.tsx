import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { formatWon, sumWon } from '#kit/won.ts'
import type { seeProjectLines } from '#rooms/budget/contract.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { pageWords } from '../core/messages-pages.ts'

type Budget = Pick<ReplyOf<typeof seeProjectLines>, 'lines' | 'total' | 'bySource'>
type Line = Budget['lines'][number]

export interface ProjectLinesProps {
  readonly budget: Budget
  readonly lang: Lang
}

/** The cost lines of a project by account, each stated amount beside what its formula gives. */
export function ProjectLines({ budget, lang }: ProjectLinesProps) {
  const [p, b] = [pageWords(lang), budgetWords(lang)]
  if (budget.lines.length === 0) return <EmptyState text={p.noBudget} />
  const groups = Map.groupBy(budget.lines, (line) => `${line.compilationItem} ${line.accountName}`)
  return (
    <>
      <p>{p.linesLead}</p>
      {[...groups].map(([key, lines]) => (
        <AccountLines key={key} lines={lines} lang={lang} />
      ))}
      <p>
        <strong>
          {p.grandTotal}: {p.wons(formatWon(budget.total, 'won', lang))}
        </strong>{' '}
        (
        {budget.bySource
          .map(({ source, amount }) => `${b.sources[source]} ${p.wons(formatWon(amount, 'won', lang))}`)
          .join(', ')}
        )
      </p>
    </>
  )
}

interface AccountLinesProps {
  readonly lines: readonly Line[]
  readonly lang: Lang
}

function AccountLines({ lines, lang }: AccountLinesProps) {
  const [p, b] = [pageWords(lang), budgetWords(lang)]
  const [first] = lines
  const computed = lines.map((line) => line.computed ?? line.stated)
  return (
    <DataTable
      caption={captionOf(first, lang)}
      rows={lines}
      empty={p.noBudget}
      unit={b.unitWon}
      stack
      foot={{
        label: p.subtotal,
        stated: formatWon(sumWon(lines.map((line) => line.stated)), 'won', lang),
        computed: formatWon(sumWon(computed), 'won', lang),
      }}
      columns={[
        {
          key: 'label',
          header: b.label,
          rowHeader: true,
          cell: ({ group, label }) => (group === null ? label : `${group}: ${label}`),
        },
        { key: 'formula', header: b.formula, cell: (line) => line.formulaText },
        {
          key: 'stated',
          header: b.stated,
          align: 'number',
          inUnit: true,
          cell: (line) => formatWon(line.stated, 'won', lang),
        },
        {
          key: 'computed',
          header: b.computed,
          align: 'number',
          inUnit: true,
          cell: (line) => <Computed line={line} lang={lang} />,
        },
        { key: 'source', header: b.source, cell: (line) => b.sources[line.source] },
      ]}
    />
  )
}

/** 편성목 and 통계목; the 통계목 alone where the lines are of a frozen version, which keeps no table of accounts. */
const captionOf = (line: Line | undefined, lang: Lang): string =>
  line === undefined || line.compilationItem === ''
    ? (line?.accountName ?? '')
    : pageWords(lang).accountCaption(line.compilationItem, line.accountName)

function Computed({ line, lang }: { readonly line: Line; readonly lang: Lang }) {
  const p = pageWords(lang)
  if (line.computed === null) return <>{p.lumpSum}</>
  return (
    <>
      {formatWon(line.computed, 'won', lang)}
      {line.computed !== line.stated && (
        <>
          {' '}
          <Badge kind="error">{p.differs}</Badge>
        </>
      )}
    </>
  )
}
