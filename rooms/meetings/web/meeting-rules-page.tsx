import { askAll, page, question } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { CheckboxField, NumberField, SelectField, TextField, WonField } from '#ui/form.tsx'
import type { FieldIn } from '#ui/form-field.ts'
import { Frame } from '#ui/frame.tsx'
import { KeyFacts } from '#ui/key-facts.tsx'
import { Section } from '#ui/section.tsx'
import { seeMeetingRules, setMeetingRules } from '../contract-calls.ts'
import { inOrOut } from '../core/meeting-rules.ts'
import { maySeeMeetings, maySetMeetingRules } from '../core/permissions.ts'
import { calledWords } from './called-words.ts'
import { CommandForm } from './command-form.tsx'

/** How a body meets: notice, quorum, votes and allowances, as data. */
export const meetingRulesPage = page({
  path: '/meeting-rules/:id',
  permission: maySeeMeetings,
  about: ({ id }) => ({ kind: 'body', id: id ?? '' }),
  async render({ ask, actor, lang, params, form }) {
    const bodyId = params['id'] ?? ''
    const asked = await askAll(ask, { seen: question(seeMeetingRules, { bodyId }) })
    if (!asked.ok) return asked
    const { name, rules, own } = asked.value.seen
    const [t, home] = [calledWords(lang), `/${actor.districtId}`]
    const sides = inOrOut.map((value) => ({ value, label: t.inOrOut[value] }))
    const tick = (field: FieldIn, path: string, label: string, on: boolean) => {
      const { value, ...rest } = field(path, label)
      return <CheckboxField {...rest} checked={form === null ? on : value === 'on'} />
    }
    return (
      <Frame title={t.rulesTitle(name)} crumbs={[{ href: `${home}/bodies/${bodyId}`, label: name }]} lead={t.rulesLead}>
        {!own && <p>{t.rulesDefault}</p>}
        <KeyFacts
          facts={[
            { label: t.noticeDays, value: `${rules.noticeDays}` },
            { label: t.opensWith, value: `${rules.quorum.n}/${rules.quorum.d}${rules.quorum.over ? ' <' : ''}` },
            { label: t.abstention, value: t.inOrOut[rules.abstention] },
            { label: t.recusal, value: t.inOrOut[rules.recusal] },
            { label: t.writtenOf, value: t.writtenOfs[rules.written.of] },
            { label: t.allowanceWon, value: rules.allowance.won.toLocaleString('ko') },
            ...(rules.basis === null ? [] : [{ label: t.rulesBasis, value: rules.basis }]),
          ]}
        />
        {permits(maySetMeetingRules, actor) && (
          <Section title={t.saveRules} id="set">
            <CommandForm
              command={setMeetingRules}
              {...{ home, form, page: `${home}/meeting-rules/${bodyId}`, hidden: { bodyId }, submit: t.saveRules }}
              fields={(field) => (
                <>
                  <NumberField
                    {...field('rules.noticeDays', t.noticeDays, undefined, `${rules.noticeDays}`)}
                    required
                  />
                  <NumberField {...field('rules.quorum.n', t.quorumN, undefined, `${rules.quorum.n}`)} required />
                  <NumberField {...field('rules.quorum.d', t.quorumD, undefined, `${rules.quorum.d}`)} required />
                  {tick(field, 'rules.quorum.over', t.quorumOver, rules.quorum.over)}
                  {tick(field, 'rules.proxies', t.proxies, rules.proxies)}
                  <SelectField
                    {...field('rules.abstention', t.abstention, undefined, rules.abstention)}
                    options={sides}
                  />
                  <SelectField {...field('rules.recusal', t.recusal, undefined, rules.recusal)} options={sides} />
                  {tick(field, 'rules.castingVote', t.castingVote, rules.castingVote)}
                  <NumberField
                    {...field('rules.written.replies.n', t.writtenN, undefined, `${rules.written.replies.n}`)}
                    required
                  />
                  <NumberField
                    {...field('rules.written.replies.d', t.writtenD, undefined, `${rules.written.replies.d}`)}
                    required
                  />
                  {tick(field, 'rules.written.replies.over', t.writtenOver, rules.written.replies.over)}
                  <SelectField
                    {...field('rules.written.of', t.writtenOf, undefined, rules.written.of)}
                    options={(['replies', 'enrolled'] as const).map((value) => ({ value, label: t.writtenOfs[value] }))}
                  />
                  <WonField
                    {...field('rules.allowance.won', t.allowanceWon, undefined, `${rules.allowance.won}`)}
                    required
                  />
                  {tick(field, 'rules.allowance.civil', t.civil, rules.allowance.civil)}
                  {tick(field, 'rules.allowance.councillor', t.councillor, rules.allowance.councillor)}
                  {tick(field, 'rules.allowance.exOfficio', t.exOfficio, rules.allowance.exOfficio)}
                  <TextField {...field('rules.basis', t.rulesBasis, undefined, rules.basis ?? '')} maxLength={300} />
                </>
              )}
            />
          </Section>
        )}
      </Frame>
    )
  },
})
