import type { ComponentChildren } from 'preact'
import type { Lang } from '#kit/korean-text.ts'
import { RequiredMark } from '#ui/field.tsx'
import { fieldId } from '#ui/field-id.ts'
import { CheckboxField, NumberField, type Option, RadioGroup, SelectField, TextArea, TextField } from '#ui/form.tsx'
import { words } from '../core/messages-pages.ts'
import { optionsOf, placeLabel, type Question, type QuestionOf, scaleValues } from '../core/question.ts'

/** What was typed before, and what is wrong, by the field's name. */
export interface TypedAnswers {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

interface FieldsProps {
  readonly questions: readonly Question[]
  readonly typed: TypedAnswers
  readonly lang: Lang
}

/** The questions of a survey as fields of a form, in one column; those asked of some alone say of whom. */
export function AnswerFields({ questions, typed, lang }: FieldsProps) {
  return (
    <>
      {questions.map((question, at) => (
        <AnswerField key={question.id} no={at + 1} {...{ question, questions, typed, lang }} />
      ))}
    </>
  )
}

type OneProps = FieldsProps & { readonly question: Question; readonly no: number }

/** The name of the field of an answer, by which errors and what was typed are found. */
export const answerName = (questionId: string): string => `answers.${questionId}`

/** The label of a question, with its number. */
export const labelOf = (question: Question, no: number): string => `${no}. ${question.text}`

function hintOf({ question, questions, lang }: OneProps): string | undefined {
  const t = words(lang)
  const conditions = question.onlyIf.flatMap(({ questionId, option }) => {
    const at = questions.findIndex(({ id }) => id === questionId)
    const named = questions[at]
    return named === undefined ? [] : [t.condition(at + 1, optionsOf(named)[option - 1] ?? '')]
  })
  const parts = [
    conditions.length === 0 ? null : t.onlyAsked(t.joinConditions(conditions)),
    question.hint,
    question.kind === 'multiple' ? t.chooseBetween(question.least, question.most) : null,
    question.kind === 'ranking' ? t.rankHint(question.most) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function AnswerField(props: OneProps) {
  const { question, no, typed, lang } = props
  const name = answerName(question.id)
  // A question asked of some alone is never required of all.
  const required = question.required && question.onlyIf.length === 0
  const field = { name, label: labelOf(question, no), hint: hintOf(props), error: typed.errors[name], required }
  const value = typed.values[name]
  switch (question.kind) {
    case 'single':
      return (
        <>
          <RadioGroup {...field} value={value} options={choicesOf(question, lang)} />
          {question.other && <OtherField question={question} typed={typed} lang={lang} />}
        </>
      )
    case 'multiple':
      return (
        <>
          <Ticks field={field} question={question} typed={typed} lang={lang} />
          {question.other && <OtherField question={question} typed={typed} lang={lang} />}
        </>
      )
    case 'scale':
      return <RadioGroup {...field} value={value} options={placesOf(question)} />
    case 'matrix':
      return (
        <Group {...field}>
          {question.rows.map((row, at) => {
            const own = `${name}.${at + 1}`
            return (
              <RadioGroup key={row} name={own} label={row} value={typed.values[own]} options={placesOf(question)} />
            )
          })}
        </Group>
      )
    case 'ranking':
      return <Ranks field={field} question={question} typed={typed} lang={lang} />
    case 'number':
      return <NumberField {...field} value={value} unit={question.unit ?? undefined} />
    case 'short':
      return <TextField {...field} value={value} />
    case 'long':
      return <TextArea {...field} value={value} />
  }
}

const choicesOf = (question: QuestionOf<'single' | 'multiple'>, lang: Lang): readonly Option[] => [
  ...question.options.map((label, at) => ({ value: String(at + 1), label })),
  ...(question.other ? [{ value: '0', label: words(lang).otherOption }] : []),
]

/** The places of a scale, from the lowest to the highest. */
const placesOf = (question: QuestionOf<'scale' | 'matrix'>): readonly Option[] =>
  scaleValues(question).map((value) => ({ value: String(value), label: placeLabel(question, value) }))

interface GroupField {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
  readonly required: boolean
}

/** Several controls under one question, of which the question is the heading. */
function Group({
  name,
  label,
  hint,
  error,
  required,
  children,
}: GroupField & { readonly children: ComponentChildren }) {
  const id = fieldId(name)
  return (
    <fieldset class={error === undefined ? 'field' : 'field field-wrong'} id={id} tabIndex={-1}>
      <legend class="field-label">
        {label}
        <RequiredMark required={required} />
      </legend>
      {hint !== undefined && <p class="field-hint">{hint}</p>}
      {error !== undefined && <p class="field-error">{error}</p>}
      {children}
    </fieldset>
  )
}

interface PartsProps<Q> {
  readonly field: GroupField
  readonly question: Q
  readonly typed: TypedAnswers
  readonly lang: Lang
}

const Ticks = ({ field, question, typed, lang }: PartsProps<QuestionOf<'multiple'>>) => (
  <Group {...field}>
    {choicesOf(question, lang).map(({ value, label }) => {
      const name = `${field.name}.${value}`
      return <CheckboxField key={value} name={name} label={label} checked={typed.values[name] !== undefined} />
    })}
  </Group>
)

function Ranks({ field, question, typed, lang }: PartsProps<QuestionOf<'ranking'>>) {
  const t = words(lang)
  const ranks = Array.from({ length: question.most }, (_, at) => ({ value: String(at + 1), label: t.rank(at + 1) }))
  return (
    <Group {...field}>
      {question.options.map((option, at) => {
        const name = `${field.name}.${at + 1}`
        const options = [{ value: '', label: t.notRanked }, ...ranks]
        return (
          <SelectField key={option} name={name} label={option} value={typed.values[name] ?? ''} options={options} />
        )
      })}
    </Group>
  )
}

const OtherField = ({ question, typed, lang }: { question: Question; typed: TypedAnswers; lang: Lang }) => {
  const name = `others.${question.id}`
  return <TextField name={name} label={words(lang).otherWords} value={typed.values[name]} maxLength={300} />
}
