import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { refuse } from '#kit/result.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { newId } from '#ui/new-id.ts'
import { recordNegotiation, reviseNegotiation, seeNegotiation, seePlan } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { versionWords } from '../core/messages-versions.ts'
import { NegotiationId } from '../core/negotiation.ts'
import { mayRecordNegotiation, maySeePlans } from '../core/permissions.ts'
import { PlanId } from '../core/plan.ts'
import { NegotiationForm, type NegotiationValues } from './negotiation-form.tsx'
import { NegotiationView } from './negotiation-view.tsx'

const spareConditions = 3

/** Records a negotiation round with the city; it begins with the projects of the plan at their present amounts. */
export const newNegotiationPage = page({
  path: '/plans/:id/negotiations/new',
  permission: mayRecordNegotiation,
  async render({ ask, actor, lang, params, form }) {
    const planId = PlanId.safeParse(params['id'])
    if (!planId.success) return refuse({ kind: 'plan-not-found' })
    const asked = await askAll(ask, { seen: question(seePlan, { planId: planId.data }) })
    if (!asked.ok) return asked
    const { plan, projects } = asked.value.seen
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/plans/${plan.id}`
    const own = form?.command === recordNegotiation.name ? form : null
    const id = own?.values['negotiation.id'] ?? newId('negotiation')
    const values: NegotiationValues = {
      'negotiation.id': id,
      'negotiation.planId': plan.id,
      ...Object.fromEntries(
        projects.flatMap(({ total }, at) => [
          [`negotiation.items.${at}.before`, `${total}`],
          [`negotiation.items.${at}.after`, `${total}`],
        ]),
      ),
    }
    return (
      <Frame
        title={v.negotiationsNew}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: here, label: plan.name },
        ]}
        lead={v.negotiationLead}
      >
        <NegotiationForm
          action={`${home}/do/plans/record-negotiation`}
          page={`${here}/negotiations/new`}
          then={`${home}/negotiations/${id}`}
          items={projects.map(({ itemId, title }) => ({ itemId, title }))}
          values={values}
          conditions={spareConditions}
          basedOn={null}
          form={own}
          lang={lang}
        />
      </Frame>
    )
  },
})

/** One negotiation: what it changed and what was asked, and the form to revise it. */
export const negotiationPage = page({
  path: '/negotiations/:id',
  permission: maySeePlans,
  async render({ ask, actor, lang, params, form }) {
    const negotiationId = NegotiationId.safeParse(params['id'])
    if (!negotiationId.success) return refuse({ kind: 'negotiation-not-found' })
    const asked = await ask(seeNegotiation, { negotiationId: negotiationId.data })
    if (!asked.ok) return asked
    const seen = asked.value
    const { plan, negotiation } = seen
    const [p, v] = [pageWords(lang), versionWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/negotiations/${negotiation.id}`
    const own = form?.command === reviseNegotiation.name ? form : null
    return (
      <Frame
        title={negotiation.name}
        crumbs={[
          { href: `${home}/plans`, label: p.plansTitle },
          { href: `${home}/plans/${plan.id}`, label: plan.name },
        ]}
        {...(negotiation.kind === null ? {} : { over: v.negotiationKinds[negotiation.kind] })}
      >
        <NegotiationView seen={seen} home={home} lang={lang} />
        {permits(mayRecordNegotiation, actor) && (
          <More summary={v.negotiationEdit} open={own !== null}>
            <NegotiationForm
              action={`${home}/do/plans/revise-negotiation`}
              page={here}
              then={here}
              items={seen.items.map(({ itemId, title }) => ({ itemId, title }))}
              values={valuesOf(seen)}
              conditions={negotiation.conditions.length + spareConditions}
              basedOn={seen.version}
              form={own}
              lang={lang}
            />
          </More>
        )}
        <LinkRow
          label={p.links}
          links={[
            {
              href: `${home}/plans/${plan.id}/compare?a=before:${negotiation.id}&b=after:${negotiation.id}`,
              label: v.compareTitle,
            },
            { href: `${home}/plans/${plan.id}`, label: plan.name },
            { href: `${home}/history/negotiation/${negotiation.id}`, label: p.history },
            { href: `${home}/api/plans/see-negotiation?negotiationId=${negotiation.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})

function valuesOf({ negotiation, items }: ReplyOf<typeof seeNegotiation>): NegotiationValues {
  const { id, planId, gateId, name, kind, period, conditions } = negotiation
  const rows = items.flatMap(({ before, after, outcome, done, reason, remark }, at) =>
    Object.entries({ before: `${before}`, after: `${after}`, outcome, done, reason, remark }).map(([column, cell]) => [
      `negotiation.items.${at}.${column}`,
      cell ?? '',
    ]),
  )
  const asked = conditions.flatMap((condition, at) =>
    Object.entries(condition).map(([column, cell]) => [`negotiation.conditions.${at}.${column}`, cell ?? '']),
  )
  const head = { id, planId, gateId, name, kind, 'period.from': period.from, 'period.to': period.to }
  const heads = Object.entries(head).map(([key, cell]) => [`negotiation.${key}`, cell ?? ''])
  return Object.fromEntries([...heads, ...rows, ...asked])
}
