import { z } from 'zod'
import type { Subject } from '#kit/contract.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { Followed } from './followed.ts'
import type { Measurement } from './measurement.ts'

/** What files are evidence of: `stage 3`, or `measurement` and its id. */
export const EvidenceOf = z.string().regex(/^(stage [1-9]\d{0,3}|measurement [a-z0-9][a-z0-9-]{1,63})$/)
export type EvidenceOf = z.infer<typeof EvidenceOf>

/** Under which kinds the files of stages and of measurements are kept. */
export const evidenceKinds = { stage: 'stage-evidence', measurement: 'measurement-evidence' } as const

/** The thing to which the evidence of a stage of a project belongs. */
export const evidenceOfStage = (projectId: ProjectId, no: number): Subject => ({
  ...{ kind: evidenceKinds.stage, id: `${projectId}-stage-${no}` },
})

/** The thing to which the evidence of a measurement belongs. */
export const evidenceOfMeasurement = (id: string): Subject => ({ kind: evidenceKinds.measurement, id })

export const EvidenceRefusal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('evidence-of-nothing'), field: z.literal('of') }),
  z.object({ kind: z.literal('no-evidence'), field: z.literal('files') }),
])
export type EvidenceRefusal = z.infer<typeof EvidenceRefusal>

/** Decides to what evidence is added: a stage or a measurement that the project has, and one file at least. */
export function addEvidence(
  { project, stages }: Pick<Followed, 'project' | 'stages'>,
  measurements: readonly Pick<Measurement, 'id'>[],
  of: EvidenceOf,
  files: number,
): Result<Subject, EvidenceRefusal> {
  const [kind, name] = of.split(' ')
  const stage = stages.find(({ no }) => kind === 'stage' && `${no}` === name)
  const measurement = measurements.find(({ id }) => kind === 'measurement' && id === name)
  if (files === 0) return refuse({ kind: 'no-evidence', field: 'files' })
  if (stage !== undefined) return ok(evidenceOfStage(project.projectId, stage.no))
  return measurement === undefined
    ? refuse({ kind: 'evidence-of-nothing', field: 'of' })
    : ok(evidenceOfMeasurement(measurement.id))
}
