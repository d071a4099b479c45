import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listCostLines } from '../contract-minutes.ts'
import { linesNamed } from '../core/cost-line-seen.ts'
import { costLinesOf, type MeetingMeans } from './meeting-means.ts'

export const listCostLinesHandler = (means: MeetingMeans) =>
  handleQuery(listCostLines, async (context, { fiscalYear, words }) =>
    ok({ lines: [...linesNamed(await costLinesOf(means).ofYear(context, fiscalYear), words)] }),
  )
