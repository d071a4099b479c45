import { askAll, page, question } from '#kernel/page.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { listReaches, setReach } from '../contract-reach.ts'
import { words } from '../core/messages.ts'
import { maySetReach } from '../core/permissions.ts'
import { CommandForm } from './command-form.tsx'
import { shareText } from './share-text.ts'

/** Over which districts a proposal or a transfer reaches, to be written by the office. */
export const reachPage = page({
  path: '/proposals/reach/:id',
  permission: maySetReach,
  async render({ ask, actor, lang, params, form }) {
    const itemId = ItemId.safeParse(params['id']).data ?? ItemId.parse('none')
    const asked = await askAll(ask, {
      seen: question(seeItem, { itemId }),
      listed: question(listReaches, { itemIds: [itemId] }),
    })
    if (!asked.ok) return asked
    const { item } = asked.value.seen
    const [reach] = asked.value.listed.reaches
    const all = words(lang)
    const t = all.reach
    const home = `/${actor.districtId}`
    const share = reach?.share ?? null
    return (
      <Frame
        title={t.title}
        over={item.title}
        lead={t.lead}
        crumbs={[
          { href: `${home}/proposals`, label: all.proposalsTitle },
          { href: `${home}/items/${itemId}`, label: item.title },
        ]}
      >
        <CommandForm
          command={setReach}
          place={{ home, here: `${home}/proposals/reach/${itemId}`, form }}
          prefix="reach"
          then={`${home}/proposals/reach/${itemId}`}
          hidden={{ itemId }}
          labels={{ districts: t.districts, share: t.share }}
          submit={t.save}
        >
          {(field) => (
            <>
              <TextField
                {...field('districts', t.districts, t.districtsHint, reach?.districts.join(', '))}
                maxLength={300}
              />
              <TextField
                {...field('share', t.share, t.shareHint, share === null ? '' : shareText(share, null, 'ko'))}
                maxLength={40}
              />
            </>
          )}
        </CommandForm>
      </Frame>
    )
  },
})
