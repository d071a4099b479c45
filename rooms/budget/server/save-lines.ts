import type { Trx } from '#db/connect.ts'
import type { SearchEntry } from '#kernel/handler.ts'
import type { Subject } from '#kit/contract.ts'
import type { DistrictId } from '#kit/id.ts'
import type { ProjectId } from '#rooms/items/core/item.ts'
import type { CostLine } from '../core/cost-line.ts'
import { lineChanges } from '../core/line-changes.ts'
import * as lineStore from '../store/line-queries.ts'

interface Saved {
  readonly index: readonly SearchEntry[]
  readonly unindex: readonly Subject[]
}

/** Puts lines in the place of a project's old ones as its next version, and says what search now finds. */
export async function saveLines(
  trx: Trx,
  districtId: DistrictId,
  projectId: ProjectId,
  { version, before, after }: { version: number; before: readonly CostLine[]; after: readonly CostLine[] },
): Promise<Saved> {
  const { removed, written } = lineChanges(before, after)
  await lineStore.setLinesVersion(trx, districtId, projectId, version)
  await lineStore.removeLines(trx, districtId, removed)
  await lineStore.writeLines(trx, districtId, written)
  const subject = { kind: 'cost-lines', id: projectId }
  if (after.length === 0) return { index: [], unindex: [subject] }
  const labels = after.map((line) => line.label)
  const text = [...labels, ...after.flatMap((line) => [line.group ?? '', line.accountName])]
  const entry = { ...subject, title: labels.slice(0, 3).join(', '), text: [...new Set(text)].join(' ') }
  return { index: [{ ...entry, path: `/projects/${projectId}` }], unindex: [] }
}
