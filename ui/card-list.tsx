import type { ComponentChildren } from 'preact'

export interface Card {
  readonly href: string
  readonly title: string
  readonly text?: ComponentChildren
  /** A short line of date, place or department. */
  readonly meta?: ComponentChildren
  readonly badge?: ComponentChildren
  /** The address of a small picture, which only adorns: the text says what it is about. */
  readonly picture?: string
}

export interface CardListProps {
  readonly cards: readonly Card[]
  /** The level of the cards' headings: one below the heading that they stand under. */
  readonly level?: 2 | 3 | 4
}

/** A list of linked cards; the whole card can be pressed, the link's name is its title. */
export function CardList({ cards, level = 3 }: CardListProps) {
  const Heading = `h${level}` as const
  return (
    <ul class="cards">
      {cards.map((card) => (
        <li key={card.href} class="card">
          {card.picture !== undefined && <img class="card-picture" src={card.picture} alt="" />}
          {card.badge !== undefined && <p class="card-badge">{card.badge}</p>}
          <Heading class="card-title">
            <a href={card.href}>{card.title}</a>
          </Heading>
          {card.text !== undefined && <p class="card-text">{card.text}</p>}
          {card.meta !== undefined && <p class="card-meta">{card.meta}</p>}
        </li>
      ))}
    </ul>
  )
}
