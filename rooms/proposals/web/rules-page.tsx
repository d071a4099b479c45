import { askAll, page, question } from '#kernel/page.ts'
import { CheckboxField, NumberField, SelectField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { Section } from '#ui/section.tsx'
import { seeRules, setRules } from '../contract.ts'
import { seeSetting, takeArguments } from '../contract-arguments.ts'
import { seeArea, setArea } from '../contract-map.ts'
import { words } from '../core/messages.ts'
import { maySetRules } from '../core/permissions.ts'
import { cornersOf } from '../core/point.ts'
import { CommandForm } from './command-form.tsx'

/** What the district sets for each track. A deadline in months is set by the program's default alone. */
export const rulesPage = page({
  path: '/proposals/rules',
  permission: maySetRules,
  async render({ ask, actor, lang, form }) {
    const asked = await askAll(ask, {
      seen: question(seeRules, {}),
      setting: question(seeSetting, {}),
      bound: question(seeArea, {}),
    })
    if (!asked.ok) return asked
    const { seen, setting, bound } = asked.value
    const t = words(lang)
    const corners = cornersOf(bound.area)
    const home = `/${actor.districtId}`
    return (
      <Frame title={t.rulesTitle} crumbs={[{ href: `${home}/proposals`, label: t.proposalsTitle }]} lead={t.rulesLead}>
        {seen.tracks.map(({ track, rules }) => {
          const { clock } = rules
          const mine = form?.values['track'] === track ? form : null
          return (
            <Section key={track} title={t.tracks[track]} id={track}>
              <p>{t.trackNotes[track]}</p>
              <CommandForm
                command={setRules}
                place={{ home, here: `${home}/proposals/rules`, form: mine }}
                prefix={track}
                hidden={{ track }}
                labels={{
                  ...{ needed: t.needed, supportDays: t.supportDays, clock: t.clockLength, editHours: t.editHours },
                  bounces: t.bouncesAllowed,
                }}
                submit={t.saveRules}
              >
                {(field) => (
                  <>
                    <NumberField {...field('needed', t.needed, t.neededHint, String(rules.needed))} unit={t.people} />
                    <NumberField
                      {...field('supportDays', t.supportDays, undefined, String(rules.supportDays))}
                      unit={t.days}
                    />
                    <SelectField
                      {...field('clock', t.clockLength, undefined, JSON.stringify(clock))}
                      options={clocksBeside(clock).map((one) => ({
                        value: JSON.stringify(one),
                        label: `${one.kind === 'months' ? one.months : one.days}${t.clockKinds[one.kind]}`,
                      }))}
                    />
                    <NumberField
                      {...field('editHours', t.editHours, undefined, String(rules.editHours))}
                      unit={t.hours}
                    />
                    <NumberField
                      {...field('bounces', t.bouncesAllowed, undefined, String(rules.bounces))}
                      unit={t.times}
                    />
                  </>
                )}
              </CommandForm>
            </Section>
          )
        })}
        <Section title={t.arguments.settingTitle} id="arguments">
          <CommandForm
            command={takeArguments}
            place={{ home, here: `${home}/proposals/rules`, form }}
            prefix="arguments"
            hidden={{}}
            labels={{ takesArguments: t.arguments.setting }}
            submit={t.arguments.saveSetting}
          >
            {() => <CheckboxField name="takesArguments" label={t.arguments.setting} checked={setting.takesArguments} />}
          </CommandForm>
        </Section>
        <Section title={t.map.areaTitle} id="area">
          <p>{t.map.areaLead}</p>
          <CommandForm
            command={setArea}
            place={{ home, here: `${home}/proposals/rules`, form }}
            prefix="area"
            hidden={{}}
            labels={{ southWest: t.map.southWest, northEast: t.map.northEast }}
            submit={t.map.saveArea}
          >
            {(field) =>
              (['southWest', 'northEast'] as const).map((corner) => (
                <TextField
                  key={corner}
                  {...field(corner, t.map[corner], t.map.cornerHint, corners[corner])}
                  maxLength={60}
                />
              ))
            }
          </CommandForm>
        </Section>
      </Frame>
    )
  },
})

type Clock = Parameters<typeof clocksBeside>[0]

/** The clocks that offices use, and the one that is set. */
function clocksBeside(clock: { kind: 'months'; months: number } | { kind: 'days' | 'working-days'; days: number }) {
  const usual: Clock[] = [
    { kind: 'months', months: 1 },
    { kind: 'months', months: 2 },
    ...[7, 14, 15, 20, 30].flatMap((days): Clock[] => [
      { kind: 'days', days },
      { kind: 'working-days', days },
    ]),
  ]
  return usual.some((one) => JSON.stringify(one) === JSON.stringify(clock)) ? usual : [clock, ...usual]
}
