import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { SelectField, SubmitButton } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { Section } from '#ui/section.tsx'
import { listReports } from '../contract.ts'
import { words } from '../core/messages.ts'
import { assemblyPageWords } from '../core/messages-assembly.ts'
import { packageWords } from '../core/messages-packages.ts'
import { mayMakeReports, mayOrderPackages } from '../core/permissions.ts'

/** Every paper that can be made, with what it can be made of. */
export const papersPage = page({
  path: '/papers',
  permission: mayMakeReports,
  shared: true,
  async render({ ask, actor, lang }) {
    const listed = await ask(listReports, {})
    if (!listed.ok) return listed
    const t = words(lang)
    const p = packageWords(lang)
    const together = permits(mayOrderPackages, actor)
    const home = `/${actor.districtId}`
    const { reports } = listed.value
    const makeable = reports.filter(({ choices }) => choices.length > 0)
    const notYet = reports.filter(({ choices }) => choices.length === 0)
    return (
      <Frame title={t.papers} crumbs={[]} lead={t.papersLead}>
        <LinkRow
          label={t.links}
          links={[
            { href: `${home}/papers/issued`, label: t.seeIssued, main: false },
            ...(together ? [{ href: `${home}/papers/packages`, label: p.packages, main: false }] : []),
          ]}
        />
        {makeable.map(({ name, title, of, choices }) => (
          <Section key={name} title={title[lang]} id={name}>
            <form method="get" action={`${home}/papers/${name}`} class="filters">
              <SelectField
                name="of"
                id={`of-${name}`}
                label={of[lang]}
                value={choices[0]?.of ?? ''}
                options={choices.map((choice) => ({ value: choice.of, label: choice.label }))}
              />
              <SubmitButton kind="secondary">{t.make}</SubmitButton>
            </form>
            {name === 'assembly-data' && (
              <LinkRow
                label={title[lang]}
                links={[{ href: `${home}/papers/${name}/choose`, label: assemblyPageWords(lang).choose, main: false }]}
              />
            )}
            {together && choices.length > 1 && (
              <LinkRow
                label={title[lang]}
                links={[{ href: `${home}/papers/${name}/together`, label: p.orderMany, main: false }]}
              />
            )}
          </Section>
        ))}
        {notYet.length > 0 && (
          <Section title={t.notYet} id="not-yet">
            <ul>
              {notYet.map(({ name, title }) => (
                <li key={name}>{title[lang]}</li>
              ))}
            </ul>
          </Section>
        )}
      </Frame>
    )
  },
})
