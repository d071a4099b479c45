import type { SentForm } from '#kernel/page.ts'
import { CheckboxField, HiddenField, SubmitButton, TextField } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { PostForm } from '#ui/post-form.tsx'
import { Section } from '#ui/section.tsx'
import { words } from '../core/messages.ts'

/** A cell of pasted rows that does not fit, in words. */
export interface UnfitCell {
  readonly at: number
  readonly row: number
  readonly column: string
  readonly label: string
  readonly written: string
  readonly error: string
}

interface UnfitRowsProps {
  readonly cells: readonly UnfitCell[]
  /** What names a row beside its number. */
  readonly nameOf: (at: number) => string
  /** Everything that was read, carried on as JSON. */
  readonly carried: unknown
}

/** Pasted rows that do not fit: each bad cell in a field of its own, to be corrected in place; all else is kept. */
export function UnfitRows({ cells, nameOf, carried }: UnfitRowsProps) {
  const t = words(usePage().lang).transfers
  const rows = Map.groupBy(cells, ({ at }) => at)
  return (
    <Section title={t.problemsTitle(cells.length)} id="problems">
      <p>{t.problemsLead}</p>
      <PostForm>
        <HiddenField name="checked" value={JSON.stringify(carried)} />
        {[...rows].map(([at, unfit]) => (
          <fieldset key={at} class="field">
            <legend class="field-label">
              {t.rowOf(unfit[0]?.row ?? 0)} {nameOf(at)}
            </legend>
            {unfit.map(({ column, label, written, error }) => (
              <TextField key={column} name={`fix.${at}.${column}`} {...{ label, error }} value={written} />
            ))}
            <CheckboxField id={`leave-${at}`} name={`leave.${at}`} label={t.leaveOut} />
          </fieldset>
        ))}
        <SubmitButton>{t.correct}</SubmitButton>
      </PostForm>
    </Section>
  )
}

/** What a form carries as JSON; null where it is none. */
export function carriedJson(json: string | undefined): unknown {
  try {
    return JSON.parse(String(json))
  } catch {
    return null
  }
}

/** Rows with what was corrected put in, and without those that are to be left out. */
export const correctedRows = <Row extends object>(rows: readonly Row[], { values }: SentForm): readonly Row[] =>
  rows.flatMap((row, at) => {
    if (values[`leave.${at}`] !== undefined) return []
    const cells = Object.keys(row).flatMap((column) => {
      const text = values[`fix.${at}.${column}`]
      return text === undefined || column === 'row' ? [] : [[column, text.trim()]]
    })
    return [{ ...row, ...Object.fromEntries(cells) }]
  })
