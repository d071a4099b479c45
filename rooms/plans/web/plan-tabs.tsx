import type { Lang } from '#kit/korean-text.ts'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { pageWords } from '../core/messages-pages.ts'

interface PlanTabsProps {
  /** The plan's own address. */
  readonly here: string
  readonly current: 'projects' | 'budget'
  readonly lang: Lang
}

/** A plan's two pages: its projects, and their money. */
export function PlanTabs({ here, current, lang }: PlanTabsProps) {
  const p = pageWords(lang)
  return (
    <TabsNav
      label={p.tabs}
      tabs={[
        { href: here, label: p.planTab, current: current === 'projects' },
        { href: `${here}/budget`, label: p.budgetTab, current: current === 'budget' },
      ]}
    />
  )
}
