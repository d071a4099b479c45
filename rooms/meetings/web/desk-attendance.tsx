import type { ReplyOf } from '#kit/contract.ts'
import type { Lang } from '#kit/korean-text.ts'
import { DataTable } from '#ui/data-table.tsx'
import { fieldId } from '#ui/field-id.ts'
import { NumberField } from '#ui/form.tsx'
import { notePresence, type seeDesk } from '../contract-attendance.ts'
import { attendances } from '../core/attendance.ts'
import { calledWords } from './called-words.ts'
import { CommandForm, type CommandFormProps } from './command-form.tsx'

type Desk = ReplyOf<typeof seeDesk>

interface AttendanceFormProps {
  readonly desk: Pick<Desk, 'meeting' | 'members'>
  readonly lang: Lang
  readonly own: Pick<CommandFormProps, 'home' | 'page' | 'form' | 'hidden'>
}

/** The clerk's list: each member here, here by proxy, or not here, and how many others are in the room. */
export function AttendanceForm({ desk: { meeting, members }, lang, own }: AttendanceFormProps) {
  const t = calledWords(lang)
  const typed = own.form?.command === notePresence.name ? own.form.values : {}
  return (
    <CommandForm
      command={notePresence}
      {...own}
      submit={t.saveAttendance}
      fields={(field) => (
        <>
          <DataTable
            caption={t.attendanceCaption}
            rows={members.map((member, at) => ({ ...member, at }))}
            empty={t.listEmpty}
            columns={[
              { key: 'no', header: '#', cell: ({ personNo }) => personNo },
              { key: 'seat', header: t.seat, rowHeader: true, cell: ({ label }) => label },
              {
                key: 'attendance',
                header: t.attendance,
                cell: ({ at, personNo, label, attendance, mayProxy }) => (
                  <>
                    <input type="hidden" name={`people.${at}.personNo`} value={personNo} />
                    <select
                      class="input"
                      id={fieldId(`people.${at}.attendance`)}
                      name={`people.${at}.attendance`}
                      aria-label={`${label} ${t.attendance}`}
                    >
                      {attendances
                        .filter((value) => value !== 'proxy' || mayProxy)
                        .map((value) => (
                          <option
                            key={value}
                            value={value}
                            selected={value === (typed[`people.${at}.attendance`] ?? attendance)}
                          >
                            {t.attendances[value]}
                          </option>
                        ))}
                    </select>
                  </>
                ),
              },
            ]}
          />
          <NumberField {...field('observers', t.observers, undefined, `${meeting.observers}`)} />
          <NumberField {...field('staff', t.staff, undefined, `${meeting.staff}`)} />
        </>
      )}
    />
  )
}
