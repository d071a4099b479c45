import type { AnyRefusal } from '#kernel/handler.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as budgetWords } from '#rooms/budget/core/messages.ts'
import { Notice } from '#ui/notice.tsx'
import { thousand } from '#ui/thousand.ts'
import type { NamedProject } from '../contract.ts'
import type { StageRow } from '../core/bill.ts'
import { cellKey } from '../core/cell.ts'
import { EnterStageRefusal } from '../core/enter-stage.ts'
import { explain } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { projectNames } from './project-names.ts'

interface StageRefusedProps {
  readonly refusal: AnyRefusal
  /** The rows that the stage comes after, for the amounts of those that are missing. */
  readonly before: readonly StageRow[]
  readonly projects: readonly NamedProject[]
  readonly lang: Lang
}

/** Why rows cannot be saved, said before anybody tries, with every row that is missing. */
export function StageRefused({ refusal, before, projects, lang }: StageRefusedProps) {
  const [p, b] = [pageWords(lang), budgetWords(lang)]
  const nameOf = projectNames(projects)
  const parsed = EnterStageRefusal.safeParse(refusal)
  const missing = parsed.success && parsed.data.kind === 'row-missing' ? parsed.data.missing : []
  const lost = new Set(missing.map(cellKey))
  return (
    <Notice kind="error" title={p.refusedTitle}>
      <p>{explain(refusal, lang) ?? refusal.kind}</p>
      {lost.size > 0 && (
        <>
          <p>{p.missingTitle(lost.size)}</p>
          <ul>
            {before
              .filter((row) => lost.has(cellKey(row)))
              .map((row) => (
                <li key={cellKey(row)}>
                  {p.missingRow(
                    nameOf(row.projectId),
                    row.accountName,
                    b.sources[row.source],
                    thousand(row.amount, lang),
                  )}
                </li>
              ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
