import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { usePage } from '#ui/page-context.ts'
import { boothWords } from '../../../core/messages-booth.ts'

interface BoothFormProps {
  /** What is wrong, by field; what belongs to no field stands under ''. */
  readonly errors: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  readonly submit: string
  readonly isWorking?: boolean
  readonly onSubmit: (typed: Readonly<Record<string, string>>) => void
  readonly children: ComponentChildren
}

/** A form that is read here and sent nowhere by the browser itself. What is wrong stands above it and takes the focus. */
export function BoothForm({ errors, labels, submit, isWorking = false, onSubmit, children }: BoothFormProps) {
  const t = boothWords(usePage().lang)
  const place = useRef<HTMLFormElement>(null)
  const { '': whole, ...ofFields } = errors
  const isWrong = Object.keys(errors).length > 0
  useEffect(() => {
    if (isWrong) place.current?.querySelector<HTMLElement>('.error-summary')?.focus()
  }, [errors])
  return (
    <form
      ref={place}
      class="form"
      noValidate
      autoComplete="on"
      onSubmit={(event) => {
        event.preventDefault()
        if (isWorking) return
        const typed = [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)])
        onSubmit(Object.fromEntries(typed) as Readonly<Record<string, string>>)
      }}
    >
      {isWrong && <ErrorSummary sentence={whole ?? t.summary} errors={ofFields} labels={labels} />}
      {children}
      <p class="booth-actions">
        <button type="submit" class="button button-primary" aria-disabled={isWorking ? 'true' : undefined}>
          {submit}
        </button>
        <span role="status">{isWorking ? t.prove.working : ''}</span>
      </p>
    </form>
  )
}
