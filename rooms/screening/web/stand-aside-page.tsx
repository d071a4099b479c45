import { page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { seeSheet, standAside } from '../contract-lists.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayScoreItems } from '../core/permissions.ts'
import { splitAside } from './split-aside.ts'

/** Where a member stands aside from one item: on a page of its own, so that no mark being typed is in its way. */
export const standAsidePage = page({
  path: '/screening-lists/:id/stand-aside',
  permission: mayScoreItems,
  async render({ ask, actor, lang, params, form }) {
    const asked = await ask(seeSheet, { listId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const { list, items, member, recusals } = asked.value
    if (member === null) return refuse({ kind: 'not-on-this-list' })
    if (list.closedOn !== null) return refuse({ kind: 'list-is-closed' })
    const t = listWords(lang)
    const home = `/${actor.districtId}`
    const address = `${home}/screening-lists/${list.id}`
    const { open } = splitAside(items, recusals)
    return (
      <Frame
        title={t.standAside}
        over={list.name}
        lead={t.standAsideHint}
        crumbs={[
          { href: `${home}/my-screening`, label: t.mine },
          { href: `${address}/score`, label: t.scoreTitle },
        ]}
      >
        {open.length === 0 ? (
          <EmptyState text={t.stoodAsideFromAll} />
        ) : (
          <CommandForm
            command={standAside}
            place={{ home, here: `${address}/stand-aside`, form }}
            then={`${address}/score`}
            prefix="aside"
            hidden={{ listId: list.id }}
            labels={{ itemId: t.item, reason: t.standAsideReason }}
            submit={t.standAside}
            kind="secondary"
          >
            {(field) => (
              <>
                <SelectField
                  {...field('itemId', t.item)}
                  required
                  options={[
                    { value: '', label: t.chooseOne },
                    ...open.map(({ lead }) => ({ value: lead.itemId, label: lead.title })),
                  ]}
                />
                <TextArea {...field('reason', t.standAsideReason)} required rows={3} maxLength={4000} />
              </>
            )}
          </CommandForm>
        )}
      </Frame>
    )
  },
})
