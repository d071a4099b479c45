/** The shapes of the icons on a grid of 24; always beside text, so hidden from screen readers. */
const shapes = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L20 20',
  menu: 'M4 6h16M4 12h16M4 18h16',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4l2-2Zm4 4h4',
  settings: 'M4 8h10m4 0h2M4 16h2m4 0h10M14 5.5v5M10 13.5v5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 8.5c1-4 4-6 8-6s7 2 8 6',
  right: 'm9 5 7 7-7 7',
  left: 'm15 5-7 7 7 7',
  down: 'm5 9 7 7 7-7',
  up: 'm5 15 7-7 7 7',
  arrow: 'M4 12h15m-6-6 6 6-6 6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5m0-9v.5',
  warning: 'M12 3.5 2.5 20h19L12 3.5Zm0 6.5v4.5m0 2.7v.3',
  error: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5Zm1 6 6 6m0-6-6 6',
  success: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-4.5 9.3 3 3 6-6.3',
  progress: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.5 2',
  neutral: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
  reset: 'M5 5v5h5M5.5 10A7.5 7.5 0 1 1 5 14.5',
  empty: 'M4 5h16v14H4V5Zm0 9h4.5l1.5 2.5h4l1.5-2.5H20',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
