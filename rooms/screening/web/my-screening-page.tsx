import { page } from '#kernel/page.ts'
import { formatDate } from '#kit/korean-date.ts'
import { Badge } from '#ui/badge.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { listOwn } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayScoreItems } from '../core/permissions.ts'

/** The lists that one is to score, what is due first first. */
export const myScreeningPage = page({
  path: '/my-screening',
  permission: mayScoreItems,
  async render({ ask, actor, lang }) {
    const asked = await ask(listOwn, {})
    if (!asked.ok) return asked
    const t = listWords(lang)
    const home = `/${actor.districtId}`
    const address = (id: string) => `${home}/screening-lists/${id}`
    return (
      <Frame title={t.mine} lead={t.mineLead} crumbs={[{ href: `${home}/screening-lists`, label: t.listsTitle }]}>
        <DataTable
          caption={t.mine}
          rows={asked.value.sheets}
          empty={t.nothingMine}
          stack
          columns={[
            {
              ...{ key: 'name', header: t.name, rowHeader: true },
              cell: ({ list }) => (
                <a href={`${address(list.id)}/${list.criteria.length > 0 ? 'score' : 'papers'}`}>{list.name}</a>
              ),
            },
            { key: 'due', header: t.dueOn, cell: ({ list }) => formatDate(list.dueOn, lang) },
            {
              ...{ key: 'state', header: t.sheetState },
              cell: ({ handedIn }) => (
                <Badge kind={handedIn ? 'success' : 'progress'}>{handedIn ? t.handedIn : t.notHandedIn}</Badge>
              ),
            },
            {
              ...{ key: 'papers', header: t.papers },
              cell: ({ list }) => <a href={`${address(list.id)}/papers`}>{t.papers}</a>,
            },
          ]}
        />
      </Frame>
    )
  },
})
