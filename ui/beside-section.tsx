import type { Beside } from '#kit/beside.ts'
import { CardList } from './card-list.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'
import { Section } from './section.tsx'

interface BesideSectionProps {
  readonly beside: readonly Beside[]
  /** The district's address. */
  readonly home: string
}

/** What other rooms know of what a page is about, each with the way to more; nothing where nothing is known. */
export const BesideSection = ({ beside, home }: BesideSectionProps) =>
  beside.length === 0 ? null : (
    <Section title={words(usePage().lang).beside} id="beside">
      <CardList
        cards={beside.map(({ title: name, lines, href }) => ({
          href: `${home}${href}`,
          title: name,
          text: lines.map((line) => (
            <span key={line} class="card-line">
              {line}
            </span>
          )),
        }))}
      />
    </Section>
  )
