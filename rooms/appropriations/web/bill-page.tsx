import { page } from '#kernel/page.ts'
import { permits } from '#kit/actor.ts'
import { formatDate } from '#kit/korean-date.ts'
import { refuse } from '#kit/result.ts'
import { formatWon } from '#kit/won.ts'
import { Frame } from '#ui/frame.tsx'
import { LinkRow } from '#ui/link-row.tsx'
import { More } from '#ui/more.tsx'
import { Section } from '#ui/section.tsx'
import { Stat, StatRow } from '#ui/stat.tsx'
import { StepList } from '#ui/step-list.tsx'
import { thousand } from '#ui/thousand.ts'
import { listProjects, seeBill } from '../contract.ts'
import { BillId, type BillStage, billStages } from '../core/bill.ts'
import { words } from '../core/messages.ts'
import { pageWords } from '../core/messages-pages.ts'
import { mayKeepBills, mayRequest, maySeeAppropriations } from '../core/permissions.ts'
import { mayTakeAllProjects } from '../core/request-from-plan.ts'
import { ChangeTable } from './change-table.tsx'
import { ExplainForm } from './explain-form.tsx'
import { FindingList } from './finding-list.tsx'
import { FromPlanForm } from './from-plan-form.tsx'
import { projectNames } from './project-names.ts'
import { StageTable } from './stage-table.tsx'
import { UndecidedNotice } from './undecided-notice.tsx'

/** A longer table stands folded: on a phone every row is a card. */
const shortTable = 20

/** One bill: its stages side by side, what each changed and why, the committee's opinion, what is missing. */
export const billPage = page({
  path: '/budget-bills/:id',
  permission: maySeeAppropriations,
  async render({ ask, actor, lang, params, form }) {
    const billId = BillId.safeParse(params['id'])
    if (!billId.success) return refuse({ kind: 'bill-not-found', billId: params['id'] ?? '' })
    const asked = await ask(seeBill, { billId: billId.data })
    if (!asked.ok) return asked
    const listed = await ask(listProjects, {})
    if (!listed.ok) return listed
    const seen = asked.value
    const { bill, stages, reconciliation: sums } = seen
    const [t, p] = [words(lang), pageWords(lang)]
    const home = `/${actor.districtId}`
    const here = `${home}/budget-bills/${bill.id}`
    const nameOf = projectNames(seen.projects)
    const last = stages.at(-1)
    const opinion = stages.find((stage) => stage.opinion !== null)?.opinion ?? null
    const confirmed = stages.some(({ stage }) => stage === 'plenary')
    const { undecided } = seen
    const won = (amount: typeof sums.last) => formatWon(amount, 'won', lang)
    const reconciled = bill.round > 0 ? p.laterReconciled : p.reconciled
    const stageName = (stage: BillStage | null) => (stage === null ? p.base : t.stages[stage])
    return (
      <Frame
        title={bill.name}
        crumbs={[{ href: `${home}/budget-bills`, label: p.billsTitle }]}
        over={p.fiscalYear(bill.fiscalYear)}
        lead={bill.round > 0 ? p.laterBillLead : p.billLead}
      >
        {undecided && <UndecidedNotice lang={lang} />}
        <StatRow>
          {bill.round > 0 && <Stat label={p.base} value={thousand(seen.base, lang)} unit={p.unit} />}
          {!undecided && (
            <>
              <Stat label={p.requested} value={thousand(sums.requested, lang)} unit={p.unit} />
              <Stat label={p.cuts} value={thousand(sums.cuts, lang)} unit={p.unit} />
              <Stat label={p.increases} value={thousand(sums.increases, lang)} unit={p.unit} />
              <Stat label={confirmed ? p.confirmed : p.lastAmount} value={thousand(sums.last, lang)} unit={p.unit} />
            </>
          )}
        </StatRow>
        {last !== undefined && (
          <p>{reconciled(won(sums.begun), won(sums.cuts), won(sums.increases), won(sums.last))}</p>
        )}
        {!undecided && (
          <>
            <StepList
              label={p.lastStage}
              steps={billStages
                .filter((stage) => !confirmed || stages.some((one) => one.stage === stage))
                .map((stage) => {
                  const entered = stages.find((one) => one.stage === stage)
                  return {
                    id: stage,
                    label: t.stages[stage],
                    date: entered === undefined ? '' : formatDate(entered.on, lang),
                    state: entered === undefined ? 'next' : stage === last?.stage && !confirmed ? 'now' : 'done',
                    ...(entered?.reference == null ? {} : { note: entered.reference }),
                  }
                })}
            />
            <FindingList findings={seen.findings} lang={lang} />
          </>
        )}
        {permits(mayKeepBills, actor) && !confirmed && (
          <LinkRow label={p.enterStage} links={[{ href: `${here}/stage`, label: p.enterStage, main: true }]} />
        )}
        {seen.transitions.map(({ from, to, cuts, increases, changes }) => (
          <Section key={to} title={p.changesTitle(stageName(from), t.stages[to])} id={`to-${to}`}>
            <p>{p.changesLead(thousand(cuts, lang), thousand(increases, lang))}</p>
            <ChangeTable
              caption={`${p.changesTitle(stageName(from), t.stages[to])}: ${p.changesCaption}`}
              changes={changes}
              nameOf={nameOf}
              lang={lang}
            />
          </Section>
        ))}
        {!undecided && (
          <Section title={p.stagesTitle} id="stages">
            <More summary={p.stagesFold(seen.rows.length)} open={seen.rows.length <= shortTable}>
              <StageTable seen={seen} home={home} lang={lang} />
            </More>
          </Section>
        )}
        {opinion !== null && (
          <Section title={p.opinionTitle} id="opinion">
            <p>{p.opinionOn(formatDate(opinion.on, lang))}</p>
            <p>{opinion.text}</p>
          </Section>
        )}
        {permits(mayKeepBills, actor) && <ExplainForm seen={seen} home={home} lang={lang} form={form} />}
        {permits(mayRequest, actor) && (last === undefined || last.stage === 'request') && (
          <FromPlanForm
            seen={seen}
            projects={listed.value.projects}
            mayTakeAll={mayTakeAllProjects(actor)}
            home={home}
            lang={lang}
            form={form}
          />
        )}
        <LinkRow
          label={p.links}
          links={[
            ...(undecided ? [] : [{ href: `${here}/difference`, label: p.difference }]),
            { href: `${home}/budget-movements?year=${bill.fiscalYear}`, label: p.currentBudget },
            { href: `${home}/history/budget-bill/${bill.id}`, label: p.history },
            { href: `${home}/api/appropriations/see-bill?billId=${bill.id}`, label: p.data },
          ]}
        />
      </Frame>
    )
  },
})
