import type { Ask } from '#kernel/handler.ts'
import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatMoment } from '#kit/korean-date.ts'
import { describeFiles } from '#rooms/documents/contract-files.ts'
import { listDongs } from '#rooms/organization/contract.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form, HiddenField } from '#ui/form.tsx'
import { fieldIn, idIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Notice } from '#ui/notice.tsx'
import { findSimilar, keepDraft, propose, seeDraft } from '../contract.ts'
import { seeArea } from '../contract-map.ts'
import { draftBookmark } from '../core/draft.ts'
import { words } from '../core/messages.ts'
import { mayKeepDraft, mayPropose } from '../core/permissions.ts'
import { ProposalId } from '../core/proposal.ts'
import { maxFiles } from '../core/proposal-files.ts'
import { PlaceField } from './place-field.tsx'
import { ChoiceFields, LineFields, ProseFields } from './proposal-fields.tsx'
import { formFileOf } from './proposal-files.tsx'
import { SimilarProposals } from './similar-proposals.tsx'

const prefix = 'new'

/** Four fields. What stands in them is kept, and a visitor who signs in afterwards finds it here again. */
export const newProposalPage = page({
  path: '/proposals/new',
  permission: mayKeepDraft,
  showsMap: true,
  async render({ ask, actor, lang, query, form, bookmarks = () => [] }) {
    const named = ProposalId.safeParse(query['draft']).data ?? null
    const asked = await askAll(ask, {
      dongs: question(listDongs, {}),
      drafted: question(seeDraft, { proposalId: named }),
      seen: question(seeArea, {}),
    })
    if (!asked.ok) return asked
    const { draft } = asked.value.drafted
    const t = words(lang)
    const mayGoOn = permits(mayPropose, actor)
    const home = `/${actor.districtId}`
    const own = form?.command === propose.name || form?.command === keepDraft.name ? form : null
    const id = own?.values['proposalId'] ?? draft?.proposalId ?? newId('proposal')
    const { files: kept, ...drafted } = draft?.words ?? { files: [] }
    const before: Readonly<Record<string, string>> = own === null ? drafted : {}
    const held = await ask(describeFiles, { fileIds: own === null && mayGoOn ? kept.map(({ fileId }) => fileId) : [] })
    const there = held.ok
      ? held.value.files.map((file) => ({ ...formFileOf(file), ...kept.find(({ fileId }) => fileId === file.fileId) }))
      : []
    const typed = (name: string) => own?.values[name] ?? before[name] ?? ''
    const found = await ask(findSimilar, { words: `${typed('title')} ${typed('place')}`.slice(0, 200) })
    const similar = query['similar'] !== undefined && found.ok ? found.value.proposals : []
    const unfinished = named === null && own === null ? await draftsOf(ask, bookmarks(draftBookmark), id) : []
    const field = fieldIn(own, prefix)
    const labels = {
      ...{ title: t.title, place: t.place, point: t.map.point, problem: t.problem, wish: t.wish },
      ...{ category: t.category, dongId: t.dong, track: t.track },
    }
    const ids = Object.fromEntries(Object.keys(labels).map((name) => [name, idIn(prefix, name)]))
    const here = `${home}/proposals/new?draft=${id}`
    const keep = `${home}/do/proposals/keep-draft`
    return (
      <Frame title={t.newTitle} crumbs={[{ href: `${home}/proposals`, label: t.proposalsTitle }]} lead={t.newLead}>
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} labels={labels} ids={ids} />}
        {own === null && draft !== null && <Notice kind="info" title={t.resumed(formatMoment(draft.savedAt, lang))} />}
        {unfinished.length > 0 && (
          <Notice kind="info" title={t.drafts.title}>
            <ul>
              {unfinished.map(({ proposalId, words: { title }, savedAt }) => (
                <li key={proposalId}>
                  <a href={`${home}/proposals/new?draft=${proposalId}`}>
                    {t.drafts.goOn(title ?? '', formatMoment(savedAt, lang))}
                  </a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <Form files action={`${home}/do/proposals/propose`} page={here} then={`${home}/proposals/${id}`}>
          <HiddenField name="proposalId" value={id} />
          <LineFields field={field} lang={lang} before={before} />
          <PlaceField field={field} lang={lang} before={before['point'] ?? ''} area={asked.value.seen.area} />
          <div id="similar">
            <Island name="proposal-writer" props={{ proposalId: id, similar, sought: query['similar'] !== undefined }}>
              <SimilarProposals proposals={similar} />
              {query['similar'] !== undefined && similar.length === 0 && <p class="field-hint">{t.noSimilar}</p>}
            </Island>
          </div>
          <ProseFields field={field} lang={lang} before={before} />
          <More summary={t.details} open={['category', 'dongId', 'track'].some((name) => typed(name) !== '')}>
            <ChoiceFields field={field} lang={lang} before={before} dongs={asked.value.dongs.dongs} />
          </More>
          {mayGoOn ? (
            <FileField name="files" label={t.files.label} form={own} there={there} most={maxFiles} />
          ) : (
            <p class="field-hint">{t.files.signIn}</p>
          )}
          <p class="form-actions">
            {mayGoOn ? (
              <button type="submit" class="button button-primary">
                {t.submit}
              </button>
            ) : (
              <button
                type="submit"
                class="button button-primary"
                formAction={keep}
                name="_then"
                value={`${home}/sign-in?then=${encodeURIComponent(here)}`}
              >
                {t.signInToSubmit}
              </button>
            )}
            <button type="submit" class="button button-secondary" formAction={keep} name="_then" value={here}>
              {t.saveDraft}
            </button>
            <button type="submit" class="button" formAction={keep} name="_then" value={`${here}&similar=1`}>
              {t.seeSimilar}
            </button>
          </p>
          {!mayGoOn && <p class="field-hint">{t.signInKept}</p>}
        </Form>
      </Frame>
    )
  },
})

/** What a stranger was writing in this browser and has not sent, but for what stands in the form already. */
async function draftsOf(ask: Ask, ids: readonly string[], shown: string) {
  const found = []
  for (const id of ids) {
    const proposalId = ProposalId.safeParse(id).data
    const seen = proposalId === undefined || id === shown ? null : await ask(seeDraft, { proposalId })
    // Of a number that is gone the answer is the account's own draft, which stands in the form.
    const draft = seen?.ok === true ? seen.value.draft : null
    if (draft !== null && draft.proposalId === proposalId) found.push(draft)
  }
  return found
}
