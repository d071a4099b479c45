import type { Lang } from '#kit/korean-text.ts'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'

interface PlanTabsProps {
  /** The plan's own address. */
  readonly here: string
  readonly current: 'projects' | 'budget' | 'text' | 'tables' | 'versions'
  readonly lang: Lang
}

/** A plan's pages: its projects, their money, its own text, its tables and its versions. */
export function PlanTabs({ here, current, lang }: PlanTabsProps) {
  const [p, v] = [pageWords(lang), versionWords(lang)]
  return (
    <TabsNav
      label={p.tabs}
      tabs={[
        { href: here, label: p.planTab, current: current === 'projects' },
        { href: `${here}/budget`, label: p.budgetTab, current: current === 'budget' },
        { href: `${here}/text`, label: v.textTab, current: current === 'text' },
        { href: `${here}/tables`, label: v.tablesTab, current: current === 'tables' },
        { href: `${here}/versions`, label: v.versionsTab, current: current === 'versions' },
      ]}
    />
  )
}
