import { hex } from '#kit/bytes.ts'
import { drawOrder } from '#kit/draw.ts'
import type { Contest } from '#rooms/voting/core/protocol/contest.ts'
import type { Manifest } from '#rooms/voting/core/protocol/manifest.ts'

type Option = Contest['options'][number]

/**
 * The options of a contest in the order in which a voter sees them: that of the manifest, or one drawn of the voter's own
 * seed, so that no option stands first for everybody and a reload changes nothing.
 */
export function optionsFor({ order }: Manifest, contest: Contest, seed: Uint8Array): readonly Option[] {
  if (order === 'listed') return contest.options
  const byId = new Map(contest.options.map((option) => [option.id, option]))
  return drawOrder(`${hex(seed)}/order/${contest.id}`, [...byId.keys()]).map((id) => byId.get(id) as Option)
}

/** The options whose title or other words hold every word that is looked for; all of them where nothing is. */
export function optionsFound(
  options: readonly Option[],
  wordsOf: (option: Option) => string,
  looked: string,
): readonly Option[] {
  const parts = looked.normalize('NFC').toLowerCase().split(/\s+/)
  return options.filter((option) => {
    const words = wordsOf(option).normalize('NFC').toLowerCase()
    return parts.every((part) => words.includes(part))
  })
}
