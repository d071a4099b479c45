import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DateField, RadioGroup, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { words } from '../core/messages-pages.ts'
import { accesses, purposes, type Survey } from '../core/survey.ts'

interface SettingsProps {
  readonly survey: Survey | null
  readonly own: RefusedForm | null
  readonly lang: Lang
}

/** The fields of a survey's name, purpose, dates and who answers. */
export function SurveySettings({ survey, own, lang }: SettingsProps) {
  const t = words(lang)
  const field = (name: string, label: string, prefilled = '') => ({
    ...{ name, label, value: own?.values[name] ?? prefilled, error: own?.fieldErrors[name] },
  })
  const dates = own?.refusal.kind === 'closes-before-opening' ? own.sentence : undefined
  const closes = field('closesOn', t.closesOn, survey?.closesOn)
  return (
    <>
      <TextField {...field('title', t.surveyName, survey?.title)} required maxLength={200} />
      <TextArea {...field('lead', t.surveyLead, survey?.lead ?? '')} rows={3} />
      <SelectField
        {...field('purpose', t.purpose, survey?.purpose ?? 'satisfaction')}
        required
        options={purposes.map((value) => ({ value, label: t.purposes[value] }))}
      />
      <RadioGroup
        {...field('access', t.access, survey?.access ?? 'open')}
        required
        options={accesses.map((value) => ({ value, label: t.accesses[value] }))}
      />
      <DateField {...field('opensOn', t.opensOn, survey?.opensOn)} required />
      <DateField {...closes} error={closes.error ?? dates} required />
    </>
  )
}
