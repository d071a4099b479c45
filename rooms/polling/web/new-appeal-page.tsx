import { askAll, page, question } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldOf } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { seeVote } from '../contract.ts'
import { countAppeals, fileAppeal } from '../contract-appeals.ts'
import { appealSubjects } from '../core/appeal.ts'
import { appealWords } from '../core/messages-appeals.ts'
import { maySeeVotes } from '../core/permissions.ts'
import { VoteId } from '../core/vote-id.ts'
import { newAppealKey } from './new-appeal-key.ts'
import { crumbsTo } from './onsite/vote-of.ts'
import { TrialBand } from './trial-band.tsx'

/** Where anybody files an appeal about a vote; the page draws the key by which the answer is found. */
export const newAppealPage = page({
  path: '/votes/:id/appeals/new',
  permission: maySeeVotes,
  async render({ ask, actor, lang, params, form }) {
    const voteId = VoteId.safeParse(params['id'])
    if (!voteId.success) return refuse({ kind: 'vote-not-found' })
    const one = { voteId: voteId.data }
    const asked = await askAll(ask, { seen: question(seeVote, one), counted: question(countAppeals, one) })
    if (!asked.ok) return asked
    const { vote } = asked.value.seen
    const { mayFile, until } = asked.value.counted
    const t = appealWords(lang)
    const home = `/${actor.districtId}`
    const appeals = `${home}/votes/${vote.voteId}/appeals`
    const own = form?.command === fileAppeal.name ? form : null
    const key = own?.values['key'] ?? newAppealKey()
    const labels = { about: t.about, what: t.what, reference: t.reference, key: t.key }
    const field = fieldOf(own, labels)
    return (
      <Frame
        title={t.file}
        crumbs={[...crumbsTo(vote, home, lang), { href: appeals, label: t.title }]}
        lead={t.fileLead}
      >
        <TrialBand isTrial={vote.isTrial} />
        {!mayFile ? (
          <Notice kind="info" title={t.over} />
        ) : (
          <>
            {until !== null && <p>{t.until(until)}</p>}
            {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} />}
            <Form
              action={`${home}/do/polling/file-appeal`}
              page={`${appeals}/new`}
              then={`${appeals}?key=${key}`}
              formKey={own === null ? newId('appeal') : undefined}
            >
              <HiddenField name="voteId" value={vote.voteId} />
              <HiddenField name="key" value={key} />
              <SelectField
                {...field('about')}
                required
                options={[
                  { value: '', label: t.choose },
                  ...appealSubjects.map((value) => ({ value, label: t.subjects[value] })),
                ]}
              />
              <TextArea {...field('what', t.whatHint)} required rows={6} maxLength={2000} />
              <TextField {...field('reference')} maxLength={100} />
              <SubmitButton>{t.send}</SubmitButton>
            </Form>
          </>
        )}
      </Frame>
    )
  },
})
