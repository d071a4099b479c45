import './without-code-of-text.ts'
import { type ComponentType, render } from 'preact'
import { CheckVote } from '#rooms/polling/web/islands/booth/check-vote.tsx'
import type { BoothProps } from '#rooms/polling/web/islands/booth/seen-election.ts'
import { VoteBooth } from '#rooms/polling/web/islands/booth/vote-booth.tsx'
import { VoteTablet } from '#rooms/polling/web/islands/booth/vote-tablet.tsx'
import { PageContext, type PageValue } from '#ui/page-context.ts'

const parts: Readonly<Record<string, ComponentType<BoothProps>>> = {
  'vote-booth': VoteBooth,
  'check-vote': CheckVote,
  'vote-tablet': VoteTablet,
}

/** The voter's pages as one script of their own, whose hash stands in the manifest: it loads nothing further. */
for (const place of document.querySelectorAll<HTMLElement>('[data-booth]')) {
  const Part = parts[place.dataset['booth'] ?? '']
  if (Part === undefined) continue
  const props = JSON.parse(place.dataset['props'] ?? '{}') as BoothProps
  const page = { ...(JSON.parse(place.dataset['page'] ?? '{}') as object), nav: [] } as unknown as PageValue
  place.replaceChildren()
  render(
    <PageContext.Provider value={page}>
      <Part {...props} />
    </PageContext.Provider>,
    place,
  )
}
