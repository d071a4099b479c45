import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatCount } from '#kit/format-count.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { RadioGroup, TextArea } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { newId } from '#ui/new-id.ts'
import { Section } from '#ui/section.tsx'
import { TabsNav } from '#ui/tabs-nav.tsx'
import { seeProposal } from '../contract.ts'
import { argueAbout, seeArguments } from '../contract-arguments.ts'
import { ArgumentNo, Side, sides } from '../core/argument.ts'
import { words } from '../core/messages.ts'
import { mayArgue, mayModerate, maySeeProposals } from '../core/permissions.ts'
import { ArgumentItem } from './argument-item.tsx'
import { CommandForm } from './command-form.tsx'

/** What people say for and against a proposal, and in reply. */
export const argumentsPage = page({
  path: '/proposals/:id/arguments',
  permission: maySeeProposals,
  async render({ ask, actor, lang, params, query, form }) {
    const proposalId = params['id'] ?? ''
    const seen = await ask(seeProposal, { proposalId })
    if (!seen.ok) return seen
    const side = Side.safeParse(query['side']).data
    const before = ArgumentNo.safeParse(Number(query['before'])).data
    const asked = await ask(seeArguments, { proposalId, side, before })
    if (!asked.ok) return asked
    const { open, counts, arguments: listed, next } = asked.value
    const all = words(lang)
    const t = all.arguments
    const home = `/${actor.districtId}`
    const here = `${home}/proposals/${proposalId}/arguments`
    const address = (of: Side | undefined, from?: number) => {
      const search = new URLSearchParams({
        ...(of === undefined ? {} : { side: of }),
        ...(from === undefined ? {} : { before: String(from) }),
      }).toString()
      return search === '' ? here : `${here}?${search}`
    }
    const place = { home, here, form }
    const own = form?.command === argueAbout.name ? form : null
    const argumentId = own?.values['argumentId'] ?? newId('argument')
    const speaks = open && permits(mayArgue, actor)
    return (
      <Frame
        title={t.title}
        over={seen.value.words.title}
        lead={open ? t.lead : t.notTaken}
        crumbs={[
          { href: `${home}/proposals`, label: all.proposalsTitle },
          { href: `${home}/proposals/${proposalId}`, label: seen.value.words.title },
        ]}
      >
        {speaks && (
          <CommandForm
            command={argueAbout}
            place={place}
            prefix="argue"
            formKey={argumentId}
            hidden={{ proposalId, argumentId }}
            labels={{ side: t.side, says: t.says }}
            submit={t.add}
          >
            {(field) => (
              <>
                <RadioGroup
                  {...field('side', t.side)}
                  required
                  options={sides.map((value) => ({ value, label: t.sides[value] }))}
                />
                <TextArea {...field('says', t.says)} required rows={3} maxLength={1000} />
              </>
            )}
          </CommandForm>
        )}
        {open && actor.accountId === null && (
          <LinkRow
            label={t.title}
            links={[{ href: `${home}/sign-in?then=${encodeURIComponent(here)}`, label: t.signIn, main: true }]}
          />
        )}
        <Section title={t.counts(formatCount(counts.for), formatCount(counts.against))} id="said">
          <TabsNav
            label={t.title}
            tabs={[
              { href: address(undefined), label: t.every, current: side === undefined },
              ...sides.map((one) => ({
                href: address(one),
                label: `${t.sides[one]} ${formatCount(counts[one])}`,
                current: one === side,
              })),
            ]}
          />
          {listed.length === 0 && <EmptyState text={t.none} />}
          {listed.map(({ argument, replies }) => (
            <ArgumentItem
              key={argument.no}
              {...{ argument, replies, proposalId, place, lang, speaks }}
              moderates={permits(mayModerate, actor)}
              on={(at) => formatDate(dateInSeoul(at), lang)}
            />
          ))}
          {next !== null && <LinkRow label={t.more} links={[{ href: address(side, next), label: t.more }]} />}
        </Section>
      </Frame>
    )
  },
})
