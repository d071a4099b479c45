import { type CommandContext, handleCommandOn, type Row } from '#kernel/handler.ts'
import { ok, refuse } from '#kit/result.ts'
import { seeResult, seeSurvey } from '#rooms/surveys/contract.ts'
import * as contract from '../contract.ts'
import type { Followed } from '../core/followed.ts'
import { readValue } from '../core/measured-value.ts'
import { correct, type Measurement, type MeasurementId, measure, measuredOnDay } from '../core/measurement.ts'
import { surveyValue } from '../core/survey-value.ts'
import { updateIndicator } from '../store/followed-queries.ts'
import * as store from '../store/told-queries.ts'
import { aboutProject, holdFollowed, standWith, tellingRole, toldOfProject } from './followed.ts'

/** Finds the indicator of a measurement in what is followed of its project. */
const indicatorIn = (followed: Followed, no: number) => followed.indicators.find((one) => one.no === no)

/** Writes down where an indicator stands with all that was measured of it. */
async function standAnew(context: CommandContext, followed: Followed, indicatorNo: number): Promise<void> {
  const { trx, districtId } = context
  const { projectId } = followed.project
  const { indicators } = await standWith(context, followed)
  const indicator = indicators.find(({ no }) => no === indicatorNo)
  if (indicator !== undefined) await updateIndicator(trx, districtId, projectId, indicator)
}

/** Takes a measurement into an indicator, if it can stand among the others. */
async function takeIn(context: CommandContext, measurement: Measurement) {
  const { trx, districtId, effectiveOn } = context
  const { id, projectId, indicatorNo } = measurement
  const followed = await holdFollowed(context, projectId)
  if (followed === null) return refuse({ kind: 'project-not-found' } as const)
  const indicator = indicatorIn(followed, indicatorNo)
  if (indicator === undefined) return refuse({ kind: 'indicator-not-found' } as const)
  if ((await store.findMeasurement(trx, districtId, id)) !== null)
    return refuse({ kind: 'measurement-id-taken' } as const)
  const all = await store.measurementsOf(trx, districtId, [projectId])
  const others = all.filter((one) => one.indicatorNo === indicatorNo)
  const perDong = indicator.target.per === 'dong'
  const taken = measure(measurement, others, { today: effectiveOn, perDong })
  if (!taken.ok) return taken
  await store.insertMeasurement(trx, districtId, taken.value)
  await standAnew(context, followed, indicatorNo)
  return ok(taken.value)
}

const first = { corrects: null, correctedBy: null, reason: null }

export const measureIndicatorHandler = handleCommandOn(
  contract.measureIndicator,
  toldOfProject,
  async (context, { measurementId, value, ...input }) => {
    const read = readValue(value)
    if (!read.ok) return read
    const day = measuredOnDay(input.measuredOn, context.effectiveOn)
    if (!day.ok) return day
    const role = tellingRole(context.actor)
    const taken = await takeIn(context, {
      id: measurementId,
      ...input,
      value: read.value,
      role,
      survey: null,
      ...first,
    })
    if (!taken.ok) return taken
    return ok({ reply: { measurementId }, about: aboutProject(input.projectId) })
  },
)

export const measureBySurveyHandler = handleCommandOn(
  contract.measureBySurvey,
  toldOfProject,
  async (context, { measurementId, surveyId, questionId, take, part, ...input }) => {
    const unpublished = refuse({ kind: 'survey-not-published' as const, field: 'surveyId' as const })
    const seen = await context.ask(seeSurvey, { surveyId })
    if (!seen.ok || seen.value.survey.state !== 'published') return unpublished
    const result = await context.ask(seeResult, { surveyId, forPublic: true })
    if (!result.ok) return unpublished
    const asked = result.value.results.find(({ question }) => question.id === questionId)
    if (asked === undefined) return refuse({ kind: 'question-not-found', field: 'questionId' })
    const given = surveyValue(asked, take, part)
    if (!given.ok) return given
    const { value, people } = given.value
    const taken = await takeIn(context, {
      ...{ id: measurementId, ...input, value, measuredOn: context.effectiveOn, role: tellingRole(context.actor) },
      ...{ department: null, how: `${seen.value.survey.title}: ${asked.question.text}`.slice(0, 500) },
      ...{ evidence: `/surveys/${surveyId}/result`, forecast: false, ...first },
      survey: { surveyId, questionId, take, part, people },
    })
    if (!taken.ok) return taken
    return ok({ reply: { measurementId, people }, about: aboutProject(input.projectId) })
  },
)

async function rowsOfMeasurement(
  { trx, districtId }: CommandContext,
  { measurementId }: { readonly measurementId: MeasurementId },
): Promise<readonly Row[]> {
  const found = await store.findMeasurement(trx, districtId, measurementId)
  return found === null ? [] : [[{ kind: 'project', id: found.projectId }]]
}

/** What was measured stays, marked as corrected; the correction stands for its quarter and place. */
export const correctMeasurementHandler = handleCommandOn(
  contract.correctMeasurement,
  rowsOfMeasurement,
  async (context, { measurementId, correctionId, value, reason }) => {
    const { trx, districtId, actor } = context
    const found = await store.findMeasurement(trx, districtId, measurementId)
    if (found === null) return refuse({ kind: 'measurement-not-found' })
    const followed = await holdFollowed(context, found.projectId)
    const held = await store.findMeasurement(trx, districtId, measurementId)
    if (followed === null || held === null) return refuse({ kind: 'measurement-not-found' })
    if ((await store.findMeasurement(trx, districtId, correctionId)) !== null)
      return refuse({ kind: 'measurement-id-taken' })
    const read = readValue(value)
    if (!read.ok) return read
    const corrected = correct(held, { id: correctionId, value: read.value, role: tellingRole(actor), reason })
    if (!corrected.ok) return corrected
    await store.markCorrected(trx, districtId, measurementId, correctionId)
    await store.insertMeasurement(trx, districtId, corrected.value)
    await standAnew(context, followed, held.indicatorNo)
    return ok({ reply: { measurementId: correctionId }, about: aboutProject(held.projectId) })
  },
)
