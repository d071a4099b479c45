import { download, page } from '#kernel/page.ts'
import { utf8 } from '#kit/bytes.ts'
import { refuse } from '#kit/result.ts'
import { writeCalendar } from '../contract.ts'
import { CycleId } from '../core/cycle.ts'
import { maySeeCycle } from '../core/permissions.ts'

/** A cycle as a file, to which a calendar program may subscribe by this address. */
export const calendarFilePage = page({
  path: '/cycles/:id/calendar.ics',
  permission: maySeeCycle,
  async render({ ask, params }) {
    const cycleId = CycleId.safeParse(params['id'])
    if (!cycleId.success) return refuse({ kind: 'cycle-not-found' })
    const written = await ask(writeCalendar, { cycleId: cycleId.data })
    if (!written.ok) return written
    const { fileName, text } = written.value
    return download({ fileName, contentType: 'text/calendar; charset=utf-8', bytes: utf8(text) })
  },
})
