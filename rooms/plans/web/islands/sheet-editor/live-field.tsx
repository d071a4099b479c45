import type { Lang } from '#kit/korean-text.ts'
import { Badge, type BadgeKind } from '#ui/badge.tsx'
import { isText } from '../../../core/field-value.ts'
import { fieldHint, fieldWord } from '../../../core/messages-fields.ts'
import { writingWords } from '../../../core/messages-writing.ts'
import { type SheetFieldName, sheetField } from '../../../core/sheet-field.ts'
import { textOfValue } from '../../../core/value-text.ts'
import { wordDiff } from '../../../core/word-diff.ts'
import { DiffText } from '../../diff-text.tsx'
import type { FieldState } from './field-state.ts'
import { KeptText } from './kept-text.tsx'
import { RowsEditor } from './rows-editor.tsx'
import type { WrittenSheet } from './use-sheet.ts'

interface LiveFieldProps {
  readonly field: SheetFieldName
  readonly state: FieldState
  readonly comments: number
  readonly sheet: WrittenSheet
  readonly lang: Lang
}

const badges: Readonly<Record<FieldState['status'], BadgeKind>> = {
  saved: 'success',
  editing: 'progress',
  saving: 'progress',
  unsaved: 'error',
  conflict: 'warning',
}

/** One field of the live form: its hint, its inputs, how far it is saved, and both texts where two people wrote it. */
export function LiveField({ field, state, comments, sheet, lang }: LiveFieldProps) {
  const w = writingWords(lang)
  const shape = sheetField(field)
  const { mine, status, by, problem } = state
  const id = `live-${field}`
  const said = { saved: w.saved, editing: w.editing, saving: w.saving, unsaved: w.unsaved, conflict: w.toDecide }
  const text = isText(mine) ? mine : mine.filter((entry) => typeof entry === 'string').join('\n')
  const label = fieldWord(field, lang)
  const isRows = shape.kind === 'rows'
  return (
    <section class="sheet-field" id={field} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {isRows ? label : <label for={id}>{label}</label>} {shape.required && <Badge>{w.required}</Badge>}
      </h2>
      <p class="field-hint" id={`${id}-hint`}>
        {fieldHint(field, lang)}
      </p>
      {comments > 0 && (
        <p>
          <a href="#comments">{w.commentsOpen(comments)}</a>
        </p>
      )}
      {isRows ? (
        <RowsEditor field={shape} value={mine} lang={lang} onValue={(value) => sheet.write(field, value)} />
      ) : (
        <KeptText
          id={id}
          value={text}
          describedBy={`${id}-hint ${id}-state`}
          invalid={status === 'unsaved'}
          onText={(typed) => sheet.write(field, shape.kind === 'list' ? typed.split('\n') : typed)}
          {...(shape.kind === 'text' ? { rows: 7 } : shape.kind === 'list' ? { rows: 4 } : {})}
        />
      )}
      <p class="field-state" id={`${id}-state`} role="status">
        <Badge kind={badges[status]}>{said[status]}</Badge>
        {by !== null && ` ${w.changedBy(by)}`}
        {problem !== null && ` ${problem}`}
      </p>
      {status === 'conflict' && <Conflict field={field} state={state} sheet={sheet} lang={lang} />}
    </section>
  )
}

function Conflict({ field, state, sheet, lang }: Omit<LiveFieldProps, 'comments'>) {
  const w = writingWords(lang)
  const pieces = wordDiff(textOfValue(state.theirs ?? state.base), textOfValue(state.mine))
  return (
    <div class="notice notice-warning" role="alert">
      <div class="notice-body">
        <h3 class="notice-title">{w.conflictTitle(fieldWord(field, lang))}</h3>
        <p>{w.conflictLead}</p>
        <div class="side-by-side">
          <section>
            <h4>{w.theirs}</h4>
            <DiffText pieces={pieces.filter(({ kind }) => kind !== 'added')} lang={lang} />
          </section>
          <section>
            <h4>{w.mine}</h4>
            <DiffText pieces={pieces.filter(({ kind }) => kind !== 'removed')} lang={lang} />
          </section>
        </div>
        <p class="form-actions">
          {(['mine', 'theirs', 'both'] as const).map((keep) => (
            <button key={keep} type="button" class="button button-secondary" onClick={() => sheet.decide(field, keep)}>
              {{ mine: w.keepMine, theirs: w.keepTheirs, both: w.keepBoth }[keep]}
            </button>
          ))}
        </p>
      </div>
    </div>
  )
}
