import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import css from './Chances.module.css'

interface Props {
  /** The chance, from 0 to 1, that a violation is found without anyone spending an inspection. */
  without: number
  /** The same where an inspection is spent. */
  inspected: number
  /** What would find it. */
  by?: ReactNode
}

/** Whether a violation would be found: two numbers, without and with an inspection. */
export function Chances({ without, inspected, by }: Props) {
  return (
    <div className={css.chances}>
      <dl>
        <Line share={without}>
          <Trans>found without an inspection</Trans>
        </Line>
        <Line share={inspected}>
          <Trans>found with one</Trans>
        </Line>
      </dl>
      {by && <p className={css.by}>{by}</p>}
    </div>
  )
}

function Line({ share, children }: { share: number; children: ReactNode }) {
  return (
    <div>
      <dt>{children}</dt>
      <dd>
        <span className={css.bar} aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </span>
        <b>{percent(share)}</b>
      </dd>
    </div>
  )
}

/** A chance as people say it. What is possible is not 0 %, and what may fail is not 100 %. */
export function percent(chance: number): string {
  const whole = Math.round(chance * 100)
  if (whole === 0 && chance > 0) return '< 1 %'
  if (whole === 100 && chance < 1) return '> 99 %'
  return `${whole} %`
}
