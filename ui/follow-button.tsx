import { Form, HiddenField } from './form.tsx'
import { Icon } from './icon.tsx'
import { words } from './messages.ts'
import { usePage } from './page-context.ts'

export interface FollowButtonProps {
  readonly subject: { readonly kind: string; readonly id: string }
  /** Whether the person who looks follows it; null where the page cannot know: then the button leads to a page that does. */
  readonly follows: boolean | null
}

/** Lets somebody follow a thing, or stop: a form, or for a visitor the way to sign in. */
export function FollowButton({ subject: { kind, id }, follows }: FollowButtonProps) {
  const { lang, district, person, path } = usePage()
  const t = words(lang)
  const home = `/${district.id}`
  const ownPage = `${home}/follow/${kind}/${id}`
  if (person === null || follows === null) {
    const href = person === null ? `${home}/sign-in?then=${encodeURIComponent(ownPage)}` : ownPage
    return (
      <p>
        <a class="button button-secondary" href={href}>
          <Icon name="bell" />
          {t.follow}
        </a>
      </p>
    )
  }
  return (
    <Form action={`${home}/do/notices/${follows ? 'unfollow' : 'follow'}`} then={path}>
      <HiddenField name="subject.kind" value={kind} />
      <HiddenField name="subject.id" value={id} />
      <p class="form-actions">
        <button type="submit" class="button button-secondary">
          <Icon name="bell" />
          {follows ? t.unfollow : t.follow}
        </button>
      </p>
    </Form>
  )
}
