import { type CommandContext, handleCommandOn } from '#kernel/handler.ts'
import { ok, type Result, refuse } from '#kit/result.ts'
import { declareMultiYear } from '#rooms/budget/core/multi-year.ts'
import { writeFigures, writeIssues, writeWorkCost, writeWorkText } from '../contract.ts'
import { readFigures } from '../core/figure.ts'
import type { Work, WorkId } from '../core/work.ts'
import { readIssues, readLines } from '../core/work-lines.ts'
import { holdWork, updateWork } from '../store/queries.ts'
import { changedWork, toldOfWork } from './work-entry.ts'

/** Changes one part of a work, as a rule decides it, with the rest as it stands. */
async function rewrite<Refusal extends { readonly kind: string }>(
  { trx, districtId }: CommandContext,
  workId: WorkId,
  change: (work: Work) => Result<Work, Refusal>,
) {
  const before = await holdWork(trx, districtId, workId)
  if (before === null) return refuse({ kind: 'work-not-found' } as const)
  const work = change(before)
  if (!work.ok) return work
  await updateWork(trx, districtId, work.value)
  return ok({ reply: { workId }, ...toldOfWork(work.value) })
}

export const writeWorkTextHandler = handleCommandOn(writeWorkText, changedWork, (context, { workId, section, text }) =>
  rewrite<never>(context, workId, (work) => ok({ ...work, texts: { ...work.texts, [section]: readLines(text) } })),
)

export const writeIssuesHandler = handleCommandOn(writeIssues, changedWork, (context, { workId, text }) =>
  rewrite(context, workId, (work) => {
    const issues = readIssues(text)
    return issues.ok ? ok({ ...work, issues: issues.value }) : issues
  }),
)

export const writeFiguresHandler = handleCommandOn(writeFigures, changedWork, (context, { workId, text }) =>
  rewrite(context, workId, (work) => {
    const figures = readFigures(text)
    return figures.ok ? ok({ ...work, figures: figures.value }) : figures
  }),
)

export const writeWorkCostHandler = handleCommandOn(writeWorkCost, changedWork, (context, { workId, table }) =>
  rewrite(context, workId, (work) => {
    const cost = declareMultiYear(table)
    return cost.ok ? ok({ ...work, cost: cost.value }) : cost
  }),
)
