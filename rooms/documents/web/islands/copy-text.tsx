import { useState } from 'preact/hooks'
import { usePage } from '#ui/page-context.ts'
import { words } from '../../core/messages-page.ts'

/** A button that copies the text of a field, and says whether it did. */
export function Island({ from }: { readonly from: string }) {
  const t = words(usePage().lang)
  const [said, setSaid] = useState('')
  const copy = async (): Promise<void> => {
    const field = document.getElementById(from)
    try {
      await navigator.clipboard.writeText(field instanceof HTMLTextAreaElement ? field.value : '')
      setSaid(t.copied)
    } catch {
      setSaid(t.copyFailed)
    }
  }
  return (
    <p class="form-actions">
      <button type="button" class="button button-secondary" onClick={copy}>
        {t.copy}
      </button>
      <span role="status">{said}</span>
    </p>
  )
}
