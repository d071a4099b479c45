import { handleQuery } from '#kernel/handler.ts'
import { ok } from '#kit/result.ts'
import { listPasses } from '../contract.ts'
import * as store from '../store/pass-queries.ts'
import type { SubjectParts } from './subject-parts.ts'
import { toldPasses } from './told-passes.ts'

export const listPassesWith = (parts: SubjectParts) =>
  handleQuery(listPasses, async (context, { kind, id }) => {
    const passes = (await store.allPasses(context.trx, context.districtId)).filter(
      ({ subject }) => (kind === undefined || subject.kind === kind) && (id === undefined || subject.id === id),
    )
    const told = await toldPasses(context, parts, passes)
    return ok({
      passes: told.map(({ pass, state, facts }) => ({
        ...pass,
        state,
        title: facts?.title ?? null,
        path: facts?.path ?? null,
      })),
      open: told.filter(({ state }) => state === 'open').length,
    })
  })
