import { Island } from '#ui/island.tsx'
import { Notice } from '#ui/notice.tsx'
import { usePage } from '#ui/page-context.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import type { PasskeyFormProps } from './islands/passkey-form.tsx'

/** The live form that asks the browser for a passkey; without script, the sentence that it needs it. */
export function WithPasskey(props: PasskeyFormProps) {
  const t = signInWords(usePage().lang)
  return (
    <Island name="passkey-form" props={props}>
      <Notice kind="info" title={t.passkeyNeedsScript} />
    </Island>
  )
}
