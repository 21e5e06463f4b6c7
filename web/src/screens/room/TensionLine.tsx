import { Trans } from '@lingui/react/macro'
import { Spark } from '../../parts/Spark'
import { useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { tensionLine, tensionMoved } from '../../store/tension'
import { mood, trend } from './livedWords'
import css from './TensionLine.module.css'

const MOST = 100

/** Tension as a number and the line that it has drawn. */
export function TensionLine({ size = 'strip' }: { size?: 'strip' | 'wall' }) {
  const { lived } = useBoard()
  const depth = useCase().life?.depth
  if (!lived || depth === 'basic') return null
  return (
    <p className={css.tension} data-size={size}>
      <span>
        <Trans>Tension</Trans> <b>{lived.tension}</b>
      </span>
      <Spark values={tensionLine(lived)} most={MOST} size={size} />
      {size === 'wall' && (
        <span>
          {mood(lived.tension)}, {trend(tensionMoved(lived))}
        </span>
      )}
    </p>
  )
}
