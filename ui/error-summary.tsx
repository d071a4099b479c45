import { fieldId } from './field-id.ts'
import { idIn } from './form-field.ts'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

/** By which a page is seen to say why its form was refused. */
export const errorSummaryId = 'error-summary'

export interface ErrorSummaryProps {
  /** Why the form was refused. */
  readonly sentence: string
  /** A sentence for each field, by the field's name. */
  readonly errors: Readonly<Record<string, string>>
  /** The label of each field that the form shows, in the order of the form; without it, the sentences stand alone. */
  readonly labels?: Readonly<Record<string, string>> | undefined
  /** The ids of the fields that do not have the id made from their name. */
  readonly ids?: Readonly<Record<string, string>> | undefined
  /** What leads the ids of the fields, where the page has several forms. */
  readonly prefix?: string | undefined
}

/** What must be mended before a form can be taken, above it, with a link to each field. */
export function ErrorSummary({ sentence, errors, labels, ids, prefix }: ErrorSummaryProps) {
  const t = words(usePage().lang)
  const idOf = (name: string) => ids?.[name] ?? (prefix === undefined ? fieldId(name) : idIn(prefix, name))
  const order = Object.keys(labels ?? {})
  // What is wrong with a list as a whole, that nothing of it was chosen perhaps, leads to its first field.
  const shownAt = (name: string) => (order.includes(name) || !order.includes(`${name}.0`) ? name : `${name}.0`)
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const fields = Object.entries(errors).sort(([a], [b]) => place(a) - place(b))
  return (
    <div class="notice notice-error error-summary" role="alert" id={errorSummaryId} tabIndex={-1} autofocus>
      <Icon name="error" />
      <div class="notice-body">
        <h2 class="notice-title">{t.errorSummary}</h2>
        <p>{sentence}</p>
        {fields.length > 0 && (
          <ul>
            {fields
              .map(([told, message]) => [shownAt(told), message] as const)
              .map(([name, message]) => (
                <li key={name}>
                  {labels !== undefined && labels[name] === undefined ? (
                    message
                  ) : (
                    <a href={`#${idOf(name)}`}>{labels === undefined ? message : `${labels[name]}: ${message}`}</a>
                  )}
                </li>
              ))}
          </ul>
        )}
      </div>
    </div>
  )
}
