import { Trans } from '@lingui/react/macro'
import { Link } from 'react-router'
import { useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { RoomClock } from '../room/RoomClock'
import { TensionLine } from '../room/TensionLine'
import { stageName, turnOf } from '../room/words'
import { useWide } from '../wide'
import { FloorLine } from './FloorLine'
import css from './Strip.module.css'

/** Phase, turn and clock, always in sight. */
export function Strip() {
  const { view } = useCase()
  const { stage, turns, name, lived } = useBoard()
  const wide = useWide()
  const turn = turnOf(stage)
  return (
    <div className={css.strip}>
      {wide && (
        <p className={css.case}>
          <Link to="/seat">{view.title}</Link>
          <small>{name}</small>
        </p>
      )}
      <div className={css.phase}>
        <div className={css.stage}>
          <h1>{stageName(stage)}</h1>
          <p>
            {turn && lived ? (
              <Trans>Turn {turn}</Trans>
            ) : turn ? (
              <Trans>
                Turn {turn} of {turns}
              </Trans>
            ) : (
              !wide && view.title
            )}
          </p>
        </div>
        {wide && <FloorLine />}
      </div>
      <div className={css.clock}>
        <TensionLine />
        <RoomClock />
      </div>
    </div>
  )
}
