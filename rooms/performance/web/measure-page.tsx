import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { listSurveys, seeSurvey } from '#rooms/surveys/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import {
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  NumberField,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import * as contract from '../contract.ts'
import { valueText } from '../core/measured-value.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayTellProgress } from '../core/permissions.ts'
import { dueQuarter, quarterName, quarterOf, quartersBetween } from '../core/quarter.ts'
import { IndicatorTable } from './indicator-tables.tsx'

/** Measures an indicator: a number with how it was measured, or the number of a published survey; and corrects one. */
export const measurePage = page({
  path: '/projects/:id/measure',
  permission: mayTellProgress,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, query, form }) {
    const asked = await askAll(ask, {
      seen: question(contract.seeProgress, { projectId: params['id'] ?? '' }),
      known: question(listSurveys, { state: 'published', size: 200 }),
    })
    if (!asked.ok) return asked
    const { project, indicators, measurements, asOf } = asked.value.seen
    const { surveys } = asked.value.known
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const own = `${home}/projects/${project.projectId}`
    const sentOf = (name: string): RefusedForm | null => (form?.command === name ? form : null)
    const typed = sentOf(contract.measureIndicator.name)
    const surveyed = sentOf(contract.measureBySurvey.name)
    const corrected = sentOf(contract.correctMeasurement.name)
    const [field, bySurvey, correction] = [
      fieldIn(typed, 'measure'),
      fieldIn(surveyed, 'survey'),
      fieldIn(corrected, 'correct'),
    ]
    const wanted = surveyed?.values['surveyId'] ?? query['survey']
    const chosen = surveys.find(({ survey }) => survey.id === wanted) ?? surveys[0]
    const seen = chosen === undefined ? null : await ask(seeSurvey, { surveyId: chosen.survey.id })
    const questions = seen?.ok === true ? seen.value.survey.questions : []
    const standing = measurements.filter(({ correctedBy, survey }) => correctedBy === null && survey === null)
    const nameOf = (no: number) => indicators.find((one) => one.no === no)?.name ?? String(no)
    const indicatorOptions = indicators.map(({ no, goal, name, target }) => ({
      value: String(no),
      label: `${goal}: ${name} (${t.targetIs(target.text)})`,
    }))
    const quarterOptions = quartersBetween(project.startsOn, project.endsOn).map((value) => ({
      value,
      label: quarterName(value, lang),
    }))
    const due = dueQuarter({ from: project.startsOn, to: project.endsOn }, asOf) ?? quarterOf(project.startsOn)
    const [id, surveyId, correctionId] = [
      typed?.values['measurementId'] ?? newId('measurement'),
      surveyed?.values['measurementId'] ?? newId('measurement'),
      corrected?.values['correctionId'] ?? newId('measurement'),
    ]
    return (
      <Frame
        title={t.measureTitle(project.title)}
        crumbs={[
          { href: `${home}/board`, label: t.board },
          { href: `${own}/progress`, label: t.progressTitle(project.title) },
        ]}
      >
        <IndicatorTable indicators={indicators} />
        <Section title={t.measure} id="measure">
          {typed !== null && <ErrorSummary sentence={typed.sentence} errors={typed.fieldErrors} prefix="measure" />}
          <Form action={`${home}/do/performance/measure-indicator`} then={`${own}/progress#measurements`} formKey={id}>
            <HiddenField name="measurementId" value={id} />
            <HiddenField name="projectId" value={project.projectId} />
            <SelectField {...field('indicatorNo', t.indicator)} options={indicatorOptions} />
            <SelectField {...field('period', t.quarter, undefined, due)} options={quarterOptions} />
            <TextField {...field('place', t.place, t.placeHint)} maxLength={100} />
            <TextField {...field('value', t.value)} required maxLength={40} />
            <DateField {...field('measuredOn', t.measuredOn, undefined, asOf)} required />
            <TextField {...field('department', t.measuredBy, undefined, project.department)} maxLength={100} />
            <TextArea {...field('how', t.how)} required rows={2} maxLength={500} />
            <TextField {...field('evidence', t.evidence, t.evidenceHint)} maxLength={500} />
            <CheckboxField
              name="forecast"
              label={t.forecast}
              hint={t.isForecast}
              value="true"
              checked={typed?.values['forecast'] === 'true'}
              error={typed?.fieldErrors['forecast']}
            />
            <SubmitButton>{t.save}</SubmitButton>
          </Form>
        </Section>
        <Section title={t.measureBySurvey} id="survey">
          <p>{t.surveyLead}</p>
          {chosen === undefined ? (
            <p>{t.noSurveys}</p>
          ) : (
            <>
              <FilterBar
                action={`${own}/measure`}
                submit={t.chooseSurvey}
                clears={false}
                label={t.survey}
                filters={[
                  {
                    ...{ kind: 'select', name: 'survey', label: t.survey, value: chosen.survey.id },
                    options: surveys.map(({ survey }) => ({ value: survey.id, label: survey.title })),
                  },
                ]}
              />
              {surveyed !== null && (
                <ErrorSummary sentence={surveyed.sentence} errors={surveyed.fieldErrors} prefix="survey" />
              )}
              <Form
                action={`${home}/do/performance/measure-by-survey`}
                page={`${own}/measure?survey=${chosen.survey.id}`}
                then={`${own}/progress#measurements`}
                formKey={surveyId}
              >
                <HiddenField name="measurementId" value={surveyId} />
                <HiddenField name="projectId" value={project.projectId} />
                <HiddenField name="surveyId" value={chosen.survey.id} />
                <SelectField {...bySurvey('indicatorNo', t.indicator)} options={indicatorOptions} />
                <SelectField {...bySurvey('period', t.quarter, undefined, due)} options={quarterOptions} />
                <TextField {...bySurvey('place', t.place, t.placeHint)} maxLength={100} />
                <SelectField
                  {...bySurvey('questionId', t.question)}
                  options={questions.map(({ id: value, text }) => ({ value, label: text }))}
                />
                <SelectField
                  {...bySurvey('take', t.take)}
                  options={(['mean', 'share'] as const).map((value) => ({ value, label: t.takes[value] }))}
                />
                <NumberField {...bySurvey('part', t.part, t.partHint, '0')} />
                <SubmitButton>{t.measureBySurvey}</SubmitButton>
              </Form>
            </>
          )}
        </Section>
        {standing.length > 0 && (
          <Section title={t.correct} id="correct">
            {corrected !== null && (
              <ErrorSummary sentence={corrected.sentence} errors={corrected.fieldErrors} prefix="correct" />
            )}
            <Form action={`${home}/do/performance/correct-measurement`} formKey={correctionId}>
              <HiddenField name="correctionId" value={correctionId} />
              <SelectField
                {...correction('measurementId', t.measurements)}
                options={standing.map((one) => ({
                  value: one.id,
                  label: [nameOf(one.indicatorNo), quarterName(one.period, lang), one.place, valueText(one.value, lang)]
                    .filter((part) => part !== null)
                    .join(', '),
                }))}
              />
              <TextField {...correction('value', t.newValue)} required maxLength={40} />
              <TextArea {...correction('reason', t.reason)} required rows={2} maxLength={500} />
              <SubmitButton kind="secondary">{t.correct}</SubmitButton>
            </Form>
          </Section>
        )}
      </Frame>
    )
  },
})
