import type { Selectable } from 'kysely'
import type { Trx } from '#db/connect.ts'
import { jsonb } from '#db/jsonb.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { CardId } from '../core/card.ts'
import type { Continuation } from '../core/continuation.ts'
import type { Evaluation, EvaluationId } from '../core/evaluation.ts'
import type { EvaluationTables } from './tables.ts'

const tables = (trx: Trx) => trx.withTables<EvaluationTables>()

const readEvaluation = (row: Selectable<EvaluationTables['evaluation']>): Evaluation => ({
  id: row.evaluation_id,
  cardId: row.card_id,
  kind: row.kind,
  state: row.state,
  on: row.evaluated_on,
  scores: row.scores,
  opinion: row.opinion,
  surveyId: row.survey_id,
  evaluators: row.evaluators,
  recused: row.recused,
  remarks: row.remarks,
  meetingId: row.meeting_id,
})

export async function putEvaluation(trx: Trx, districtId: DistrictId, evaluation: Evaluation): Promise<void> {
  const told = {
    state: evaluation.state,
    evaluated_on: evaluation.on,
    scores: jsonb(evaluation.scores),
    opinion: evaluation.opinion,
    survey_id: evaluation.surveyId,
    evaluators: jsonb(evaluation.evaluators),
    recused: jsonb(evaluation.recused),
    remarks: jsonb(evaluation.remarks),
    meeting_id: evaluation.meetingId,
  }
  const { id: evaluation_id, cardId: card_id, kind } = evaluation
  await tables(trx)
    .insertInto('evaluation')
    .values({ district_id: districtId, evaluation_id, card_id, kind, ...told })
    .onConflict((taken) => taken.columns(['district_id', 'evaluation_id']).doUpdateSet(told))
    .execute()
}

const one = (trx: Trx, districtId: DistrictId, id: EvaluationId) =>
  tables(trx).selectFrom('evaluation').selectAll().where('district_id', '=', districtId).where('evaluation_id', '=', id)

export async function findEvaluation(trx: Trx, districtId: DistrictId, id: EvaluationId): Promise<Evaluation | null> {
  const row = await one(trx, districtId, id).executeTakeFirst()
  return row === undefined ? null : readEvaluation(row)
}

/** An evaluation held until the transaction ends. */
export async function holdEvaluation(trx: Trx, districtId: DistrictId, id: EvaluationId): Promise<Evaluation | null> {
  const row = await one(trx, districtId, id).forUpdate().executeTakeFirst()
  return row === undefined ? null : readEvaluation(row)
}

/** The evaluations of some cards, in the order of their kinds' names. */
export async function evaluationsOf(
  trx: Trx,
  districtId: DistrictId,
  cardIds: readonly CardId[],
): Promise<Evaluation[]> {
  if (cardIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('evaluation')
    .selectAll()
    .where('district_id', '=', districtId)
    .where('card_id', 'in', cardIds)
    .orderBy('card_id')
    .orderBy('kind')
    .execute()
  return rows.map(readEvaluation)
}

export async function insertContinuation(trx: Trx, districtId: DistrictId, decided: Continuation): Promise<void> {
  await tables(trx)
    .insertInto('continuation')
    .values({
      district_id: districtId,
      card_id: decided.cardId,
      no: decided.no,
      decision: decided.decision,
      meeting_id: decided.meetingId,
      resolution_id: decided.resolutionId,
      decided_on: decided.on,
      reason: decided.reason,
      next_project_id: decided.nextProjectId,
    })
    .execute()
}

/** The decisions whether the projects of some cards go on, or go on in one of some projects, in the order in which they were taken. */
export async function continuationsOf(
  trx: Trx,
  districtId: DistrictId,
  cardIds: readonly CardId[],
  nextProjectIds: readonly ProjectId[] = [],
): Promise<Continuation[]> {
  if (cardIds.length + nextProjectIds.length === 0) return []
  const rows = await tables(trx)
    .selectFrom('continuation')
    .selectAll()
    .where('district_id', '=', districtId)
    .where((by) =>
      by.or([
        by('card_id', '=', by.fn.any(by.val(cardIds))),
        by('next_project_id', '=', by.fn.any(by.val(nextProjectIds))),
      ]),
    )
    .orderBy('card_id')
    .orderBy('no')
    .execute()
  return rows.map((row) => ({
    cardId: row.card_id,
    no: row.no,
    decision: row.decision,
    meetingId: row.meeting_id,
    resolutionId: row.resolution_id,
    on: row.decided_on,
    reason: row.reason,
    nextProjectId: row.next_project_id,
  }))
}
