import type { ComponentChildren } from 'preact'
import { describedBy, Field, FieldHelp, type FieldProps, RequiredMark } from './field.tsx'
import { fieldId } from './field-id.ts'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface FormProps {
  /** The command's address: /{district}/do/{room}/{command}. */
  readonly action: string
  /** The page that shows the form again when it is refused; without it, this page. */
  readonly page?: string | undefined
  /** Where to go when it is done; without it, back to the page. */
  readonly then?: string | undefined
  /** Makes sending twice the same as sending once. */
  readonly formKey?: string | undefined
  /** Whether it sends files, or what was read of them: the letters of many rows are sent in a third of the bytes so. */
  readonly files?: boolean
  readonly children: ComponentChildren
}

/** A form that a command takes. The server checks every field and says all that is wrong at once. */
export function Form({ action, page, then, formKey, files = false, children }: FormProps) {
  const { csrf, path } = usePage()
  return (
    <form class="form" method="post" action={action} encType={files ? 'multipart/form-data' : undefined} noValidate>
      {csrf !== null && <input type="hidden" name="_csrf" value={csrf} />}
      <input type="hidden" name="_page" value={page ?? path} />
      {then !== undefined && <input type="hidden" name="_then" value={then} />}
      {formKey !== undefined && <input type="hidden" name="_key" value={formKey} />}
      {children}
    </form>
  )
}

export interface HiddenFieldProps {
  readonly name: string
  readonly value: string
}

export function HiddenField({ name, value }: HiddenFieldProps) {
  return <input type="hidden" name={name} value={value} />
}

export interface SubmitButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'danger'
  /** A name and value of its own, where a form has several buttons. */
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly children: ComponentChildren
}

export function SubmitButton({ kind = 'primary', name, value, children }: SubmitButtonProps) {
  return (
    <p class="form-actions">
      <button type="submit" class={`button button-${kind}`} name={name} value={value}>
        {children}
      </button>
    </p>
  )
}

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'url'
  readonly autoComplete?: string | undefined
  readonly maxLength?: number | undefined
}

export function TextField(props: TextFieldProps) {
  const { value, type = 'text', autoComplete, maxLength } = props
  return (
    <Field {...props}>
      <input
        class="input"
        type={type as 'text'}
        value={value}
        autoComplete={autoComplete}
        {...(maxLength === undefined ? {} : { maxLength })}
        {...control(props)}
      />
    </Field>
  )
}

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined
  readonly rows?: number
  readonly maxLength?: number | undefined
}

export function TextArea(props: TextAreaProps) {
  const { value, rows = 5, maxLength } = props
  return (
    <Field {...props}>
      <textarea class="input" rows={rows} {...(maxLength === undefined ? {} : { maxLength })} {...control(props)}>
        {value}
      </textarea>
    </Field>
  )
}

export interface NumberFieldProps extends FieldProps {
  readonly value?: number | string | undefined
  readonly unit?: string | undefined
}

/** A whole number; typed as text, for a spinner changes it by accident and hides what was typed wrong. */
export function NumberField(props: NumberFieldProps) {
  const { value, unit } = props
  return (
    <Field {...props}>
      <span class="input-unit">
        <input
          class="input input-number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          {...control(props)}
        />
        {unit !== undefined && <span class="unit-word">{unit}</span>}
      </span>
    </Field>
  )
}

/** An amount in won; groups of thousands may be typed. */
export function WonField(props: Omit<NumberFieldProps, 'unit'>) {
  const t = words(usePage().lang)
  return <NumberField {...props} unit={t.won} />
}

export interface DateFieldProps extends FieldProps {
  /** YYYY-MM-DD. */
  readonly value?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
}

export function DateField(props: DateFieldProps) {
  const { value, min, max } = props
  return (
    <Field {...props}>
      <input class="input input-date" type="date" value={value} min={min} max={max} {...control(props)} />
    </Field>
  )
}

export interface Option {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
}

export interface SelectFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly options: readonly Option[]
}

export function SelectField(props: SelectFieldProps) {
  const { value, options } = props
  return (
    <Field {...props}>
      <select class="input" {...control(props)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

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
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows it; a plain group cannot be invalid
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

const control = (props: FieldProps) => ({
  id: props.id ?? fieldId(props.name),
  name: props.name,
  required: props.required === true,
  'aria-invalid': props.error === undefined ? undefined : ('true' as const),
  'aria-describedby': describedBy(props),
})
