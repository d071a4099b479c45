import { LinkRow } from '#ui/link-row.tsx'

interface BackAndOnProps {
  readonly here: string
  readonly at: number
  readonly more: boolean
  readonly words: { readonly links: string; readonly previous: string; readonly next: string }
}

/** Back and on through a list whose length nobody counts. */
export function BackAndOn({ here, at, more, words }: BackAndOnProps) {
  const links = [
    ...(at > 1 ? [{ href: `${here}?page=${at - 1}`, label: words.previous }] : []),
    ...(more ? [{ href: `${here}?page=${at + 1}`, label: words.next }] : []),
  ]
  return links.length === 0 ? null : <LinkRow label={`${words.previous} · ${words.next}`} links={links} />
}
