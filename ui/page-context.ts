import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lang } from '#kit/korean-text.ts'

export type Theme = 'light' | 'contrast' | 'auto'
export type TextSize = '100' | '125' | '150' | '200'

export interface NavItem {
  readonly href: string
  readonly label: string
  readonly current: boolean
  /** Its sister pages, in a row of their own where one of them is shown. */
  readonly under?: readonly NavItem[]
}

/** Where browsers get the pictures of maps, by {z}, {x} and {y}, and whose they are. */
export interface MapTiles {
  readonly tiles: string
  readonly attribution: string
}

/** What every component may know of the page that it stands on: how it is shown, where, and to whom. */
export interface PageValue {
  readonly lang: Lang
  readonly theme: Theme
  readonly text: TextSize
  readonly district: { readonly id: string; readonly name: string }
  /** The address asked for, with its query: where a display setting comes back to. */
  readonly path: string
  /** The secret that forms of a signed-in person carry; null for a visitor. */
  readonly csrf: string | null
  /** Who is signed in, in role words, never a name, and how much they were told that they have not read. */
  readonly person: { readonly label: string; readonly unread?: number } | null
  readonly nav: readonly NavItem[]
  /** Whether the page answers a form that was refused, which its title then says first. */
  readonly refused?: boolean
  /** Why nothing can be changed here by the one who looks, though the role may elsewhere, in one sentence. */
  readonly notOwn?: string | null
  /** Whether what is shown is a sample to try Madang with, partly made up. */
  readonly sample?: boolean
  /** What maps are made of; null or left out where the house shows none. */
  readonly map?: MapTiles | null
  /** That the form before this page was carried out, in one sentence. */
  readonly said?: string | null
  /** What stands before the page's own content. */
  readonly first?: ComponentChildren
}

export const PageContext = createContext<PageValue>({
  lang: 'ko',
  theme: 'light',
  text: '100',
  district: { id: '', name: '' },
  path: '/',
  csrf: null,
  person: null,
  nav: [],
})

export const usePage = (): PageValue => useContext(PageContext)
