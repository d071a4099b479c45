import { askAll, page, question, type RefusedForm } from '#kernel/page.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { joinWithCode, seeCode, seeCodeSending } from '../contract-code.ts'
import { words } from '../core/messages.ts'
import { codeWords } from '../core/messages-code.ts'
import { maySignIn } from '../core/permissions.ts'
import { SendAgain, ShownInstead, TypeCodeForm } from './code-forms.tsx'
import { JoinWithCode } from './join-with-code.tsx'

/**
 * Where a code that was sent is typed, and, by who comes for the first time, agreed to what is kept. The address carries
 * the secret of the browser that asked.
 */
export const codePage = page({
  path: '/sign-in/code/:token',
  permission: maySignIn,
  async render({ ask, actor, lang, params, query, form }) {
    const token = params['token'] ?? ''
    const asked = await askAll(ask, { code: question(seeCode, { token }), sending: question(seeCodeSending, {}) })
    if (!asked.ok) return asked
    const t = codeWords(lang)
    const home = `/${actor.districtId}`
    const crumbs = [{ href: `${home}/sign-in`, label: words(lang).signInTitle }]
    const then = form?.leadsTo ?? query['then'] ?? home
    const here = `${home}/sign-in/code/${token}?${new URLSearchParams({ then })}`
    const { state, request } = asked.value.code
    if (request !== null && state === 'proven')
      return (
        <Frame title={t.joinTitle} crumbs={crumbs} lead={t.joinLead(request.to)}>
          <JoinWithCode
            token={token}
            here={here}
            then={then}
            form={form?.command === joinWithCode.name ? form : null}
          />
        </Frame>
      )
    if (request === null || state !== 'waiting')
      return (
        <Frame title={t.overTitle} crumbs={crumbs}>
          <Notice kind="warning" title={form?.sentence ?? t.over} />
          <LinkRow label={t.overTitle} links={[{ href: `${home}/sign-in#code`, label: t.overAsk, main: true }]} />
        </Frame>
      )
    const proving = request.use === 'prove'
    const proved = `${home}/sign-in/prove?done=yes`
    const wrong = form === null && request.tries > 0
    return (
      <Frame title={t.codeTitle} crumbs={crumbs} lead={t.sentBy[request.channel](request.to)}>
        <Refused form={form} label={t.code} />
        {wrong && (
          <Notice kind="error" title={t.wrong}>
            <p>{t.triesLeft(request.triesLeft)}</p>
          </Notice>
        )}
        <p>{t.holdsUntil(formatMoment(request.endsAt, lang))}</p>
        <ShownInstead shown={asked.value.sending.shown} />
        <TypeCodeForm
          command={proving ? 'prove-with-code' : 'sign-in-with-code'}
          token={token}
          here={here}
          then={proving ? proved : then}
          error={form?.fieldErrors['code']}
        />
        <SendAgain token={token} here={here} />
      </Frame>
    )
  },
})

function Refused({ form, label }: { readonly form: RefusedForm | null; readonly label: string }) {
  return form === null ? null : (
    <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} labels={{ code: label }} />
  )
}
