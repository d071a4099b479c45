import type { RefusedForm } from '#kernel/page.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import type { Lang } from '#kit/korean-text.ts'
import { words as identityWords } from '#rooms/identity/core/messages.ts'
import { Badge } from '#ui/badge.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Form, HiddenField, SelectField, SubmitButton, TextArea } from '#ui/form.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { commentField, type listComments } from '../contract.ts'
import { fieldWord } from '../core/messages-fields.ts'
import { writingWords } from '../core/messages-writing.ts'
import { sheetFields } from '../core/sheet-field.ts'

interface CommentListProps {
  readonly comments: ReplyOf<typeof listComments>['comments']
  readonly projectId: string
  readonly home: string
  readonly page: string
  readonly mayWrite: boolean
  readonly form: RefusedForm | null
  readonly lang: Lang
}

/** The comments on a sheet: the open ones first, each with its field, by role and department; and a form for one more. */
export function CommentList({ comments, projectId, home, page, mayWrite, form, lang }: CommentListProps) {
  const [w, roles] = [writingWords(lang), identityWords(lang).roles]
  const open = comments.filter(({ resolved }) => resolved === null)
  const done = comments.filter(({ resolved }) => resolved !== null)
  const own = form?.command === commentField.name ? form : null
  const id = own?.values['commentId'] ?? newId('comment')
  const list = (some: CommentListProps['comments'], action: 'resolve-comment' | 'reopen-comment') => (
    <ul class="comments">
      {some.map((comment) => (
        <li key={comment.id}>
          <p>
            <Badge kind={comment.resolved === null ? 'progress' : 'success'}>{fieldWord(comment.field, lang)}</Badge>{' '}
            {[roles[comment.role], comment.department].filter((part) => part !== null).join(', ')},{' '}
            {formatDate(dateInSeoul(comment.writtenAt), lang)}
            {comment.resolved !== null && ` · ${w.resolvedBy(roles[comment.resolved.role])}`}
          </p>
          <p>{comment.text}</p>
          {mayWrite && (
            <Form action={`${home}/do/plans/${action}`} page={page} then={page}>
              <HiddenField name="commentId" value={comment.id} />
              <SubmitButton kind="secondary">{action === 'resolve-comment' ? w.resolve : w.reopen}</SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <Section title={w.comments} id="comments">
      {open.length === 0 ? <EmptyState text={w.noComments} /> : list(open, 'resolve-comment')}
      {done.length > 0 && <More summary={`${w.resolve} ${done.length}`}>{list(done, 'reopen-comment')}</More>}
      {mayWrite && (
        <More summary={w.comment} open={own !== null}>
          <Form action={`${home}/do/plans/comment-field`} page={page} then={page} formKey={id}>
            <HiddenField name="commentId" value={id} />
            <HiddenField name="projectId" value={projectId} />
            <SelectField
              name="field"
              label={w.commentField}
              value={own?.values['field']}
              error={own?.fieldErrors['field']}
              options={sheetFields.map((value) => ({ value, label: fieldWord(value, lang) }))}
            />
            <TextArea
              name="text"
              label={w.commentText}
              value={own?.values['text']}
              error={own?.fieldErrors['text']}
              required
              rows={3}
              maxLength={4000}
            />
            <SubmitButton>{w.comment}</SubmitButton>
          </Form>
        </More>
      )}
    </Section>
  )
}
