import type { Lang } from '#kit/korean-text.ts'
import { versionWords } from '../core/messages-versions.ts'
import type { DiffPiece } from '../core/word-diff.ts'

/** A text with what was taken out and put in marked by the elements made for it, and said to those who do not see them. */
export function DiffText({ pieces, lang }: { readonly pieces: readonly DiffPiece[]; readonly lang: Lang }) {
  const v = versionWords(lang)
  return (
    <p class="diff">
      {pieces.map(({ kind, text }, at) =>
        kind === 'same' ? (
          text
        ) : kind === 'removed' ? (
          <del key={at}>
            <span class="hidden">{v.removed} </span>
            {text}
          </del>
        ) : (
          <ins key={at}>
            <span class="hidden">{v.added} </span>
            {text}
          </ins>
        ),
      )}
    </p>
  )
}
