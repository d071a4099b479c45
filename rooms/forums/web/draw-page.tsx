import { page } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { refuse } from '#kit/result.ts'
import { DataTable } from '#ui/data-table.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { seeDraw } from '../contract.ts'
import { type Forum, ForumId } from '../core/forum.ts'
import { words } from '../core/messages-pages.ts'
import { maySeeForums } from '../core/permissions.ts'
import { groupWords } from './forum-words.ts'

/** How the lots were drawn, so that anybody can draw again: numbers, no names. */
export const drawPage = page({
  path: '/forums/:id/lots',
  permission: maySeeForums,
  async render({ ask, actor, lang, params }) {
    const forumId = ForumId.safeParse(params['id'])
    if (!forumId.success) return refuse({ kind: 'forum-not-found' })
    const seen = await ask(seeDraw, { forumId: forumId.data })
    if (!seen.ok) return seen
    const { forum, promise, seed, drawn } = seen.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    return (
      <Frame
        title={`${t.drawTitle}: ${forum.title}`}
        crumbs={[
          { href: `${home}/forums`, label: t.title },
          { href: `${home}/forums/${forum.id}`, label: forum.title },
        ]}
        lead={t.drawLead}
      >
        <KeyFacts
          facts={[
            { label: t.promise, value: <code>{promise}</code> },
            ...(seed === null ? [] : [{ label: t.seed, value: <code>{seed}</code> }]),
          ]}
        />
        <ol>
          {t.drawHow.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <DataTable
          caption={t.drawCaption}
          rows={drawn.map((one, at) => ({ ...one, at }))}
          empty={t.notDrawn}
          columns={[
            { key: 'order', header: t.order, cell: ({ at }) => t.drawnAs(at, forum.seats) },
            { key: 'no', header: t.number, rowHeader: true, cell: ({ no }) => no },
            {
              key: 'group',
              header: t.group,
              cell: ({ group }) => <GroupWords group={group} forum={forum} lang={lang} />,
            },
          ]}
        />
      </Frame>
    )
  },
})

interface GroupProps {
  readonly group: string
  readonly forum: Forum
  readonly lang: Lang
}

/** A group in words, and as it stands in the lots, for whoever draws again. */
function GroupWords({ group, forum: { strata }, lang }: GroupProps) {
  const said = groupWords(group, strata, lang)
  return (
    <>
      {said} {strata.length > 0 && <code>{group}</code>}
    </>
  )
}
