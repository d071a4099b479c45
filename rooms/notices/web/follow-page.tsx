import { askAll, page, question } from '#kernel/page.ts'
import { refuse } from '#kit/result.ts'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { isFollowing } from '../contract.ts'
import { words } from '../core/messages.ts'
import { mayKeepOwnNotices } from '../core/permissions.ts'

/** Where one follows a thing whose own page cannot know whether one does. */
export const followPage = page({
  path: '/follow/:kind/:id',
  permission: mayKeepOwnNotices,
  async render({ ask, actor, lang, params }) {
    const subject = isFollowing.input.safeParse({ subjectKind: params['kind'], subjectId: params['id'] })
    if (!subject.success) return refuse({ kind: 'page-not-found' })
    const asked = await askAll(ask, { seen: question(isFollowing, subject.data) })
    if (!asked.ok) return asked
    const { follows, title, path } = asked.value.seen
    if (title === null || path === null) return refuse({ kind: 'page-not-found' })
    const t = words(lang)
    const home = `/${actor.districtId}`
    const { subjectKind: kind, subjectId: id } = subject.data
    return (
      <Frame title={t.followTitle} crumbs={[{ href: `${home}${path}`, label: title }]} lead={t.followLead(title)}>
        <FollowButton subject={{ kind, id }} follows={follows} />
        <LinkRow
          label={t.followTitle}
          links={[
            { href: `${home}${path}`, label: t.backToThing },
            { href: `${home}/notices/settings`, label: t.settings },
          ]}
        />
      </Frame>
    )
  },
})
