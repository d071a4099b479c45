import { formatCount } from '#kit/format-count.ts'
import { CheckboxField, HiddenField, SelectField, TextField } from './form.tsx'
import type { FormFile } from './form-file.ts'
import { words } from './messages-files.ts'
import { usePage } from './page-context.ts'

export interface FileEntriesProps {
  /** The field of the form: `files`. */
  readonly name: string
  readonly files: readonly FormFile[]
  /** What is wrong, by the path of the field. */
  readonly errors: Readonly<Record<string, string>>
  /** Takes a file out at once, where there is script; without it a box to tick stands by each. */
  readonly onRemove?: (fileId: string) => void
}

/** The files that stand in a form, each with what is to be said of it. */
export function FileEntries({ name, files, errors, onRemove }: FileEntriesProps) {
  const { lang, district } = usePage()
  const t = words(lang)
  if (files.length === 0) return null
  return (
    <ul class="file-list" aria-label={t.added}>
      {files.map((file, at) => (
        <li key={file.fileId} class="file-entry">
          {file.picture && <img class="file-thumb" src={`/${district.id}/files/${file.fileId}/small`} alt="" />}
          <div class="file-said">
            <p>
              <strong>{file.name}</strong> <span class="field-hint">{sizeOf(file.bytes, t.kilobytes)}</span>
            </p>
            <HiddenField name={`${name}.${at}.fileId`} value={file.fileId} />
            {file.picture && (
              <>
                <TextField
                  name={`${name}.${at}.alt`}
                  label={t.altLabel}
                  hint={t.altHint}
                  value={file.alt}
                  error={errors[`${name}.${at}.alt`]}
                  required
                  maxLength={300}
                />
                <SelectField
                  name={`${name}.${at}.people`}
                  label={t.peopleLabel}
                  value={file.people}
                  options={(['none', 'agreed', 'not-agreed'] as const).map((one) => ({
                    value: one,
                    label: t.people[one],
                  }))}
                  error={errors[`${name}.${at}.people`]}
                />
              </>
            )}
            {onRemove === undefined ? (
              <CheckboxField name={`_without.${file.fileId}`} label={t.leaveOut} />
            ) : (
              <button type="button" class="button button-secondary" onClick={() => onRemove(file.fileId)}>
                {t.leaveOut} <span class="hidden">{file.name}</span>
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

const sizeOf = (bytes: number, kilobytes: (count: number) => string): string =>
  bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1)}MB`
    : kilobytes(Number(formatCount(Math.max(1, Math.round(bytes / 1024))).replaceAll(',', '')))
