import { describedBy, FieldHelp, type FieldProps, RequiredMark } from './field.tsx'
import { fieldId } from './field-id.ts'
import type { Option } from './form.tsx'

export interface CheckboxFieldProps extends FieldProps {
  readonly checked?: boolean | undefined
  /** What is sent when it is ticked; without it, 'on'. */
  readonly value?: string | undefined
}

/** One thing to agree to or not. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, checked = false, value, error, required } = props
  const id = props.id ?? fieldId(name)
  return (
    <div class={error === undefined ? 'field' : 'field field-wrong'}>
      <FieldHelp {...props} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value ?? 'on'}
          checked={checked}
          required={required === true}
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={describedBy(props)}
        />
        <label for={id}>
          {label}
          <RequiredMark required={required} />
        </label>
      </div>
    </div>
  )
}

export interface RadioGroupProps extends FieldProps {
  readonly value?: string | undefined
  readonly options: readonly Option[]
}

/** One of a few, all in sight. The first choice carries the field's id, for the error summary to point to. */
export function RadioGroup(props: RadioGroupProps) {
  const { name, label, value, options, error, required } = props
  const id = props.id ?? fieldId(name)
  return (
    <fieldset
      class={error === undefined ? 'field' : 'field field-wrong'}
      role="radiogroup"
      aria-required={required === true ? 'true' : undefined}
      aria-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(props)}
    >
      <legend class="field-label">
        {label}
        <RequiredMark required={required} />
      </legend>
      <FieldHelp {...props} />
      {options.map((option, at) => {
        const own = at === 0 ? id : `${id}-${at}`
        return (
          <div key={option.value} class="choice">
            <input
              type="radio"
              id={own}
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-describedby={option.hint === undefined ? undefined : `${own}-note`}
            />
            <label for={own}>{option.label}</label>
            {option.hint !== undefined && (
              <p class="choice-hint" id={`${own}-note`}>
                {option.hint}
              </p>
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
