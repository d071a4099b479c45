import type { Lang } from '#kit/korean-text.ts'
import { Stat, StatRow } from '#ui/stat.tsx'
import type { FundSourceName } from '../core/fund-source-words.ts'
import { groupedWon, type SourceWords } from '../core/grid/grid-columns.ts'
import { lineWords } from '../core/messages-lines.ts'

interface LineCardsProps {
  readonly total: number
  readonly bySource: readonly { readonly source: FundSourceName; readonly amount: number }[]
  readonly count: number
  readonly sources: SourceWords
  readonly lang: Lang
}

/** What the cost lines of a project come to, in won, as a whole and by source; the grid shows it anew at every change. */
export function LineCards({ total, bySource, count, sources, lang }: LineCardsProps) {
  const l = lineWords(lang)
  return (
    <StatRow>
      <Stat label={l.total} value={groupedWon(total)} unit={l.wonUnit} />
      {bySource.map(({ source, amount }) => (
        <Stat key={source} label={sources[source]} value={groupedWon(amount)} unit={l.wonUnit} />
      ))}
      <Stat label={l.lineCount} value={`${count}`} unit={l.countUnit} />
    </StatRow>
  )
}
