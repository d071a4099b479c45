import { useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import type { FieldValue } from '../../core/field-value.ts'
import { writingWords } from '../../core/messages-writing.ts'
import type { SheetFieldName } from '../../core/sheet-field.ts'
import { MissingNotice } from '../missing-notice.tsx'
import { LiveField } from './sheet-editor/live-field.tsx'
import { stillMissing } from './sheet-editor/still-missing.ts'
import { useSheet } from './sheet-editor/use-sheet.ts'

export interface SheetEditorProps {
  readonly projectId: string
  readonly version: number
  readonly values: readonly { readonly field: SheetFieldName; readonly value: FieldValue }[]
  /** The departments and subcommittees that one may write for. */
  readonly speakers: readonly string[]
  /** How many open comments each field has. */
  readonly comments: Readonly<Record<string, number>>
  /** Which required fields were empty when the page was made. */
  readonly missing: readonly SheetFieldName[]
}

/** The live form of a project sheet: each field saves itself, and shows what others write in it. */
export function Island({ projectId, version, values, speakers, comments, missing }: SheetEditorProps) {
  const { district, lang } = usePage()
  const w = writingWords(lang)
  const [department, setDepartment] = useState('')
  const sheet = useSheet({
    ...{ district: district.id, lang, projectId, version, values },
    department: department === '' ? null : department,
  })
  return (
    <>
      <MissingNotice missing={stillMissing(missing, values, sheet.fields)} lang={lang} />
      <div class="field">
        <label class="field-label" for="live-department">
          {w.as}
        </label>
        <p class="field-hint" id="live-department-hint">
          {w.asHint}
        </p>
        <select
          class="input"
          id="live-department"
          value={department}
          aria-describedby="live-department-hint"
          onChange={(event) => setDepartment(event.currentTarget.value)}
        >
          {['', ...speakers].map((name) => (
            <option key={name} value={name}>
              {name === '' ? w.asNone : name}
            </option>
          ))}
        </select>
      </div>
      <p class="writing-now" role="status">
        {sheet.restored && `${w.draftKept} `}
        {sheet.writing.length === 0 ? w.nobodyWriting : sheet.writing.join(' · ')}
      </p>
      {[...sheet.fields].map(([field, state]) => (
        <LiveField key={field} {...{ field, state, sheet, lang }} comments={comments[field] ?? 0} />
      ))}
    </>
  )
}
