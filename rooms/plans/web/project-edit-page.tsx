import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { ProjectId } from '#rooms/items/core/item.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Frame } from '#ui/frame.tsx'
import { Island } from '#ui/island.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Notice } from '#ui/notice.tsx'
import { listComments, seeProject, seeSheetState } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { writingWords } from '../core/messages-writing.ts'
import { mayComment, mayWriteProjectSheet } from '../core/permissions.ts'
import { CommentList } from './comment-list.tsx'
import { MissingNotice } from './missing-notice.tsx'
import { sentChange } from './sent-change.ts'
import { SheetForm } from './sheet-form.tsx'

/** Writes a sheet, several people at once: live where there is script, one plain form a field where there is none. */
export const projectEditPage = page({
  path: '/projects/:id/edit',
  permission: mayWriteProjectSheet,
  about: ({ id = '' }) => ({ kind: 'project', id }),
  async render({ ask, actor, lang, params, form }) {
    const projectId = ProjectId.safeParse(params['id'])
    if (!projectId.success) return refuse({ kind: 'project-not-found' })
    const of = { projectId: projectId.data }
    const asked = await askAll(ask, {
      seen: question(seeProject, of),
      state: question(seeSheetState, of),
      listed: question(listComments, of),
    })
    if (!asked.ok) return asked
    const { seen, state, listed } = asked.value
    const { sheet, plan } = seen
    const [w, p] = [writingWords(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/projects/${sheet.id}`
    const sent = sentChange(form)
    const open = listed.comments.filter(({ resolved }) => resolved === null)
    const comments = new Map([...Map.groupBy(open, ({ field }) => field)].map(([field, own]) => [field, own.length]))
    const { id, departments, subcommittees } = sheet
    const shared = { projectId: id, home, lang }
    const live = {
      projectId: id,
      version: state.version,
      values: state.fields.map(({ field, value }) => ({ field, value })),
      speakers: [...departments.map(({ name }) => name), ...subcommittees],
      comments: Object.fromEntries(comments),
      missing: state.missing,
    }
    // Where the form is live, the notice is part of it, so that it never names a field that is written by now.
    const writtenLive = !state.surrendered && sent === null
    const missing = <MissingNotice missing={state.missing} lang={lang} />
    const plain = <SheetForm {...shared} fields={state.fields} sent={sent} comments={comments} />
    return (
      <Frame
        title={w.editTitle(sheet.title)}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: `${home}/plans/${plan.id}`, label: plan.name },
          { href: here, label: sheet.title },
        ]}
        over={p.number(sheet.no)}
        lead={w.editLead}
      >
        {form !== null && sent === null && <ErrorSummary sentence={form.sentence} errors={form.fieldErrors} />}
        <LinkRow
          label={p.links}
          links={[
            { href: here, label: w.backToProject },
            { href: `${here}/lines`, label: p.lines },
          ]}
        />
        {!writtenLive && missing}
        {state.surrendered ? (
          <Notice kind="warning" title={w.surrendered} />
        ) : writtenLive ? (
          <Island name="sheet-editor" props={live}>
            {missing}
            {plain}
          </Island>
        ) : (
          plain
        )}
        <CommentList
          {...shared}
          form={form}
          comments={listed.comments}
          page={`${here}/edit`}
          mayWrite={permits(mayComment, actor)}
        />
      </Frame>
    )
  },
})
