import { expect, it } from 'vitest'
import { ProjectId } from '#rooms/items/core/item.ts'
import { addEvidence, EvidenceOf } from './evidence.ts'

const projectId = ProjectId.parse('p2021-08')
const followed = { project: { projectId }, stages: [{ no: 1 }, { no: 3 }] } as unknown as Parameters<
  typeof addEvidence
>[0]
const measurements = [{ id: 'measured-1' }] as unknown as Parameters<typeof addEvidence>[1]
const add = (of: string, files = 1) => addEvidence(followed, measurements, EvidenceOf.parse(of), files)

it('evidence stands with a stage or a measurement of the project', () => {
  expect(add('stage 3')).toEqual({ ok: true, value: { kind: 'stage-evidence', id: 'p2021-08-stage-3' } })
  expect(add('measurement measured-1')).toEqual({ ok: true, value: { kind: 'measurement-evidence', id: 'measured-1' } })
})

it.each(['stage 2', 'measurement measured-2', 'measurement 33'])(
  'is refused for what the project has not: %s',
  (of) => {
    expect(add(of)).toMatchObject({ refusal: { kind: 'evidence-of-nothing', field: 'of' } })
  },
)

it('is a file at least', () => {
  expect(add('stage 1', 0)).toMatchObject({ refusal: { kind: 'no-evidence', field: 'files' } })
})
