import { askAll, page, question } from '#kernel/page.ts'
import { writtenFile } from '#kernel/written-file.ts'
import { permits } from '#kit/actor.ts'
import type { ReplyOf } from '#kit/contract.ts'
import { formatDate } from '#kit/korean-date.ts'
import { writeSpreadsheet } from '#rooms/documents/contract.ts'
import { listDepartments } from '#rooms/organization/contract.ts'
import { CommandForm } from '#ui/command-form.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { FilterBar } from '#ui/filter-bar.tsx'
import { NumberField, SelectField, TextField } from '#ui/form.tsx'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Section } from '#ui/section.tsx'
import { decidePoints, listPoints, proposePoints, reversePoints, seeRewards } from '../contract.ts'
import { type PageWords, pageWords, receiverIn, stateIn } from '../core/messages-pages.ts'
import { mayKeepRewards, mayProposePoints, maySeePoints } from '../core/permissions.ts'
import { PointsState, pointsStates } from '../core/points.ts'
import { receiverKinds } from '../core/reward-scheme.ts'

/** The ledger: what was proposed and what became of it, with what can be done about each row, and a form for more. */
export const ledgerPage = page({
  path: '/rewards/ledger',
  permission: maySeePoints,
  async render({ ask, actor, lang, query, form }) {
    const state = PointsState.safeParse(query['state']).data
    const page = Math.max(1, Number(query['page']) || 1)
    const known = await askAll(ask, { seen: question(seeRewards, {}), offices: question(listDepartments, {}) })
    if (!known.ok) return known
    const { seen, offices } = known.value
    const department = offices.departments.find(({ id }) => id === query['department'])
    const year = seen.years.find((one) => `${one}` === query['year'])
    const wanted = {
      ...(state === undefined ? {} : { state }),
      ...(department === undefined ? {} : { departmentId: department.id }),
      ...(year === undefined ? {} : { year }),
    }
    const asked = await askAll(ask, { listed: question(listPoints, { page, ...wanted }) })
    if (!asked.ok) return asked
    const { listed } = asked.value
    const t = pageWords(lang)
    const format = query['format']
    if (format === 'xlsx' || format === 'csv') {
      const rows = [...listed.points]
      for (let at = 2; rows.length < listed.total; at += 1) {
        const more = await ask(listPoints, { page: at, ...wanted })
        if (!more.ok) return more
        rows.push(...more.value.points)
      }
      return writtenFile(ask, writeSpreadsheet, { format, fileName: t.ledger, sheets: [ledgerSheet(rows, t)] })
    }
    const chosen = {
      ...(state === undefined ? {} : { state }),
      ...(department === undefined ? {} : { department: department.id }),
      ...(year === undefined ? {} : { year: `${year}` }),
    }
    const home = `/${actor.districtId}`
    const here = `${home}/rewards/ledger`
    const place = { home, here, form }
    type Row = (typeof listed.points)[number]
    const acts = (row: Row) => {
      // What was typed for one row is that row's alone.
      const place = { home, here, form: form?.values['pointsId'] === row.id ? form : null }
      if (row.state === 'proposed' && row.own) return t.ownWaits
      if (row.decidable)
        return (
          <More summary={t.decide} open={form?.values['pointsId'] === row.id}>
            <CommandForm
              {...{ command: decidePoints, place, prefix: `decide-${row.id}`, labels: { reason: t.reason } }}
              hidden={{ pointsId: row.id }}
              submit={t.decide}
            >
              {(field) => (
                <>
                  <SelectField
                    {...field('verdict', t.state, undefined, 'approved')}
                    options={[
                      { value: 'approved', label: t.approve },
                      { value: 'refused', label: t.refuse },
                    ]}
                  />
                  <TextField {...field('reason', t.reason)} maxLength={1000} />
                </>
              )}
            </CommandForm>
          </More>
        )
      const isTaken = row.reversed || row.reverses !== null
      if (row.state !== 'approved' || isTaken || !permits(mayKeepRewards, actor)) return row.reason ?? ''
      return (
        <More summary={t.takeBack} open={form?.values['pointsId'] === row.id}>
          <CommandForm
            {...{ command: reversePoints, place, prefix: `back-${row.id}`, labels: { reason: t.reason } }}
            hidden={{ pointsId: row.id }}
            newThing={{ field: 'reversalId', kind: 'points' }}
            submit={t.takeBack}
            kind="danger"
          >
            {(field) => <TextField {...field('reason', t.reason)} required maxLength={1000} />}
          </CommandForm>
        </More>
      )
    }
    const { scheme } = seen
    return (
      <Frame title={t.ledger} lead={t.ledgerLead} crumbs={[{ href: `${home}/rewards`, label: t.title }]}>
        <FilterBar
          action={here}
          submit={t.show}
          filters={[
            {
              ...{ kind: 'select', name: 'state', label: t.state, value: state ?? '' },
              options: [
                { value: '', label: t.allStates },
                ...pointsStates.map((value) => ({ value, label: t.states[value] })),
              ],
            },
            {
              ...{ kind: 'select', name: 'department', label: t.department, value: department?.id ?? '' },
              options: [
                { value: '', label: t.allDepartments },
                ...offices.departments.map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
            {
              ...{ kind: 'select', name: 'year', label: t.year, value: year === undefined ? '' : `${year}` },
              options: [
                { value: '', label: t.allYears },
                ...seen.years.map((one) => ({ value: `${one}`, label: t.yearName(one) })),
              ],
            },
          ]}
        />
        <DataTable
          caption={t.caption(listed.total)}
          rows={listed.points}
          empty={t.noPoints}
          stack
          columns={[
            { key: 'evidence', header: t.evidence, rowHeader: true, cell: ({ evidence }) => evidence },
            {
              ...{ key: 'to', header: t.to },
              cell: (row) => receiverIn(t, row),
            },
            { key: 'rule', header: t.rule, cell: ({ rule }) => rule },
            { key: 'points', header: t.points, align: 'number', cell: (row) => row.points },
            { key: 'on', header: t.on, cell: ({ on }) => formatDate(on, lang) },
            {
              ...{ key: 'state', header: t.state },
              cell: (row) => stateIn(t, row),
            },
            { key: 'acts', header: t.decide, cell: acts },
          ]}
        />
        <Pagination
          {...{ page: listed.page, pageSize: listed.pageSize, total: listed.total }}
          href={(no) => `${here}?${new URLSearchParams({ ...chosen, page: `${no}` })}`}
        />
        <LinkRow
          label={t.links}
          links={(['xlsx', 'csv'] as const).map((one) => ({
            href: `${here}?${new URLSearchParams({ ...chosen, format: one })}`,
            label: t.files[one],
          }))}
        />
        {permits(mayProposePoints, actor) && scheme !== null && (
          <Section title={t.propose} id="propose">
            <CommandForm
              {...{ command: proposePoints, place, prefix: 'propose', submit: t.propose }}
              hidden={{ year: `${scheme.year}` }}
              newThing={{ field: 'pointsId', kind: 'points' }}
              labels={{
                ...{ ruleNo: t.rule, to: t.to, departmentId: t.department, accountId: t.account },
                ...{ grade: t.gradeField, evidence: t.evidence },
              }}
            >
              {(field) => (
                <>
                  <SelectField
                    {...field('ruleNo', t.rule)}
                    options={scheme.rules.map(({ no, title, points }) => ({
                      value: `${no}`,
                      label: `${title} (${points})`,
                    }))}
                  />
                  <SelectField
                    {...field('to', t.to)}
                    options={receiverKinds.map((value) => ({ value, label: t.receivers[value] }))}
                  />
                  <SelectField
                    {...field('departmentId', t.department)}
                    options={[
                      { value: '', label: t.noLine },
                      ...offices.departments.map(({ id, name }) => ({ value: id, label: name })),
                    ]}
                  />
                  <TextField {...field('accountId', t.account, t.accountHint)} maxLength={60} />
                  <NumberField {...field('grade', t.gradeField, t.gradeHint)} />
                  <TextField {...field('evidence', t.evidence, t.evidenceHint)} required maxLength={300} />
                </>
              )}
            </CommandForm>
          </Section>
        )}
      </Frame>
    )
  },
})

/** The ledger as a file: the statement of a department where one was chosen. Persons stand by department and grade. */
function ledgerSheet(points: ReplyOf<typeof listPoints>['points'], t: PageWords) {
  const words = (label: string) => ({ label, kind: 'text' as const })
  return {
    ...{ name: t.ledger, title: t.ledger, unit: null },
    columns: [
      ...[t.evidence, t.to, t.rule].map(words),
      { label: t.points, kind: 'count' as const },
      ...[t.on, t.state, t.reason].map(words),
    ],
    rows: points.map((row) => [
      ...[row.evidence, receiverIn(t, row), row.rule, row.points, row.on, stateIn(t, row), row.reason ?? ''],
    ]),
  }
}
