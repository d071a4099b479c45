import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { refuse } from '#kit/result.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { seeSubject } from '../contract.ts'
import { words } from '../core/messages.ts'
import * as may from '../core/permissions.ts'
import { SubjectKind } from '../core/review-subject.ts'
import { versionText } from '../core/version-text.ts'
import { DocumentSection } from './document-section.tsx'
import { FindingsSection } from './findings-section.tsx'
import { PassTable } from './pass-table.tsx'
import { PrecheckForm } from './precheck-form.tsx'
import { PrecheckTable } from './precheck-table.tsx'
import { PublicationSection } from './publication-section.tsx'
import { RequestSection } from './request-section.tsx'
import { SubmissionSection } from './submission-section.tsx'

/** Everything between writing and publication of one subject: findings, reviews, points to check, approval, submission. */
export const subjectPage = page({
  path: '/reviews/of/:kind/:id',
  permission: may.maySeeReviews,
  about: ({ kind = '', id = '' }) => ({ kind, id }),
  async render({ ask, actor, lang, params, form }) {
    const kind = SubjectKind.safeParse(params['kind']).data
    if (kind === undefined) return refuse({ kind: 'subject-not-found' })
    const asked = await askAll(ask, { seen: question(seeSubject, { kind, id: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { seen } = asked.value
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/reviews/of/${kind}/${seen.subject.id}`
    const place = { home, here, form }
    return (
      <Frame
        title={seen.title}
        over={t.kinds[kind]}
        crumbs={[{ href: `${home}/reviews`, label: t.reviewsTitle }]}
        lead={t.subjectLead}
      >
        <KeyFacts
          facts={[
            { label: t.department, value: seen.department || t.none },
            { label: t.version, value: versionText(seen.version, lang) },
            { label: t.title, value: <a href={`${home}${seen.path}`}>{seen.title}</a> },
          ]}
        />
        <FindingsSection seen={seen} place={place} lang={lang} mayPass={permits(may.mayPassFinding, actor)} />
        {seen.passes.length > 0 && (
          <PassTable
            passes={seen.passes.map((pass) => ({ ...pass, title: null, path: null }))}
            home={home}
            lang={lang}
          />
        )}
        <RequestSection seen={seen} place={place} lang={lang} mayRequest={permits(may.mayRequestReview, actor)} />
        <PrecheckTable seen={seen} lang={lang} />
        {permits(may.mayFillPrecheck, actor) && <PrecheckForm seen={seen} place={place} lang={lang} />}
        <DocumentSection seen={seen} place={place} lang={lang} mayRecord={permits(may.mayRecordDocument, actor)} />
        <SubmissionSection seen={seen} place={place} lang={lang} maySubmit={permits(may.maySubmit, actor)} />
        {kind === 'plan-version' && (
          <PublicationSection seen={seen} place={place} lang={lang} mayPublish={permits(may.mayPublish, actor)} />
        )}
        <LinkRow
          label={t.links}
          links={[
            { href: `${here}/letter`, label: t.letterLink, main: true },
            { href: `${home}${seen.path}`, label: t.seeSubject },
            { href: `${home}/reviews`, label: t.backToQueue },
            { href: `${home}/history/${kind}/${seen.subject.id}`, label: t.history },
            { href: `${home}/api/approvals/see-subject?kind=${kind}&id=${seen.subject.id}`, label: t.asData },
          ]}
        />
      </Frame>
    )
  },
})
