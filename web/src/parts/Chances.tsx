import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import css from './Chances.module.css'
import { chance } from './numbers'

interface Props {
  /** The chance, from 0 to 1, that a violation is found without anyone spending an inspection. */
  without: number
  /** The same where an inspection is spent. */
  inspected: number
  /** What would find it. */
  by?: ReactNode
}

/** Whether a violation would be found: without and with an inspection, where one is possible. */
export function Chances({ without, inspected, by }: Props) {
  return (
    <div className={css.chances}>
      <p className={css.title}>
        <Trans>A violation is found in one turn</Trans>
      </p>
      <dl>
        {without === inspected ? (
          <Line share={without}>
            <Trans>nobody can inspect it</Trans>
          </Line>
        ) : (
          <>
            <Line share={without}>
              <Trans>without an inspection</Trans>
            </Line>
            <Line share={inspected}>
              <Trans>with one</Trans>
            </Line>
          </>
        )}
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
        <b>{chance(share)}</b>
      </dd>
    </div>
  )
}
