import { describedBy, FieldHelp } from './field.tsx'
import { fieldId } from './field-id.ts'
import { FileEntries } from './file-entries.tsx'
import type { FormFile } from './form-file.ts'
import { Island } from './island.tsx'
import { words } from './messages-files.ts'
import { usePage } from './page-context.ts'

/** What may be chosen; a telephone that takes HEIC then gives JPEG. The server looks at the content. */
const accepted = 'image/jpeg,image/png,image/webp,.pdf,.hwp,.hwpx,.xlsx,.docx,.odt,.csv,.txt'

interface RefusedFields {
  readonly values: Readonly<Record<string, string>>
  readonly fieldErrors: Readonly<Record<string, string>>
  readonly files?: readonly FormFile[]
}

export interface FileFieldProps {
  /** The field of the command that takes files. */
  readonly name: string
  readonly label: string
  /** The form that came back: its files stand in it again, with what was said of them. */
  readonly form: RefusedFields | null
  /** The files that the thing has already, where it is changed. */
  readonly there?: readonly FormFile[]
  readonly most?: number
}

/** Adds photos and documents to a form (`<Form files>`). It works without script; with it, each is added when chosen. */
export function FileField({ name, label, form, there = [], most = 10 }: FileFieldProps) {
  const t = words(usePage().lang)
  const files = form === null ? there : filesOf(name, form)
  const errors = form?.fieldErrors ?? {}
  const error = errors[name]
  const field = { name, label, hint: t.hint(most), error }
  return (
    <fieldset class={error === undefined ? 'field file-field' : 'field file-field field-wrong'}>
      <legend class="field-label">{label}</legend>
      <FieldHelp {...field} />
      <Island name="file-adder" props={{ name, files, errors, most, accepted }}>
        <FileEntries name={name} files={files} errors={errors} />
        <label class="hidden" for={fieldId(name)}>
          {t.choose}
        </label>
        <input
          class="input"
          type="file"
          id={fieldId(name)}
          name={name}
          multiple
          accept={accepted}
          aria-describedby={describedBy(field)}
        />
        <p class="field-hint">{t.noScript}</p>
      </Island>
    </fieldset>
  )
}

/** The files of a form that came back, in its order, as it speaks of them. */
function filesOf(name: string, { values, files = [] }: RefusedFields): readonly FormFile[] {
  const known = new Map(files.map((file) => [file.fileId, file]))
  return Object.entries(values)
    .filter(([path]) => path.startsWith(`${name}.`) && path.endsWith('.fileId'))
    .flatMap(([path, fileId]) => {
      const file = known.get(fileId)
      const said = (what: string) => values[path.replace(/fileId$/, what)]
      return file === undefined
        ? []
        : [{ ...file, alt: said('alt') ?? file.alt, people: said('people') ?? file.people }]
    })
}
