import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { formatWon } from '#kit/won.ts'
import { ActForm } from '#ui/act-form.tsx'
import { CheckboxField, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { applyToInspect, seeGroup, seeOwnInspections, withdrawFromInspecting } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayApplyToInspect, mayConductInspections, maySeeInspections, maySeeInspectors } from '../core/permissions.ts'
import { AssignmentTable, InspectorTable } from './group-tables.tsx'

/** One group: what it does, its call, who is appointed by number, who looks at what, and what it costs. */
export const groupPage = page({
  path: '/inspections/groups/:id',
  permission: maySeeInspections,
  async render({ ask, actor, lang, params, form }) {
    const asked = await askAll(ask, { seen: question(seeGroup, { groupId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const mine = permits(mayApplyToInspect, actor) ? await ask(seeOwnInspections, {}) : null
    if (mine?.ok === false) return mine
    const { group, projects, appointed, called, inspectors, assignments, visits, money } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/inspections/groups/${group.id}`
    const own = mine?.value.places.find((place) => place.group.id === group.id)?.inspector
    const won = (amount: Parameters<typeof formatWon>[0]) => formatWon(amount, 'won', lang)
    const conducts = permits(mayConductInspections, actor)
    return (
      <Frame
        title={group.title}
        over={t.kinds[group.kind]}
        crumbs={[
          { href: `${home}/inspections`, label: t.title },
          { href: `${home}/inspections/groups`, label: t.groups },
        ]}
      >
        <p>{group.notice}</p>
        <KeyFacts
          facts={[
            {
              label: t.projects,
              value: projects.map(({ projectId, title }, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={`${home}/projects/${projectId}`}>{title}</a>
                </>
              )),
            },
            { label: t.period, value: `${formatDate(group.from, lang)} ~ ${formatDate(group.to, lang)}` },
            { label: t.seats, value: t.seatsTaken(group.seats, appointed) },
            {
              label: t.call,
              value:
                group.opensOn === null || group.closesOn === null
                  ? t.notCalled
                  : `${formatDate(group.opensOn, lang)} ~ ${formatDate(group.closesOn, lang)}`,
            },
            ...(money === null
              ? []
              : [
                  { label: t.costLine, value: t.lineOf(money.label, money.formula) },
                  { label: t.allowances, value: t.lineUse(won(money.stated), won(money.due), won(money.left)) },
                ]),
          ]}
        />
        {own !== undefined && (
          <Section title={t.states[own.state]} id="mine">
            <p>
              {t.applied(own.no)} <a href={`${home}/inspections/mine`}>{t.myVisits}</a>
            </p>
            {own.state === 'applied' && (
              <ActForm
                command={withdrawFromInspecting}
                {...{ home, here, form }}
                hidden={{ groupId: group.id }}
                submit={t.withdraw}
                kind="secondary"
              />
            )}
          </Section>
        )}
        {called && own === undefined && (
          <Section title={t.apply} id="apply">
            <p>{t.applyLead}</p>
            {permits(mayApplyToInspect, actor) ? (
              <ActForm
                command={applyToInspect}
                {...{ home, here, form }}
                hidden={{ groupId: group.id }}
                submit={t.apply}
                fields={(field, refused) => (
                  <>
                    <TextArea {...field('motivation', t.motivation, t.motivationHint)} required maxLength={4000} />
                    <CheckboxField
                      {...field('consent', t.consent)}
                      value="on"
                      required
                      checked={refused?.values['consent'] === 'on'}
                    />
                  </>
                )}
              />
            ) : (
              <p>
                {t.signInFirst} <a href={`${home}/sign-in`}>{t.signIn}</a>
              </p>
            )}
          </Section>
        )}
        <InspectorTable {...{ inspectors, lang }} />
        <AssignmentTable {...{ assignments, visits, lang, home, projects }} links={conducts} />
        {conducts && (
          <LinkRow
            label={t.links}
            links={[
              ...(permits(maySeeInspectors, actor) ? [{ href: `${here}/roll`, label: t.roll, main: true }] : []),
              { href: `${here}/assign`, label: t.assign },
              { href: `${here}/payments`, label: t.allowances },
              { href: `${here}/edit`, label: t.changeGroup },
            ]}
          />
        )}
      </Frame>
    )
  },
})
