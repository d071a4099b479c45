import type { Lang } from '#kit/korean-text.ts'
import type { Won } from '#kit/won.ts'
import { thousand } from './thousand.ts'

/** An amount in thousand won as it is read, with the exact won behind it for whoever copies or computes. */
export const Amount = ({ won, lang }: { readonly won: Won; readonly lang: Lang }) => (
  <data value={String(won)}>{thousand(won, lang)}</data>
)
