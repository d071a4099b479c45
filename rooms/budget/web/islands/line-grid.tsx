import { useMemo, useReducer, useRef } from 'preact/hooks'
import { normaliseName } from '#kit/korean-text.ts'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import type { KnownAccounts } from '../../core/grid/check-row.ts'
import type { SourceWords } from '../../core/grid/grid-columns.ts'
import { openWithDrafts } from '../../core/grid/grid-drafts.ts'
import { isBlank } from '../../core/grid/grid-line.ts'
import type { GridState, SavedLine } from '../../core/grid/grid-state.ts'
import { sumGrid } from '../../core/grid/grid-sums.ts'
import { type GridAction, type GridSetting, reduceGrid } from '../../core/grid/reduce-grid.ts'
import { explainPasteProblem, gridWords } from '../../core/messages-grid.ts'
import type { PasteDefaults } from '../../core/paste/read-pasted-lines.ts'
import { LineCards } from '../line-cards.tsx'
import { Conflicts } from './line-grid/conflicts.tsx'
import { GridBar } from './line-grid/grid-bar.tsx'
import { GridSumTables } from './line-grid/grid-sum-tables.tsx'
import { GridTable } from './line-grid/grid-table.tsx'
import { previewed } from './line-grid/previewed.ts'
import { Remarks } from './line-grid/remarks.tsx'
import { SaveState } from './line-grid/save-state.tsx'
import { useFoundDrafts, useKeptDrafts } from './line-grid/use-drafts.ts'
import { useSaving } from './line-grid/use-saving.ts'

export interface LineGridProps {
  readonly projectId: string
  readonly lines: readonly SavedLine[]
  readonly version: number
  readonly accounts: readonly { readonly fiscalYear: number; readonly names: readonly string[] }[]
  readonly sources: SourceWords
  readonly defaults: PasteDefaults
}

/** The cost lines of a project as a grid for the keyboard, saved row by row while others write too. */
export function Island({ projectId, lines, version, accounts, sources, defaults }: LineGridProps) {
  const { district, lang } = usePage()
  const t = gridWords(lang)
  const place = `${district.id}-${projectId}`
  const found = useFoundDrafts(place)
  const setting = useRef<GridSetting>({ sources, defaults }).current
  const [state, dispatch] = useReducer(
    (before: GridState, action: GridAction) => reduceGrid(before, action, setting),
    null,
    () => openWithDrafts(lines, version, found),
  )
  useKeptDrafts(place, state)
  const saving = useSaving(projectId, state, dispatch)
  const known: KnownAccounts = useMemo(
    () => new Map(accounts.map(({ fiscalYear, names }) => [fiscalYear, new Set(names.map(normaliseName))])),
    [accounts],
  )
  const suggested = useMemo(() => accounts.flatMap(({ names }) => names), [accounts])
  const shown = previewed(state, setting)
  return (
    <div class="line-grid">
      <LineCards
        {...sumGrid(shown)}
        count={shown.filter((line) => !isBlank(line)).length}
        sources={sources}
        lang={lang}
      />
      {found.length > 0 && <p role="status">{t.draftsKept}</p>}
      <GridBar state={state} dispatch={dispatch} />
      <SaveState saving={saving} state={state} />
      {state.problems.length > 0 && (
        <Notice kind="warning" title={t.problems}>
          <ul>
            {state.problems.map((problem, at) => (
              <li key={at}>{explainPasteProblem(problem, lang)}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => dispatch({ do: 'forget-problems' })}>
            {t.closeProblems}
          </button>
        </Notice>
      )}
      <Conflicts state={state} sources={sources} dispatch={dispatch} />
      <GridTable state={state} dispatch={dispatch} setting={setting} known={known} suggested={suggested} />
      <GridSumTables lines={shown} said={state.rows.map((row) => row.line)} sources={sources} />
      <Remarks state={state} known={known} dispatch={dispatch} />
    </div>
  )
}
