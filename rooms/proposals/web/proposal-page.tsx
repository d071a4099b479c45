import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { formatDate } from '#kit/korean-date.ts'
import { listFiles } from '#rooms/documents/contract-files.ts'
import { seeItem } from '#rooms/items/contract.ts'
import { seeBeside } from '#rooms/items/contract-beside.ts'
import { ItemId } from '#rooms/items/core/item.ts'
import { standingSentence } from '#rooms/items/core/messages-pages.ts'
import { lastReason } from '#rooms/items/core/standing-view.ts'
import { isFollowing } from '#rooms/notices/contract.ts'
import { listDepartments, listDongs } from '#rooms/organization/contract.ts'
import { BesideSection } from '#ui/beside-section.tsx'
import { FollowButton } from '#ui/follow-button.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Notice } from '#ui/notice.tsx'
import { Section } from '#ui/section.tsx'
import { seeOwnPart, seeProposal, seeRules, withdrawProposal } from '../contract.ts'
import { seeArguments } from '../contract-arguments.ts'
import { seeAnswer } from '../contract-office.ts'
import { listReaches } from '../contract-reach.ts'
import { words } from '../core/messages.ts'
import { showsWords } from '../core/moderation.ts'
import { mayPropose, maySeeDesk, maySeeProposals } from '../core/permissions.ts'
import { trackEnds } from '../core/tracks.ts'
import { AnswerSection } from './answer-section.tsx'
import { AnswerWork } from './answer-work.tsx'
import { CommandForm } from './command-form.tsx'
import { OfficeSection } from './office-section.tsx'
import { PlaceSection } from './place-section.tsx'
import { ProposalFiles } from './proposal-files.tsx'
import { clockOf, ProposalStory } from './proposal-story.tsx'
import { StandingBadge } from './proposal-table.tsx'
import { shareText } from './share-text.ts'
import { SplitSection } from './split-section.tsx'
import { SupportSection } from './support-section.tsx'

