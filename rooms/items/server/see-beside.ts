import type { BesideOf } from '#kernel/beside.ts'
import { handleQuery } from '#kernel/handler.ts'
import type { Beside } from '#kit/beside.ts'
import { ok } from '#kit/result.ts'
import { seeBeside } from '../contract-beside.ts'
import type { ItemId, ProjectId } from '../core/item.ts'

/** How another room tells what it knows of projects and items; `apps/` hands these in. */
export type BesideItemsOf = BesideOf<ProjectId, ItemId>

/** Asks the rooms one after the other, in the order in which a project's life goes through them. */
export const seeBesideWith = (besides: readonly BesideItemsOf[]) =>
  handleQuery(seeBeside, async (context, of) => {
    const beside: Beside[] = []
    for (const besideOf of besides) beside.push(...(await besideOf(context, of)))
    return ok({ beside })
  })
