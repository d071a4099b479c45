import { useState } from 'preact/hooks'
import { CheckboxField, TextField } from '#ui/form.tsx'
import { usePage } from '#ui/page-context.ts'
import { readRecoveryCode } from '../../../core/booth/recovery-code.ts'
import { boothWords } from '../../../core/messages-booth.ts'
import { BoothForm } from './booth-form.tsx'
import { BoothStep } from './booth-step.tsx'
import { CodeShown } from './code-shown.tsx'

/** Shows the recovery code where the browser keeps nothing: without it on paper nobody goes on. */
export function CodeStep({ code, onNoted }: { readonly code: string; readonly onNoted: () => void }) {
  const t = boothWords(usePage().lang).code
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const go = (typed: Readonly<Record<string, string>>): void => {
    if (typed['noted'] === 'on') onNoted()
    else setErrors({ noted: t.notedFirst })
  }
  return (
    <BoothStep title={t.title}>
      <p>{t.text}</p>
      <CodeShown code={code} />
      <BoothForm errors={errors} labels={{ noted: t.noted }} submit={t.go} onSubmit={go}>
        <CheckboxField name="noted" label={t.noted} error={errors['noted']} />
      </BoothForm>
    </BoothStep>
  )
}

interface RecoverStepProps {
  readonly onCode: (code: string) => void
  readonly onBack: () => void
}

/** Goes on with a code that was written down elsewhere. */
export function RecoverStep({ onCode, onBack }: RecoverStepProps) {
  const t = boothWords(usePage().lang).recover
  return (
    <BoothStep title={t.title}>
      <p>{t.text}</p>
      <RecoverForm onCode={onCode} />
      <p>
        <button type="button" class="button button-text" onClick={onBack}>
          {t.back}
        </button>
      </p>
    </BoothStep>
  )
}

export function RecoverForm({ onCode }: { readonly onCode: (code: string) => void }) {
  const t = boothWords(usePage().lang).recover
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const go = (typed: Readonly<Record<string, string>>): void => {
    const code = readRecoveryCode(typed['code'] ?? '')
    if (code === null) setErrors({ code: t.wrong })
    else onCode(code)
  }
  return (
    <BoothForm errors={errors} labels={{ code: t.label }} submit={t.go} onSubmit={go}>
      <TextField name="code" label={t.label} error={errors['code']} autoComplete="off" />
    </BoothForm>
  )
}
