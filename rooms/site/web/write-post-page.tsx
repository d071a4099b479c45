import { type Page, type PageRequest, page } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { listFiles, type ToldFile } from '#rooms/documents/contract-files.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { FileField } from '#ui/file-field.tsx'
import { DateField, Form, HiddenField, SelectField, SubmitButton, TextArea, TextField } from '#ui/form.tsx'
import { fieldIn } from '#ui/form-field.ts'
import type { FormFile } from '#ui/form-file.ts'
import { Frame } from '#ui/frame.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { type ListedPost, seePost, withdrawPost, writePost } from '../contract-posts.ts'
import { postWords } from '../core/messages-posts.ts'
import { mayWritePosts } from '../core/permissions.ts'
import { PostId, PostKind } from '../core/post.ts'

/** Writes a new post. It is not published by that: its writer first sees it as readers will. */
export const newPostPage: Page = page({
  path: '/posts/new',
  permission: mayWritePosts,
  async render(request) {
    const kind = PostKind.safeParse(request.query['kind'])
    return showForm(request, { post: null, kind: kind.success ? kind.data : 'story', files: [] })
  },
})

/** Changes a post, and withdraws one that is published. */
export const editPostPage: Page = page({
  path: '/posts/:id/edit',
  permission: mayWritePosts,
  async render(request) {
    const postId = PostId.safeParse(request.params['id'])
    const seen = postId.success
      ? await request.ask(seePost, { postId: postId.data })
      : refuse({ kind: 'post-not-found' })
    if (!seen.ok) return seen
    const { post } = seen.value
    const listed = await request.ask(listFiles, { subject: { kind: 'post', id: post.id } })
    return listed.ok ? showForm(request, { post, kind: post.kind, files: listed.value.files }) : listed
  },
})

interface Writing {
  readonly post: (ListedPost & { readonly text: string }) | null
  readonly kind: PostKind
  readonly files: readonly ToldFile[]
}

function showForm({ actor, lang, form }: PageRequest, { post, kind, files }: Writing) {
  const t = postWords(lang)
  const home = `/${actor.districtId}`
  const own = form?.command === writePost.name ? form : null
  const id = post?.id ?? own?.values['postId'] ?? newId('post')
  const field = fieldIn(own, 'post')
  const crumbs = [{ href: `${home}/posts`, label: t.desk }]
  if (post !== null) crumbs.push({ href: `${home}/posts/${id}`, label: post.title })
  return (
    <Frame title={post === null ? t.write : t.edit} crumbs={crumbs} lead={t.writeLead}>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="post" />}
      <Form
        files
        action={`${home}/do/site/write-post`}
        {...(post === null ? { page: `${home}/posts/new?kind=${kind}`, formKey: id } : {})}
        then={`${home}/posts/${id}`}
      >
        <HiddenField name="postId" value={id} />
        <HiddenField name="seen" value={own?.values['seen'] ?? String(post?.version ?? 0)} />
        <SelectField
          {...field('kind', t.kind, undefined, kind)}
          required
          options={PostKind.options.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextField {...field('title', t.title, undefined, post?.title)} required maxLength={100} />
        <TextField {...field('summary', t.summary, t.summaryHint, post?.summary)} maxLength={200} />
        <TextArea {...field('text', t.text, t.textHint, post?.text)} required rows={16} />
        <More summary={t.how}>
          <ul>
            {t.howLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </More>
        <FileField name="files" label={t.filesLabel} form={own} there={files.map(formFile)} />
        <DateField {...field('happenedOn', t.happenedOn, undefined, post?.happenedOn ?? '')} />
        <DateField {...field('pinnedUntil', t.pinnedUntil, t.pinnedHint, post?.pinnedUntil ?? '')} />
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
      {post?.state === 'published' && <WithdrawForm {...{ form, home, lang, id: post.id }} />}
    </Frame>
  )
}

const formFile = ({ fileId, name, bytes, format, alt, people }: ToldFile): FormFile => ({
  ...{ fileId, name, bytes, alt, picture: format === 'picture' },
  people: people === 'blurred' ? 'none' : people,
})

interface WithdrawProps extends Pick<PageRequest, 'form' | 'lang'> {
  readonly home: string
  readonly id: PostId
}

function WithdrawForm({ form, lang, home, id }: WithdrawProps) {
  const t = postWords(lang)
  const own = form?.command === withdrawPost.name ? form : null
  return (
    <Section title={t.withdrawTitle}>
      <p>{t.withdrawLead}</p>
      {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} prefix="withdraw" />}
      <Form action={`${home}/do/site/withdraw-post`} then={`${home}/posts/${id}`}>
        <HiddenField name="postId" value={id} />
        <TextField {...fieldIn(own, 'withdraw')('reason', t.reason)} required maxLength={300} />
        <SubmitButton kind="danger">{t.withdraw}</SubmitButton>
      </Form>
    </Section>
  )
}
