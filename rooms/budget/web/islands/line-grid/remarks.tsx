import { usePage } from '#ui/page-context.ts'
import { checkRow, type KnownAccounts } from '../../../core/grid/check-row.ts'
import type { GridState } from '../../../core/grid/grid-state.ts'
import type { GridAction } from '../../../core/grid/reduce-grid.ts'
import { explainRemark, gridWords } from '../../../core/messages-grid.ts'
import { explainRow } from '../../../core/messages-refusals.ts'

interface RemarksProps {
  readonly state: GridState
  readonly known: KnownAccounts
  readonly dispatch: (action: GridAction) => void
}

/** What is to be looked at in all rows, each with a way to it. */
export function Remarks({ state, known, dispatch }: RemarksProps) {
  const { lang } = usePage()
  const t = gridWords(lang)
  const rows = state.rows.flatMap((row, place) => {
    const refused = row.trouble?.kind === 'refused' ? [explainRow(row.trouble.refusal, lang)] : []
    const sentences = [...new Set([...refused, ...checkRow(row.line, known).map((one) => explainRemark(one, lang))])]
    return sentences.length === 0 ? [] : [{ id: row.id, place, sentences }]
  })
  return (
    <section class="section" aria-label={t.remarks}>
      <h3>{t.remarks}</h3>
      {rows.length === 0 ? (
        <p>{t.noRemarks}</p>
      ) : (
        <ul>
          {rows.map(({ id, place, sentences }) => (
            <li key={id}>
              <button type="button" class="button button-text" onClick={() => dispatch({ do: 'go-to', id, column: 0 })}>
                {t.remarkAt(place + 1)}
              </button>{' '}
              {sentences.join(' ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
