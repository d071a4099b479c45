import { askAll, page, question } from '#kernel/page.ts'
import { dateInSeoul } from '#kit/korean-date.ts'
import { boundTo } from '#kit/own-unit.ts'
import { listItems, seeItem } from '#rooms/items/contract.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { Frame } from '#ui/frame.tsx'
import { checkWords } from '../core/messages-checks.ts'
import { mayKeepFieldChecks } from '../core/permissions.ts'
import { FieldCheckForm } from './field-check-form.tsx'

/** A new field check: first which item, then what was seen. */
export const newFieldCheckPage = page({
  path: '/field-checks/new',
  permission: mayKeepFieldChecks,
  async render({ ask, actor, lang, query, form, now }) {
    const t = checkWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/field-checks/new`
    const crumbs = [{ href: `${home}/field-checks`, label: t.title }]
    const itemId = ItemId.safeParse(query['item'])
    if (itemId.success) {
      const asked = await askAll(ask, {
        seen: question(seeItem, { itemId: itemId.data }),
        all: question(listDepartments, {}),
      })
      if (!asked.ok) return asked
      const { seen, all } = asked.value
      const own = boundTo(mayKeepFieldChecks, actor)
      const departments = all.departments.filter(({ id }) => own === null || own.some((unit) => unit.id === id))
      return (
        <Frame title={seen.item.title} over={t.write} crumbs={crumbs}>
          <FieldCheckForm
            {...{ departments, form, lang, item: seen.item, check: null, today: dateInSeoul(now) }}
            here={`${here}?item=${seen.item.id}`}
          />
        </Frame>
      )
    }
    const q = (query['q'] ?? '').trim().slice(0, 100)
    const asked = await ask(listItems, q === '' ? { size: 30 } : { q, size: 30 })
    if (!asked.ok) return asked
    const { items } = asked.value
    return (
      <Frame title={t.write} lead={t.itemHint} crumbs={crumbs}>
        <FilterBar action={here} submit={t.search} filters={[{ kind: 'search', name: 'q', label: t.find, value: q }]} />
        {items.length === 0 ? (
          <EmptyState text={t.noItemFound} />
        ) : (
          <ul class="choices">
            {items.map(({ item }) => (
              <li key={item.id}>
                <a href={`${here}?item=${item.id}`}>{item.title}</a>
              </li>
            ))}
          </ul>
        )}
      </Frame>
    )
  },
})
