import { Badge } from '#ui/badge.tsx'
import { usePage } from '#ui/page-context.ts'
import { gridWords } from '../../../core/messages-grid.ts'
import { reviewWordsEn, reviewWordsKo } from '../../../core/messages-reviews.ts'
import { type GridRow, isChanged, missingIn, unreadCells } from '../../../core/review-grid.ts'

/** How a row stands, why the server did not take it, and what it still misses. */
export function RowState({ row }: { readonly row: GridRow }) {
  const { lang } = usePage()
  const [t, r] = [gridWords(lang), lang === 'ko' ? reviewWordsKo : reviewWordsEn]
  const held = row.refusal !== null || unreadCells([row]) > 0
  return (
    <td class="grid-state">
      <Badge kind={held ? 'error' : isChanged(row) ? 'progress' : 'neutral'}>
        {held ? t.refused : isChanged(row) ? t.unsaved : r.states[row.state]}
      </Badge>
      {row.refusal !== null && <p class="grid-differs">{row.refusal}</p>}
      {missingIn(row).map((problem) => (
        <p key={problem} class="grid-differs">
          {r.problems[problem]}
        </p>
      ))}
    </td>
  )
}
