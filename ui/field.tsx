import type { ComponentChildren } from 'preact'
import { fieldId } from './field-id.ts'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

/** What every field takes. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** Only where one page has several fields of a name. */
  readonly id?: string | undefined
}

const idOf = (props: FieldProps): string => props.id ?? fieldId(props.name)

/** The ids of the hint and the error of a field, for `aria-describedby`. */
export const describedBy = (props: FieldProps): string | undefined => {
  const parts = [
    props.error === undefined ? '' : `${idOf(props)}-error`,
    props.hint === undefined ? '' : `${idOf(props)}-hint`,
  ].filter((part) => part !== '')
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** A label, a hint, an error and a control, tied together. */
export function Field({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={props.error === undefined ? 'field' : 'field field-wrong'}>
      <label class="field-label" for={idOf(props)}>
        {props.label}
        <RequiredMark required={props.required} />
      </label>
      <FieldHelp {...props} />
      {children}
    </div>
  )
}

export function RequiredMark({ required }: { required: boolean | undefined }) {
  const t = words(usePage().lang)
  return required === true ? <span class="field-required"> ({t.required})</span> : null
}

/** The hint and the error of a field, with the ids that `describedBy` names. */
export function FieldHelp(props: FieldProps) {
  const t = words(usePage().lang)
  return (
    <>
      {props.hint !== undefined && (
        <p class="field-hint" id={`${idOf(props)}-hint`}>
          {props.hint}
        </p>
      )}
      {props.error !== undefined && (
        <p class="field-error" id={`${idOf(props)}-error`}>
          <Icon name="error" />
          <span class="hidden">{t.error}: </span>
          {props.error}
        </p>
      )}
    </>
  )
}
