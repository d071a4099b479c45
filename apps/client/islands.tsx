import './without-code-of-text.ts'
import { type ComponentType, render } from 'preact'
import { PageContext, type PageValue } from '#ui/page-context.ts'
import { keepTyped } from './keep-typed.ts'

type Load = () => Promise<{ readonly Island: ComponentType<object> }>

const found = import.meta.glob('../../rooms/*/web/islands/*.tsx') as Record<string, Load>
const byName = new Map(Object.entries(found).map(([path, load]) => [path.replace(/^.*\/|\.tsx$/g, ''), load]))

/** Puts each live part in the place of what stood there without script. One that fails to come leaves that standing. */
for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const load = byName.get(place.dataset['island'] ?? '')
  if (load === undefined) continue
  const props = JSON.parse(place.dataset['props'] ?? '{}') as object
  const page = { ...(JSON.parse(place.dataset['page'] ?? '{}') as object), nav: [] } as unknown as PageValue
  void load().then(({ Island }) => {
    const giveBack = keepTyped(place)
    place.replaceChildren()
    render(
      <PageContext.Provider value={page}>
        <Island {...props} />
      </PageContext.Provider>,
      place,
    )
    giveBack()
  })
}
