import { describedBy, Field, type FieldProps } from './field.tsx'
import { fieldId } from './field-id.ts'

/** A code that was sent: large, with a telephone's keys for digits; what has just come as a text is offered by itself. */
export function CodeField(props: FieldProps) {
  const id = props.id ?? fieldId(props.name)
  return (
    <Field {...props}>
      <input
        class="input input-code"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        id={id}
        name={props.name}
        required={props.required === true}
        aria-invalid={props.error === undefined ? undefined : 'true'}
        aria-describedby={describedBy(props)}
      />
    </Field>
  )
}
