import { Trans } from '@lingui/react/macro'
import { Fold } from '../../../parts/Fold'
import { chance, signed } from '../../../parts/numbers'
import type { MeasureFace, StepFace } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { Mark } from '../../room/Mark'
import { list } from '../../room/words'
import css from './Catalogue.module.css'

/** What agreements can oblige to, how it is watched, and what can be done alone. */
export function Catalogue() {
  const { view, duty, party, life } = useCase()
  const { obligations, measures } = view.regime
  if (obligations.length === 0) return null
  return (
    <div className={css.catalogue}>
      <Fold level={3} title={<Trans>Duties that can be broken</Trans>}>
        <ul>
          {obligations.map((one) => (
            <li key={one.obligation}>
              <Mark party={one.party} />
              <div>
                <p>{one.duty}</p>
                <small>{one.breach}</small>
              </div>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold level={3} title={<Trans>How they are watched</Trans>}>
        <p className={css.note}>
          <Trans>
            All chances are parameters of this game, for one turn and the smallest violation. They
            are not estimates about the world. Where a treaty gives many inspections a year, a turn
            plays a few that stand for all.
          </Trans>
        </p>
        <ul>
          {measures.map((measure) => (
            <li key={measure.measure}>
              <div>
                <p>
                  <b>{measure.label}</b>
                </p>
                <Facts measure={measure} />
                <small>
                  <Trans>Watches: {measure.watches.map((id) => duty(id).duty).join(' ')}</Trans>
                </small>
              </div>
            </li>
          ))}
        </ul>
      </Fold>
      {life && life.steps.length > 0 && (
        <Fold level={3} title={<Trans>Steps that parties can take alone</Trans>}>
          <ul>
            {life.steps.map((step) => (
              <li key={step.step}>
                <Mark party={step.party} />
                <div>
                  <p>{step.label}</p>
                  <Needs step={step} host={step.host ? party(step.host).spoken : undefined} />
                </div>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  )
}

function Facts({ measure }: { measure: MeasureFace }) {
  const { party } = useCase()
  const { quota, sites, detection, falseAlarm, confirmations } = measure
  return (
    <p className={css.facts}>
      <Trans>
        Finds with {chance(detection)}; false alarm {chance(falseAlarm)}.
      </Trans>{' '}
      {sites && (
        <Trans>
          Looks at {sites.visited} of {sites.all} sites.
        </Trans>
      )}{' '}
      {confirmations > 1 && <Trans>{confirmations} looks must agree.</Trans>}{' '}
      {quota ? (
        <Trans>
          Only where an inspection is spent: {quota.perTurn} a turn each for{' '}
          {list(quota.inspectors.map((one) => party(one).spoken))}.
        </Trans>
      ) : (
        <Trans>Works in every turn.</Trans>
      )}{' '}
      {quota?.refusable && <Trans>Can be refused.</Trans>}
    </p>
  )
}

function Needs({ step, host }: { step: StepFace; host: string | undefined }) {
  const book = useCase()
  return (
    <small>
      {step.tension !== 0 && <Trans>Tension {signed(step.tension)}.</Trans>}{' '}
      {step.needs.length > 0 && (
        <Trans>Needs: {list(step.needs.map((one) => book.step(one).label))}.</Trans>
      )}{' '}
      {host && <Trans>Needs the word of {host}.</Trans>}{' '}
      {step.forbiddenBy.length > 0 && (
        <Trans>
          Not openly while this binds:{' '}
          {step.forbiddenBy.map((one) => book.duty(one).duty).join(' ')}
        </Trans>
      )}
    </small>
  )
}
