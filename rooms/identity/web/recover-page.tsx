import { page } from '#kernel/page.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, SubmitButton, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { recoverWithCode } from '../contract-sign-in.ts'
import { words } from '../core/messages.ts'
import { signInWords } from '../core/messages-sign-in.ts'
import { maySignIn } from '../core/permissions.ts'

/** Where one enters with a code kept on paper. What was typed is not shown again when it was right once. */
export const recoverPage = page({
  path: '/sign-in/recover',
  permission: maySignIn,
  async render({ actor, lang, form }) {
    const t = signInWords(lang)
    const home = `/${actor.districtId}`
    const own = form?.command === recoverWithCode.name ? form : null
    const error = own?.fieldErrors['code']
    return (
      <Frame
        title={t.recoverTitle}
        crumbs={[{ href: `${home}/sign-in`, label: words(lang).signInTitle }]}
        lead={t.recoverLead}
      >
        {own !== null && (
          <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={{ code: t.recoveryCode }} />
        )}
        <Form
          action={`${home}/do/identity/recover-with-code`}
          page={`${home}/sign-in/recover`}
          then={`${home}/account`}
        >
          <TextField
            name="code"
            label={t.recoveryCode}
            hint={t.recoveryCodeHint}
            error={error}
            value={own?.values['code']}
            autoComplete="off"
            required
            maxLength={60}
          />
          <SubmitButton>{t.recover}</SubmitButton>
        </Form>
        <p>{t.recoverOfficers}</p>
      </Frame>
    )
  },
})
