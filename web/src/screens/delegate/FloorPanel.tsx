import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../parts/Button'
import { useCase } from '../../store/caseBook'
import { useBoard, useSend } from '../../store/roomContext'
import { Mark } from '../room/Mark'
import css from './FloorPanel.module.css'

/** The chair gives the floor. */
export function FloorPanel() {
  const { t } = useLingui()
  const { floor, stage, delegations } = useBoard()
  const { view, parties } = useCase()
  const send = useSend()
  const goesRound =
    stage.type === 'statements' || (stage.type === 'negotiation' && view.floor === 'rotating')
  if (!goesRound) return null
  const present = parties.filter(
    (one) => !one.chairs && delegations.some((d) => d.party === one.party && d.staffed),
  )
  return (
    <section className={css.panel} aria-label={t`Floor`}>
      <h2>
        <Trans>The floor</Trans>
      </h2>
      <ul>
        {present.map(({ party, name, spoken }) => (
          <li key={party}>
            <Mark party={party} decorative />
            <span className={css.name}>{name}</span>
            {floor === party ? (
              <b>
                <Trans>has the floor</Trans>
              </b>
            ) : (
              <Button
                aria-label={t`Give the floor to ${spoken}`}
                onPress={() => send({ type: 'give-floor', party })}
              >
                <Trans>Give the floor</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
