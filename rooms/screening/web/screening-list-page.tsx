import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDateWithWeekday } from '#kit/korean-date.ts'
import { formatWon, won } from '#kit/won.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { CheckboxField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { closeList, recuseMember, remindMembers, seeList } from '../contract-lists.ts'
import { yetToScore } from '../core/close-list.ts'
import { listWords } from '../core/messages-lists.ts'
import { mayCloseList, mayKeepLists, maySeeLists } from '../core/permissions.ts'
import { ListTable } from './list-table.tsx'
import { MemberBoard } from './member-board.tsx'

/** One list: how it adds up, every item with its result, who has scored, and the form that closes it. */
export const screeningListPage = page({
  path: '/screening-lists/:id',
  permission: maySeeLists,
  async render({ ask, actor, lang, params, form }) {
    const asked = await ask(seeList, { listId: params['id'] ?? '' })
    if (!asked.ok) return asked
    const seen = asked.value
    const { list, sum } = seen
    const t = listWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/screening-lists/${list.id}`
    const mayKeep = permits(mayKeepLists, actor)
    const isOpen = list.closedOn === null
    const sees = seen.members.length > 0
    const links = [
      ...(isOpen && mayKeep ? [{ href: `${here}/results`, label: t.results, main: true }] : []),
      ...(sees ? [{ href: `${here}/papers`, label: t.papers }] : []),
      { href: `${here}/sheet`, label: t.sheet },
      ...(list.gateId === null ? [] : [{ href: `${home}/gates/${list.gateId}`, label: t.gate, main: true }]),
    ]
    const unscored = yetToScore(list, seen.items, { members: seen.members, aside: seen.recusals })
    const placed: readonly string[] = [closeList.name, recuseMember.name, remindMembers.name]
    const own = form !== null && !placed.includes(form.command) ? form : null
    return (
      <Frame
        title={list.name}
        over={t.kinds[list.kind]}
        crumbs={[{ href: `${home}/screening-lists`, label: t.listsTitle }]}
      >
        {own !== null && <ErrorSummary sentence={own.sentence} errors={own.fieldErrors} />}
        <KeyFacts
          facts={[
            { label: t.bodies, value: seen.bodies.map(({ name }) => name).join(', ') },
            { label: t.persons, value: t.personsOf(seen.persons) },
            { label: t.heldOn, value: formatDateWithWeekday(list.heldOn, lang) },
            { label: t.dueOn, value: formatDateWithWeekday(list.dueOn, lang) },
            { label: t.decider, value: list.decider },
            { label: t.state, value: isOpen ? t.openState : t.closedState },
            ...(list.limit === null ? [] : [{ label: t.limit, value: t.wonOf(formatWon(list.limit, 'won', lang)) }]),
            ...(list.criteria.length === 0
              ? []
              : [{ label: t.criteria, value: list.criteria.map((one) => criterionText(one, t.mostOf)).join(', ') }]),
            ...(list.allowedAccounts.length === 0
              ? []
              : [{ label: t.allowedAccounts, value: list.allowedAccounts.join(', ') }]),
          ]}
        />
        <LinkRow label={t.links} links={links} />
        <Section title={t.sum} id="sum">
          <StatRow>
            {(['came', 'chosen', 'rejected', 'undecided'] as const).map((key) => (
              <Stat
                key={key}
                label={t.sums[key]}
                value={`${sum[key].count}`}
                unit={t.unit}
                note={t.wonOf(formatWon(won(sum[key].won), 'won', lang))}
              />
            ))}
          </StatRow>
          {sum.cut !== 0 && (
            <p>
              {t.cut}: {t.wonOf(formatWon(won(sum.cut), 'won', lang))}
            </p>
          )}
        </Section>
        <Section title={t.itemsTitle} id="items">
          <ListTable seen={seen} home={home} lang={lang} />
        </Section>
        {sees && (
          <Section title={t.membersTitle} id="members">
            <MemberBoard {...{ seen, home, mayKeep, lang }} form={form} />
          </Section>
        )}
        {isOpen && permits(mayCloseList, actor) && (
          <Section title={t.close} id="close">
            <p>{t.closeLead}</p>
            <CommandForm
              command={closeList}
              place={{ home, here, form }}
              prefix="close"
              hidden={{ listId: list.id }}
              newThing={{ field: 'gateId', kind: 'gate' }}
              labels={{ openReason: t.openReason, withoutScores: t.withoutScores }}
              submit={t.close}
            >
              {(field) => (
                <>
                  {unscored.length > 0 && (
                    <CheckboxField
                      {...field('withoutScores', t.withoutScores, t.withoutScoresHint(unscored))}
                      value="true"
                      checked={form?.values['withoutScores'] === 'true'}
                    />
                  )}
                  <More summary={t.openReason} open={form?.command === closeList.name}>
                    <TextArea {...field('openReason', t.openReason, t.openReasonHint)} rows={3} maxLength={4000} />
                  </More>
                </>
              )}
            </CommandForm>
          </Section>
        )}
      </Frame>
    )
  },
})

/** A criterion in a line: 효과 10점 (3/4). */
export const criterionText = (
  { name, most, weight }: { readonly name: string; readonly most: number; readonly weight: string | null },
  mostOf: (most: number) => string,
): string => `${name} ${mostOf(most)}${weight === null ? '' : ` (${weight})`}`
