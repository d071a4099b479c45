import { type Page, page } from '#kernel/page.ts'
import type { Lang } from '#kit/korean-text.ts'
import { Frame } from '#ui/frame.tsx'
import { words } from '../core/messages.ts'
import { maySeeSite } from '../core/permissions.ts'

const textPage = (
  path: string,
  pick: (lang: Lang) => { title: string; lead: string; points: readonly string[] },
): Page =>
  page({
    path,
    permission: maySeeSite,
    async render({ lang }) {
      const { title, lead, points } = pick(lang)
      return (
        <Frame title={title} crumbs={[]} lead={lead}>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Frame>
      )
    },
  })

export const aboutPage = textPage('/about', (lang) => {
  const t = words(lang)
  return { title: t.aboutTitle, lead: t.aboutLead, points: t.about }
})

export const accessibilityPage = textPage('/accessibility', (lang) => {
  const t = words(lang)
  return { title: t.accessibilityTitle, lead: t.accessibilityLead, points: t.accessibility }
})
