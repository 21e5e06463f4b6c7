import { Trans, useLingui } from '@lingui/react/macro'
import { number, signed } from './numbers'
import css from './WorthBar.module.css'

/** A party's best outcome is worth about as much, whatever the case. */
const BEST = 100

interface Props {
  points: number
  reservation: number
  /** What the points were before, to say what changed. */
  before?: number | undefined
  /** What the points are of what holds now, once something does. */
  holding?: number | undefined
  /** Without the line that explains the mark. */
  brief?: boolean
}

/** What terms are worth to the own party, against the line of no deal. Only ever one's own. */
export function WorthBar({ points, reservation, before, holding, brief }: Props) {
  const { t } = useLingui()
  const surplus = points - reservation
  const most = Math.max(BEST, points, reservation)
  const share = (value: number) => `${(Math.max(0, value) / most) * 100}%`
  return (
    <div className={css.worth}>
      <p className={css.words}>
        <span>
          {surplus > 0 ? (
            <Trans>
              Worth <b>{number(points)}</b> to you, <b>{surplus}</b> above no deal
            </Trans>
          ) : surplus === 0 ? (
            <Trans>
              Worth <b>{number(points)}</b> to you, the same as no deal
            </Trans>
          ) : (
            <Trans>
              Worth <b>{number(points)}</b> to you, <b>{-surplus}</b> below no deal
            </Trans>
          )}
          {holding !== undefined && (
            <>
              {'; '}
              <AgainstWhatHolds more={points - holding} />
            </>
          )}
        </span>
        {before !== undefined && before !== points && (
          <span className={css.change} data-sign={points > before ? 'up' : 'down'}>
            {signed(points - before)}
          </span>
        )}
      </p>
      <div className={css.bar} aria-hidden="true">
        <i style={{ width: share(points) }} data-below={surplus < 0 || undefined} />
        <u style={{ left: share(reservation) }} title={t`No deal`} />
      </div>
      {!brief && (
        <p className={css.note}>
          <Trans>The line marks no deal, {number(reservation)}.</Trans>
        </p>
      )}
    </div>
  )
}

/** In a renegotiation, what counts is also what one has already. */
function AgainstWhatHolds({ more }: { more: number }) {
  if (more === 0) return <Trans>the same as what holds now</Trans>
  return more > 0 ? (
    <Trans>
      <b>{more}</b> more than what holds now
    </Trans>
  ) : (
    <Trans>
      <b>{-more}</b> less than what holds now
    </Trans>
  )
}
