import type { Finding } from '#kit/lint.ts'
import { lineFindings } from '#rooms/budget/core/line-findings.ts'
import { planFindings } from './plan-findings.ts'
import type { Snapshot } from './plan-version.ts'

/**
 * Finds what is wrong or missing in a frozen version, by what it holds itself and not by what stands now: its sheets,
 * and its cost lines, told of their projects.
 */
export const snapshotFindings = ({ sheets, lines }: Snapshot): readonly Finding[] => [
  ...planFindings(sheets, lines),
  ...lines.flatMap((line) =>
    lineFindings([line]).map((finding) => ({ ...finding, subject: { kind: 'project', id: line.projectId } })),
  ),
]
