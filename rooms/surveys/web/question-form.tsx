import type { RefusedForm } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import {
  CheckboxField,
  Form,
  HiddenField,
  NumberField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { words } from '../core/messages-pages.ts'
import { optionsOf, type Question, questionKinds } from '../core/question.ts'
import type { Survey } from '../core/survey.ts'

interface QuestionFormProps {
  readonly survey: Survey
  /** The question that is changed; null for a new one. */
  readonly question: Question | null
  readonly own: RefusedForm | null
  readonly home: string
  readonly lang: Lang
}

/** At which field a refusal stands. */
const fieldOfRefusal: Readonly<Record<string, string>> = {
  'list-too-short': 'lines',
  'list-too-long': 'lines',
  'line-too-long': 'lines',
  'line-twice': 'lines',
  'most-below-least': 'most',
  'more-than-the-list': 'most',
  'scale-out-of-range': 'to',
  'condition-not-before': 'onlyIf.0',
}

/** Writes a question, new or changed: the kind, the words and the list first, the rest behind 자세히. */
export function QuestionForm({ survey, question, own, home, lang }: QuestionFormProps) {
  const t = words(lang)
  const at = own === null ? undefined : fieldOfRefusal[own.refusal.kind]
  const errors = { ...own?.fieldErrors, ...(at === undefined ? {} : { [at]: own?.sentence ?? '' }) }
  const was: Readonly<Record<string, unknown>> = question ?? {}
  const field = (name: string, label: string, prefilled?: unknown) => ({
    ...{ name, label, error: errors[name] },
    value: own?.values[name] ?? (prefilled === null || prefilled === undefined ? '' : String(prefilled)),
  })
  const ticked = (name: string, prefilled: boolean) => (own === null ? prefilled : own.values[name] !== undefined)
  const id = own?.values['questionId'] ?? question?.id ?? newId('q')
  const edit = `${home}/surveys/${survey.id}/edit`
  return (
    <>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={errors} />}
      <Form
        action={`${home}/do/surveys/put-question`}
        page={question === null ? edit : `${edit}?question=${question.id}`}
        then={`${edit}#questions`}
      >
        <HiddenField name="surveyId" value={survey.id} />
        <HiddenField name="questionId" value={id} />
        <SelectField
          {...field('kind', t.kind, question?.kind ?? 'single')}
          options={questionKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextField {...field('text', t.questionText, question?.text)} required maxLength={500} />
        <TextArea
          {...field('lines', t.lines, question === null ? '' : optionsOf(question).join('\n'))}
          hint={t.linesHint}
          rows={6}
        />
        <CheckboxField name="required" label={t.required} checked={ticked('required', question?.required ?? true)} />
        <CheckboxField name="other" label={t.other} checked={ticked('other', was['other'] === true)} />
        <More summary={t.moreSettings} open={at === 'most' || at === 'to' || at === 'onlyIf.0'}>
          <TextField {...field('hint', t.questionHint, question?.hint)} maxLength={500} />
          <NumberField {...field('least', t.least, was['least'])} />
          <NumberField {...field('most', t.most, was['most'])} />
          <NumberField {...field('from', t.from, was['from'] ?? 1)} />
          <NumberField {...field('to', t.to, was['to'] ?? 5)} />
          <TextField {...field('low', t.low, was['low'])} maxLength={60} />
          <TextField {...field('high', t.high, was['high'])} maxLength={60} />
          <TextField {...field('unit', t.unit, was['unit'])} maxLength={20} />
          <Conditions {...{ survey, question, lang }} typed={own?.values ?? null} error={errors['onlyIf.0']} />
        </More>
        <SubmitButton>{question === null ? t.addQuestion : t.saveQuestion}</SubmitButton>
      </Form>
    </>
  )
}

interface ConditionsProps {
  readonly survey: Survey
  readonly question: Question | null
  readonly typed: Readonly<Record<string, string>> | null
  readonly error: string | undefined
  readonly lang: Lang
}

/** The options of the questions before, of which one has to be chosen for this question to be asked. */
function Conditions({ survey, question, typed, error, lang }: ConditionsProps) {
  const t = words(lang)
  const at = survey.questions.findIndex(({ id }) => id === question?.id)
  const before = (at < 0 ? survey.questions : survey.questions.slice(0, at)).map((one, no) => ({ one, no: no + 1 }))
  const choices = before.flatMap(({ one, no }) =>
    one.kind !== 'single' && one.kind !== 'multiple'
      ? []
      : one.options.map((option, place) => ({ value: `${one.id}:${place + 1}`, label: t.condition(no, option) })),
  )
  if (choices.length === 0) return null
  const chosen = new Set(
    typed === null
      ? (question?.onlyIf ?? []).map(({ questionId, option }) => `${questionId}:${option}`)
      : Object.entries(typed).flatMap(([name, value]) => (name.startsWith('onlyIf.') ? [value] : [])),
  )
  return (
    <fieldset class={error === undefined ? 'field' : 'field field-wrong'}>
      <legend class="field-label">{t.onlyIf}</legend>
      {error !== undefined && <p class="field-error">{error}</p>}
      {choices.slice(0, 50).map(({ value, label }, no) => (
        <CheckboxField key={value} name={`onlyIf.${no}`} label={label} value={value} checked={chosen.has(value)} />
      ))}
    </fieldset>
  )
}
