import { expect, test } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'
import {
  CheckboxField,
  DateField,
  Form,
  HiddenField,
  NumberField,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  WonField,
} from './form.tsx'
import { render } from './render-for-test.tsx'

test('a form carries the secret, where it stands and where it leads', () => {
  const form = <Form action="/geumcheon/do/items/enter" then="/geumcheon/items" formKey="k1" children="x" />
  expect(render(form, { csrf: 's3cret' })).toBe(
    '<form class="form" method="post" action="/geumcheon/do/items/enter" novalidate>' +
      '<input type="hidden" name="_csrf" value="s3cret"/>' +
      '<input type="hidden" name="_page" value="/geumcheon/items?year=2021&amp;word=a"/>' +
      '<input type="hidden" name="_then" value="/geumcheon/items"/><input type="hidden" name="_key" value="k1"/>x</form>',
  )
  expect(render(<Form action="/a" page="/geumcheon/p" children="" />)).not.toMatch(/_csrf|_then|_key/)
})

test('label, hint and error are tied to the control', () => {
  const field = render(<TextField name="seats.0.name" label="이름" hint="짧게" error="적어 주세요." required />)
  expect(field).toContain('<label class="field-label" for="field-seats-0-name">이름')
  expect(field).toContain('id="field-seats-0-name" name="seats.0.name" required aria-invalid="true"')
  expect(field).toContain('aria-describedby="field-seats-0-name-error field-seats-0-name-hint"')
  expect(field).toContain('id="field-seats-0-name-hint">짧게')
  expect(field).toMatch(/id="field-seats-0-name-error">.*적어 주세요\./)
  expect(field).toContain('(필수)')
})

test('a field without hint or error is described by nothing', () => {
  expect(render(<DateField name="on" label="날짜" value="2021-06-14" min="2021-01-01" />)).not.toMatch(/aria-|required/)
})

test('what was typed comes back escaped', () => {
  expect(render(<TextField name="a" label="a" value={'"><b>&'} />)).toContain('value="&quot;>&lt;b>&amp;"')
  expect(render(<TextArea name="a" label="a" value="</textarea><b>&" />)).toContain(
    '&lt;/textarea>&lt;b>&amp;</textarea>',
  )
})

test('amounts are typed as text and say their unit', () => {
  expect(render(<WonField name="won" label="금액" value={41000000} />)).toMatch(
    /type="text" inputmode="numeric".* value="41000000".*원<\/span>/,
  )
  expect(render(<NumberField name="n" label="사람" unit="명" />)).toContain('명</span>')
})

test('the chosen option, radio and checkbox are chosen', () => {
  const options = [
    { value: 'a', label: '가' },
    { value: 'b', label: '나', hint: '둘째' },
  ]
  expect(render(<SelectField name="s" label="s" value="b" options={options} />)).toContain(
    '<option value="b" selected>',
  )
  const radios = render(<RadioGroup name="r" label="고르기" value="b" options={options} required error="고르세요." />)
  expect(radios).toMatch(
    /<fieldset[^>]* role="radiogroup" aria-required="true" aria-invalid="true" aria-describedby="field-r-error"/,
  )
  expect(radios).toContain('<input type="radio" id="field-r" name="r" value="a"/>')
  expect(radios).toContain(
    '<input type="radio" id="field-r-1" name="r" value="b" checked aria-describedby="field-r-1-note"/>',
  )
  expect(render(<CheckboxField name="c" label="동의" checked />)).toContain('name="c" value="on" checked')
})

test('the error summary points to the controls', () => {
  const summary = render(<ErrorSummary sentence="고쳐 주세요." errors={{ 'seats.0.name': '이름을 적어 주세요.' }} />)
  expect(summary).toContain('role="alert"')
  expect(summary).toContain('<a href="#field-seats-0-name">이름을 적어 주세요.</a>')
  expect(summary).toMatch(/id="error-summary" tabindex="-1" autofocus/i)
  expect(render(<ErrorSummary sentence="늦었습니다." errors={{}} />)).not.toContain('<ul>')
})

test('the error summary names the fields in the order of the form', () => {
  const errors = { hidden: '알 수 없습니다.', attendance: '숫자로 적어 주세요.', seat: '골라 주세요.' }
  const labels = { seat: '자리', attendance: '참석' }
  const summary = render(<ErrorSummary sentence="x" errors={errors} labels={labels} ids={{ seat: 'vacate-seat' }} />)
  expect(summary).toContain(
    '<ul><li><a href="#vacate-seat">자리: 골라 주세요.</a></li>' +
      '<li><a href="#field-attendance">참석: 숫자로 적어 주세요.</a></li><li>알 수 없습니다.</li></ul>',
  )
})

test('buttons and hidden values', () => {
  expect(render(<SubmitButton name="way" value="save" children="저장" />)).toContain(
    '<button type="submit" class="button button-primary" name="way" value="save">저장</button>',
  )
  expect(render(<HiddenField name="id" value={'"x'} />)).toBe('<input type="hidden" name="id" value="&quot;x"/>')
})