/** One proposal: what it says, where it stands, its support, its answer; for the office, what is to be done. */
export const proposalPage = page({
  path: '/proposals/:id',
  permission: maySeeProposals,
  showsMap: true,
  async render({ ask, actor, lang, params, form }) {
    const proposalId = params['id'] ?? ''
    const itemIds = ItemId.safeParse(proposalId).success ? [ItemId.parse(proposalId)] : []
    const asked = await askAll(ask, {
      seen: question(seeProposal, { proposalId }),
      dongs: question(listDongs, {}),
      departments: question(listDepartments, {}),
      ruled: question(seeRules, {}),
      kept: question(listFiles, { subject: { kind: 'proposal', id: proposalId } }),
      reached: question(listReaches, { itemIds }),
      known: question(seeBeside, { itemIds }),
      said: question(seeArguments, { proposalId, size: 0 }),
    })
    if (!asked.ok) return asked
    const { seen, dongs, departments, ruled, kept, reached, known, said } = asked.value
    const { proposal, standing, words: says, hiddenReason, mergedFrom, versions } = seen
    const item = await ask(seeItem, { itemId: proposal.id })
    const decided = item.ok && item.value.gates.length > 0 ? item.value : null
    const own = permits(mayPropose, actor) ? await ask(seeOwnPart, { proposalId }) : null
    const subject = { kind: 'item', id: proposal.id }
    const followed =
      actor.accountId === null ? null : await ask(isFollowing, { subjectKind: subject.kind, subjectId: subject.id })
    const office = permits(maySeeDesk, actor) ? await ask(seeAnswer, { proposalId }) : null
    const part = own?.ok === true ? own.value : null
    const t = words(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/${proposal.id}`
    const place = { home, here, form }
    const departmentName = (id: string) => departments.departments.find((one) => one.id === id)?.name ?? id
    const dong = dongs.dongs.find(({ id }) => id === proposal.dongId)
    const rules = ruled.tracks.find(({ track }) => track === proposal.track)?.rules ?? trackEnds[proposal.track].rules
    const clock = clockOf(seen, lang)
    return (
      <Frame
        title={says.title}
        over={`${t.tracks[proposal.track]} · ${says.place}`}
        crumbs={[{ href: `${home}/proposals`, label: t.proposalsTitle }]}
      >
        <p>
          <StandingBadge standing={standing} lang={lang} />
        </p>
        {hiddenReason !== null && (
          <Notice kind="warning" title={t.hiddenTitle}>
            <p>{t.hiddenLead(hiddenReason)}</p>
          </Notice>
        )}
        {proposal.mergedInto !== null && (
          <Notice kind="info" title={t.mergedLead}>
            <p>
              <a href={`${home}/proposals/${proposal.mergedInto}`}>{t.seeMerged}</a>
            </p>
          </Notice>
        )}
        <SplitSection {...{ seen, home, lang }} />
        {showsWords(proposal, actor) && (
          <>
            <Section title={t.problem}>
              <Lines text={says.problem} />
            </Section>
            <Section title={t.wish}>
              <Lines text={says.wish} />
            </Section>
            {seen.point !== null && <PlaceSection point={seen.point} place={says.place} lang={lang} />}
            <ProposalFiles {...kept} home={home} lang={lang} />
          </>
        )}
        {decided !== null && (
          <Section title={t.decidedTitle} id="decided">
            <p>{standingSentence(decided.standing, lastReason(decided), lang)}</p>
          </Section>
        )}
        <AnswerSection seen={seen} lang={lang} />
        <BesideSection beside={known.beside} home={home} />
        <FollowButton subject={subject} follows={followed?.ok === true ? followed.value.follows : null} />
        <SupportSection {...{ seen, own: part, stranger: actor.accountId === null, place, lang }} />
        <Section title={t.standing}>
          <KeyFacts
            facts={[
              ...(clock === null ? [] : [{ label: t.clock, value: clock }]),
              { label: t.submittedOn, value: formatDate(proposal.submittedOn, lang) },
              {
                label: t.department,
                value: proposal.departmentId === null ? t.noDepartment : departmentName(proposal.departmentId),
              },
              ...(proposal.bounces === 0 ? [] : [{ label: t.bouncesLabel, value: t.bounced(proposal.bounces) }]),
              ...(proposal.category === null ? [] : [{ label: t.category, value: t.categories[proposal.category] }]),
              ...(dong === undefined ? [] : [{ label: t.dong, value: dong.name }]),
              ...reached.reaches.flatMap(({ districts, share }) => [
                { label: t.reach.districts, value: districts.join(', ') },
                ...(share === null ? [] : [{ label: t.reach.share, value: shareText(share, null, lang) }]),
              ]),
            ]}
          />
        </Section>
        <ProposalStory seen={seen} departmentName={departmentName} lang={lang} />
        {mergedFrom.length > 0 && (
          <Section title={t.mergedFromTitle}>
            <ul>
              {mergedFrom.map(({ id, title }) => (
                <li key={id}>
                  <a href={`${home}/proposals/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {office?.ok === true && (
          <>
            <AnswerWork {...{ seen, answer: office.value.answer, actor, place, lang }} />
            <OfficeSection
              {...{ seen, rules, departments: departments.departments, files: kept.files, actor, place, lang }}
            />
          </>
        )}
        {part?.mayChange === true && (
          <More summary={t.withdrawTitle} open={form?.command === withdrawProposal.name}>
            <p>{t.withdrawLead}</p>
            <CommandForm
              {...{ command: withdrawProposal, place, prefix: 'withdraw', submit: t.withdraw, kind: 'danger' as const }}
              hidden={{ proposalId: proposal.id }}
            />
          </More>
        )}
        <LinkRow
          label={t.links}
          links={[
            ...(part?.mayChange === true && !proposal.hidden
              ? [{ href: `${here}/edit`, label: t.edit, main: true }]
              : []),
            ...(said.takesArguments
              ? [
                  {
                    href: `${here}/arguments`,
                    label: `${t.arguments.title} (${t.arguments.counts(formatCount(said.counts.for), formatCount(said.counts.against))})`,
                  },
                ]
              : []),
            ...(versions.length > 1 ? [{ href: `${here}/versions`, label: t.versionsTitle }] : []),
            { href: `${home}/items/${proposal.id}`, label: t.thread },
            { href: `${home}/history/proposal/${proposal.id}`, label: t.history },
            { href: `${home}/proposals`, label: t.backToList },
          ]}
        />
      </Frame>
    )
  },
})

/** Text in the lines in which it was written. */
const Lines = ({ text }: { readonly text: string }) => (
  <>
    {text.split(/\r?\n/).map((line, at) => (
      <p key={at}>{line}</p>
    ))}
  </>
)
