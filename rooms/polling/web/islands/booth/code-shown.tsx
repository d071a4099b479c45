import { usePage } from '#ui/page-context.ts'
import { groupCode } from '../../../core/booth/recovery-code.ts'
import { boothWords } from '../../../core/messages-booth.ts'

/** A recovery code as it is written down: in groups of four. */
export function CodeShown({ code }: { readonly code: string }) {
  const t = boothWords(usePage().lang).code
  return (
    <p class="booth-code">
      <span class="hidden">{t.label}: </span>
      {groupCode(code).map((group, at) => (
        <>
          {at > 0 && ' '}
          <code key={at}>{group}</code>
        </>
      ))}
    </p>
  )
}
