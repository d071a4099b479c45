import { answered } from '#kernel/answered.ts'
import { everyPage } from '#kernel/every-page.ts'
import { ok } from '#kit/result.ts'
import { listItems, seePipeline } from '#rooms/items/contract.ts'
import { CycleKey } from '#rooms/items/core/item.ts'
import { standingWords } from '#rooms/items/core/messages-pages.ts'
import { agendaList } from '../core/items/agenda-list.ts'
import { notFound, type Report } from './report.ts'

const label = (cycle: { readonly cycleId: string; readonly name: string | null }): string => cycle.name ?? cycle.cycleId

/** The items of a cycle (의제 목록). */
export const agendaListReport: Report = {
  name: 'agenda-list',
  title: { ko: '의제 목록', en: 'List of items' },
  of: { ko: '주기', en: 'Cycle' },
  choices: async (ask) =>
    answered(await ask(seePipeline, {})).cycles.map((cycle) => ({ of: cycle.cycleId, label: label(cycle) })),
  async make(ask, of) {
    const cycle = CycleKey.safeParse(of)
    const { cycles } = answered(await ask(seePipeline, {}))
    const known = cycles.find(({ cycleId }) => cycleId === cycle.data)
    if (!cycle.success || known === undefined) return notFound
    const items = await everyPage(
      async (page) => answered(await ask(listItems, { cycle: cycle.data, page, size: 200 })),
      (page) => page.items,
    )
    return ok(
      agendaList(
        label(known),
        items.map(({ item, standing }) => ({
          title: item.title,
          standing: standingWords(standing, 'ko'),
          won: standing.won,
        })),
      ),
    )
  },
}
