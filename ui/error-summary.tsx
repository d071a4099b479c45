import { fieldId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface ErrorSummaryProps {
  /** Why the form was refused. */
  readonly sentence: string
  /** A sentence for each field, by the field's name. */
  readonly errors: Readonly<Record<string, string>>
}

/** What must be mended before a form can be taken, above it, with a link to each field. */
export function ErrorSummary({ sentence, errors }: ErrorSummaryProps) {
  const t = words(usePage().lang)
  const fields = Object.entries(errors)
  return (
    <div class="notice notice-error error-summary" role="alert">
      <Icon name="error" />
      <div class="notice-body">
        <h2 class="notice-title">{t.errorSummary}</h2>
        <p>{sentence}</p>
        {fields.length > 0 && (
          <ul>
            {fields.map(([name, message]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`}>{message}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
