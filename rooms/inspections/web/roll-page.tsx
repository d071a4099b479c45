import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { dateInSeoul, formatDate } from '#kit/korean-date.ts'
import { ActForm, cameBackIn } from '#ui/act-form.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { DateField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { decideApplicant, endTerm, recordTraining, seeInspectors } from '../contract.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayConductInspections, maySeeInspectors } from '../core/permissions.ts'

/** Who applied and was appointed, for those who may know: here they are appointed, trained, and their terms ended. */
export const rollPage = page({
  path: '/inspections/groups/:id/roll',
  permission: maySeeInspectors,
  async render({ ask, actor, lang, params, form, now }) {
    const asked = await askAll(ask, { seen: question(seeInspectors, { groupId: params['id'] ?? '' }) })
    if (!asked.ok) return asked
    const { group, inspectors } = asked.value.seen
    const t = pageWords(lang)
    const home = `/${actor.districtId}`
    const here = `${home}/inspections/groups/${group.id}/roll`
    const place = { home, here, form }
    const conducts = permits(mayConductInspections, actor)
    return (
      <Frame
        title={`${group.title} ${t.roll}`}
        crumbs={[
          { href: `${home}/inspections`, label: t.title },
          { href: `${home}/inspections/groups`, label: t.groups },
          { href: `${home}/inspections/groups/${group.id}`, label: group.title },
        ]}
        lead={t.rollLead}
      >
        {inspectors.length === 0 && <EmptyState text={t.noInspectors} />}
        {inspectors.map((one) => {
          const hidden = { groupId: group.id, no: `${one.no}` }
          return (
            <Section key={one.no} title={`${t.numbered(one.no)} · ${t.states[one.state]}`} id={`no-${one.no}`}>
              <KeyFacts
                facts={[
                  { label: t.account, value: one.accountId ?? t.accountGone },
                  { label: t.motivation, value: one.motivation ?? '-' },
                  { label: t.civilian, value: t.civilians[one.civilian ? 'yes' : 'no'] },
                  {
                    label: t.term,
                    value:
                      one.from === null || one.to === null
                        ? '-'
                        : `${formatDate(one.from, lang)} ~ ${formatDate(one.to, lang)}`,
                  },
                  { label: t.trainedOn, value: one.trainedOn === null ? '-' : formatDate(one.trainedOn, lang) },
                  ...(one.endReason === null ? [] : [{ label: t.endTerm, value: one.endReason }]),
                ]}
              />
              {conducts && (one.state === 'applied' || one.state === 'not-chosen') && (
                <ActForm
                  command={decideApplicant}
                  {...place}
                  hidden={{ ...hidden, appointed: 'yes' }}
                  submit={t.appoint}
                />
              )}
              {conducts && one.state === 'applied' && (
                <ActForm
                  command={decideApplicant}
                  {...place}
                  hidden={{ ...hidden, appointed: 'no' }}
                  submit={t.turnDown}
                  kind="secondary"
                />
              )}
              {conducts && one.state === 'appointed' && (
                <>
                  <ActForm
                    command={recordTraining}
                    {...place}
                    hidden={hidden}
                    submit={t.recordTraining}
                    kind="secondary"
                    fields={(field) => (
                      <DateField
                        {...field('trainedOn', t.trainedOn, undefined, one.trainedOn ?? dateInSeoul(now))}
                        required
                      />
                    )}
                  />
                  <More summary={t.endTerm} open={cameBackIn(form, endTerm, hidden) !== null}>
                    <ActForm
                      command={endTerm}
                      {...place}
                      hidden={hidden}
                      submit={t.endTerm}
                      kind="danger"
                      fields={(field) => <TextField {...field('reason', t.reason)} required maxLength={200} />}
                    />
                  </More>
                </>
              )}
            </Section>
          )
        })}
      </Frame>
    )
  },
})
