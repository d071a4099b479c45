import { handleQuery } from '#kernel/handler.ts'
import type { OpeningsOf } from '#kernel/openings.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { ok } from '#kit/result.ts'
import { seeOpenings } from '../contract.ts'
import { whatIsOpen } from '../core/what-is-open.ts'

export const seeOpeningsWith = (rooms: readonly OpeningsOf[]) =>
  handleQuery(seeOpenings, async (context) => {
    const on = dateInSeoul(context.now)
    const openings = []
    for (const openingsOf of rooms) openings.push(...(await openingsOf(context)))
    const { open, next } = whatIsOpen(openings, on)
    return ok({ on, open: [...open], next })
  })
